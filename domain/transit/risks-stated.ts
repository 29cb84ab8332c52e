import type { Role } from '../caller.ts';
import { type StopBasis, withStops } from '../file/stop.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { GivenGround } from './transit-ground.ts';
import type { TransitOwnFile } from './transit-own-file.ts';

/** Who says that there is a real risk. */
export type RiskFinder = { readonly roles: readonly Role[]; readonly subject: string };

export type AssessorFindsRisk = { readonly kind: 'assessor-finds-risk' };

/** The States of which the grounds say that there is a real risk. That there is one is for an assessor to say. */
export const risksStated = (
  grounds: readonly GivenGround[],
  { roles }: RiskFinder,
): Result<readonly StateCode[], AssessorFindsRisk> => {
  const risks = grounds.flatMap(({ code, country }) => (code === 'TR-REFOUL' && country !== undefined ? [country] : []));
  return risks.length > 0 && !roles.includes('assessor') ? fail({ kind: 'assessor-finds-risk' }) : ok(risks);
};

/** The own file with a stop for each of those States that is not stopped already (design rule 3). */
export const withRisks = (
  own: TransitOwnFile,
  countries: readonly StateCode[],
  found: { readonly basis: StopBasis; readonly foundAt: Instant; readonly by: string },
): TransitOwnFile => {
  const stops = own.stops ?? [];
  const after = withStops(stops, countries, found);
  return after.length === stops.length ? own : { ...own, stops: after };
};
