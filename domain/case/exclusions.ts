import type { Agreement } from '../agreement/agreement.ts';
import type { Exclusion, ExclusionGround, OwnVisaException } from '../agreement/exclusion.ts';
import { bears } from '../agreement/fact.ts';
import type { Connection, OwnPermit, RequestedPermit } from '../file/connection.ts';
import { type CalendarDate, earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type Excluded = { readonly kind: 'excluded'; readonly ground: ExclusionGround; readonly source: string };

/** The day of the entry, where it is stated, and the first day that it can be now. */
type Days = { readonly enteredOn: CalendarDate | undefined; readonly today: CalendarDate };

type OwnVisa = Days & { readonly own: OwnPermit; readonly theirs: RequestedPermit | undefined };

const gotBy =
  (...ways: readonly OwnPermit['exception'][]) =>
  ({ own: { exception } }: OwnVisa): boolean =>
    exception !== undefined && ways.includes(exception);

/** Whether what takes the exclusion by our own visa away is stated. Fraud that is not told apart is either of its kinds. */
const takesAway: Readonly<Record<OwnVisaException, (visa: OwnVisa) => boolean>> = {
  'theirs-runs-longer': ({ own, theirs }) => theirs !== undefined && theirs.validUntil > own.validUntil,
  'theirs-runs-as-long': ({ own, theirs }) => theirs !== undefined && theirs.validUntil >= own.validUntil,
  'theirs-by-forged-papers': ({ theirs }) => theirs?.obtainedByForgery === true,
  'ours-by-forged-papers': gotBy('forged-papers', 'obtained-by-fraud'),
  'ours-by-false-statements': gotBy('false-statements', 'obtained-by-fraud'),
  'ours-conditions-breached': gotBy('conditions-breached'),
  'ours-ran-out': ({ own, today }) => own.validUntil < today,
  'ours-ran-out-before-entry': ({ own, enteredOn }) => enteredOn !== undefined && own.validUntil < enteredOn,
};

/** The requesting State's own visa or permit excludes, unless what this agreement excepts is stated (art. 3(2) of several agreements, each in its own words). */
const ownVisaExcludes = (
  { unless = [], transitVisaApart }: Exclusion,
  { ownPermit: own, requestedPermit: theirs }: Connection,
  days: Days,
): boolean => {
  if (own === undefined || (transitVisaApart === true && own.transitVisa === true)) return false;
  return !unless.some((exception) => takesAway[exception]({ ...days, own, theirs }));
};

const excludes = (exclusion: Exclusion, connection: Connection, days: Days): boolean => {
  const { ground } = exclusion;
  if (ground === 'own-visa-issued') return ownVisaExcludes(exclusion, connection, days);
  if (ground === 'airport-transit-only') return connection.airportTransitOnly;
  if (ground === 'permit-by-forgery') return connection.requestedPermit?.obtainedByForgery === true;
  return connection.circumstances?.includes(ground) ?? false;
};

/** The exclusion of the agreement that what is stated meets, if any. Unset ones exclude nobody. */
export const exclusionFault = (
  { exclusions }: Agreement,
  connection: Connection,
  { enteredOn }: { readonly enteredOn?: CalendarDate },
  now: Instant,
): Excluded | undefined => {
  if (!bears(exclusions)) return undefined;
  const days = { enteredOn, today: earliestDayAnywhere(now) };
  const met = exclusions.value.find((exclusion) => excludes(exclusion, connection, days));
  return met && { kind: 'excluded', ground: met.ground, source: exclusions.source };
};
