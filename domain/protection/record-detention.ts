import type { Detention } from '../file/detention.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type DateFault, tooEarly, tooFarAhead } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import { mayBeMinorOn } from '../time/birth-date.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type DetentionFacts = Omit<Detention, 'recordedAt'>;

export type DetentionRefusal = InFuture | DateFault | { readonly kind: 'minor-not-detained'; readonly source: string };

const beforeTheDecision = 'House rule: nothing is prolonged until a day before the decision';

/** What cannot be of the judge’s decisions: one of tomorrow, one that ends before it was made, or one for longer than anything is granted. */
const prolongationFault = ({ prolongations = [] }: DetentionFacts, now: Instant): InFuture | DateFault | undefined =>
  prolongations
    .map(({ orderedOn, until }, index) => {
      const field = `prolongations/${index}`;
      if (orderedOn > latestDayAnywhere(now))
        return { kind: 'date-in-future' as const, field: `${field}/orderedOn`, date: orderedOn };
      return tooEarly(`${field}/until`, until, orderedOn, beforeTheDecision) ?? tooFarAhead(`${field}/until`, until, 'time', now);
    })
    .find((fault) => fault !== undefined);

/** Records the person's situation. France detains no minor (CESEDA L741-5); a person who may be one is one. */
export const recordDetention = ({ shared, own }: Files, facts: DetentionFacts, now: Instant): Result<Moved, DetentionRefusal> => {
  const { situation, since } = facts;
  if (since > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'since', date: since });
  const fault = prolongationFault(facts, now);
  if (fault !== undefined) return fail(fault);
  const french = shared.requestingState === 'FR';
  if (french && situation === 'detention' && mayBeMinorOn(shared.person.dateOfBirth, since))
    return fail({ kind: 'minor-not-detained', source: 'CESEDA L741-5' });
  return moved({ own: { ...own, detention: { ...facts, recordedAt: now }, changedAt: now } });
};
