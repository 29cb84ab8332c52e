import type { Evidence } from '../agreement/evidence.ts';
import type { InFuture } from '../file/in-future.ts';
import type { Person } from '../person/person.ts';
import { type DateFault, tooEarly, tooFarAhead } from '../policy/date-fault.ts';
import { earliestBirthDay } from '../time/birth-date.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

type Stated = readonly [field: string, date: CalendarDate | undefined];

const firstAfter = (dates: readonly Stated[], now: Instant): InFuture | undefined => {
  const found = dates.find(([, date]) => date !== undefined && date > latestDayAnywhere(now));
  return found && { kind: 'date-in-future', field: found[0], date: String(found[1]) };
};

/** A birth that has not happened anywhere: of the person, the spouse, or a child that is stated. A year or month counts from its first day. */
export const bornInFuture = ({ dateOfBirth, spouse, minorChildren = [] }: Person, now: Instant): InFuture | undefined =>
  firstAfter(
    [
      ['person/dateOfBirth', earliestBirthDay(dateOfBirth)],
      ['person/spouse/dateOfBirth', spouse && earliestBirthDay(spouse.dateOfBirth)],
      ...minorChildren.map(
        (child, index): Stated => [`person/minorChildren/${index}/dateOfBirth`, earliestBirthDay(child.dateOfBirth)],
      ),
    ],
    now,
  );

const endFault = ({ issuedOn, validUntil }: Evidence, index: number, now: Instant): DateFault | undefined => {
  const field = `evidence/${index}/validUntil`;
  return (
    tooFarAhead(field, validUntil, 'document', now) ??
    tooEarly(field, validUntil, issuedOn, 'House rule: a document ends on no day before it is issued')
  );
};

/** Evidence that was issued on a day that has not come, or that ends on a day that cannot be. That it is over is no fault. */
export const evidenceDateFault = (evidence: readonly Evidence[], now: Instant): InFuture | DateFault | undefined => {
  const issued = firstAfter(
    evidence.map(({ issuedOn }, index): Stated => [`evidence/${index}/issuedOn`, issuedOn]),
    now,
  );
  return issued ?? evidence.map((piece, index) => endFault(piece, index, now)).find((fault) => fault !== undefined);
};
