import { addHours, type Instant } from '../../../domain/time/instant.ts';
import type { Told } from './model.ts';

/** The rules 1 and 2 of a readmission, each by itself and from what was told alone: what a departure at that time lacked. */
export const lacked = (told: Told, at: Instant): readonly string[] => {
  const { authorised, assessment, claim, decision, remedies, planned } = told;
  const since = authorised?.at ?? at;
  const within = (then: Instant | undefined, hours: number): boolean => then !== undefined && then >= addHours(since, -hours);
  const rules: Readonly<Record<string, boolean>> = {
    consent: told.consent === 'given',
    agreement: told.inForce,
    use: !told.stopped.requesting && !told.stopped.requested,
    'return-decision': decision?.annulled === false && decision.names && decision.enforceable,
    remedies: remedies?.pending === false && within(remedies.certifiedAt, 24),
    claim: claim?.barred === false && within(claim.checkedAt, 4 * 24),
    assessment:
      assessment?.safe === true &&
      assessment.edition === told.edition &&
      within(assessment.at, 14 * 24) &&
      within(assessment.confirmedAt, 72) &&
      assessment.by !== authorised?.by,
    holds:
      told.holds.requesting + told.holds.requested === 0 &&
      (authorised === undefined || told.heldAt === undefined || told.heldAt <= authorised.at),
    fitness: told.fitness === true,
    document: planned?.covered === true,
    confirmation: planned !== undefined && told.confirmed === planned.revision,
    escort: told.escort !== undefined && planned !== undefined && planned.escorts >= told.escort,
    minor: !told.minor || told.bestInterest === true,
    children: !told.hasChild || told.childInterest === true,
    authorisation:
      authorised !== undefined &&
      at >= authorised.at &&
      at <= addHours(authorised.at, 6) &&
      authorised.revision === planned?.revision,
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
};
