import type { Role } from '../caller.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { GivenGround } from './transit-ground.ts';
import type { RiskStated, TransitOwnFile } from './transit-own-file.ts';

/** Who says that there is a real risk. */
export type RiskFinder = { readonly roles: readonly Role[]; readonly subject: string };

export type AssessorFindsRisk = { readonly kind: 'assessor-finds-risk' };

/** The real risks among the grounds. That there is one is for an assessor to say. */
export const risksStated = (
  grounds: readonly GivenGround[],
  { roles, subject: by }: RiskFinder,
  at: Instant,
): Result<readonly RiskStated[], AssessorFindsRisk> => {
  const risks = grounds.flatMap(({ code, country }) =>
    code === 'TR-REFOUL' && country !== undefined ? [{ country, at, by }] : [],
  );
  return risks.length > 0 && !roles.includes('assessor') ? fail({ kind: 'assessor-finds-risk' }) : ok(risks);
};

/** The own file with those risks, each State once: each stops the person for that State on this side. */
export const withRisks = (own: TransitOwnFile, risks: readonly RiskStated[]): TransitOwnFile => {
  const known = own.risks ?? [];
  const added = risks.filter(({ country }) => known.every((other) => other.country !== country));
  return added.length === 0 ? own : { ...own, risks: [...known, ...added] };
};
