import type { Agreement } from '../agreement/agreement.ts';
import type { Exclusion, ExclusionGround, OwnVisaException } from '../agreement/exclusion.ts';
import { bears } from '../agreement/fact.ts';
import type { Connection, OwnPermit, RequestedPermit } from '../file/connection.ts';

export type Excluded = { readonly kind: 'excluded'; readonly ground: ExclusionGround; readonly source: string };

type OwnVisa = { readonly own: OwnPermit; readonly theirs: RequestedPermit | undefined };

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
};

/** The requesting State's own visa or permit excludes, unless what this agreement excepts is stated (art. 3(2) of several agreements, each in its own words). */
const ownVisaExcludes = (
  { unless = [], transitVisaApart }: Exclusion,
  { ownPermit: own, requestedPermit: theirs }: Connection,
): boolean => {
  if (own === undefined || (transitVisaApart === true && own.transitVisa === true)) return false;
  return !unless.some((exception) => takesAway[exception]({ own, theirs }));
};

const excludes = (exclusion: Exclusion, connection: Connection): boolean => {
  const { ground } = exclusion;
  if (ground === 'own-visa-issued') return ownVisaExcludes(exclusion, connection);
  if (ground === 'airport-transit-only') return connection.airportTransitOnly;
  if (ground === 'permit-by-forgery') return connection.requestedPermit?.obtainedByForgery === true;
  return connection.circumstances?.includes(ground) ?? false;
};

/** The exclusion of the agreement that what is stated meets, if any. Unset ones exclude nobody. */
export const exclusionFault = ({ exclusions }: Agreement, connection: Connection): Excluded | undefined => {
  if (!bears(exclusions)) return undefined;
  const met = exclusions.value.find((exclusion) => excludes(exclusion, connection));
  return met && { kind: 'excluded', ground: met.ground, source: exclusions.source };
};
