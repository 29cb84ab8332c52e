import type { Agreement } from '../agreement/agreement.ts';
import { bears, type Fact } from '../agreement/fact.ts';
import type { Limb } from '../agreement/scope.ts';
import type { Connection, RequestedPermit } from '../file/connection.ts';
import { type CalendarDate, earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type PermitFault =
  | { readonly kind: 'permit-missing' }
  | { readonly kind: 'permit-ran-out'; readonly validUntil: CalendarDate; readonly source: string };

/** The limbs that rest on a visa or permit of the requested State, and of which kind it has to be. */
const permitOf: Readonly<Partial<Record<Limb, readonly RequestedPermit['kind'][]>>> = {
  'visa-or-permit': ['visa', 'residence-permit'],
  'visa-or-permit-ran-out': ['visa', 'residence-permit'],
  'visa-or-permit-at-entry': ['visa', 'residence-permit'],
  'visa-at-entry': ['visa'],
  'permit-at-entry': ['residence-permit'],
  'visa-and-direct-entry': ['visa'],
};

/** Where the agreement names the limb among those that oblige, if it does: an unset list asks nothing of a limb. */
const limbsWith = ({ scopes }: Agreement, limb: Limb): Fact<readonly Limb[]> | undefined => {
  const lists = scopes.flatMap(({ limbs }) => (limbs !== undefined && bears(limbs) ? [limbs] : []));
  return lists.find(({ value }) => value.includes(limb));
};

/** The visa or permit of the requested State with what its end is held against. */
type Ends = {
  readonly theirs: CalendarDate;
  readonly own: CalendarDate | undefined;
  readonly enteredOn: CalendarDate | undefined;
  readonly today: CalendarDate;
};

/** One that is held has to be valid (Benelux-Kazakhstan art. 3(1)1-2, Switzerland- art. 3(1)1, Germany- art. 6(1)1, Hungary-Kazakhstan art. 2(2)). */
const isValid = ({ theirs, today }: Ends): boolean => theirs >= today;

/**
 * One that ran out obliges where the requesting State gave one as well and it ended no later (Germany-Kazakhstan art. 6(2)). Of two that
 * ended on one day the one of the longer term obliges: how long they were is not stated, and so nobody is refused for it.
 */
const ranNoShorter = ({ theirs, own }: Ends): boolean => own !== undefined && theirs >= own;

/**
 * One that was held at the entry had to be valid then (Benelux-Kazakhstan art. 3(1)3, Switzerland- art. 3(1)1, Germany- art. 6(1)1, Poland-
 * and Moldova- art. 3(1)2-3, Czech Republic-, Norway- and Lithuania-Kazakhstan art. 3(1)). A day of entry need not be stated.
 */
const wasValidAtEntry = ({ theirs, enteredOn }: Ends): boolean => enteredOn === undefined || theirs >= enteredOn;

const obliges = (limb: Limb, ends: Ends): boolean => {
  if (limb === 'visa-or-permit') return isValid(ends);
  return limb === 'visa-or-permit-ran-out' ? ranNoShorter(ends) : wasValidAtEntry(ends);
};

/** What the visa or permit on which a request rests lacks: to be stated, to be of the kind, not to have run out. */
export const permitFault = (
  agreement: Agreement,
  { limb, requestedPermit: theirs, ownPermit }: Connection,
  { enteredOn }: { readonly enteredOn?: CalendarDate },
  now: Instant,
): PermitFault | undefined => {
  const kinds = permitOf[limb];
  if (kinds === undefined) return undefined;
  if (theirs === undefined || !kinds.includes(theirs.kind)) return { kind: 'permit-missing' };
  const limbs = limbsWith(agreement, limb);
  const ends = { theirs: theirs.validUntil, own: ownPermit?.validUntil, enteredOn, today: earliestDayAnywhere(now) };
  if (limbs === undefined || obliges(limb, ends)) return undefined;
  return { kind: 'permit-ran-out', validUntil: theirs.validUntil, source: limbs.source };
};
