import { freshness } from '../../policy/movement.ts';
import { type Assessment, outcomeFor } from '../../protection/assessment.ts';
import type { StateCode } from '../../state-code.ts';
import { addHours, type Instant } from '../../time/instant.ts';
import type { GuardFacts, Verdict } from '../guard-facts.ts';
import { statesOnTheWay } from '../plan.ts';
import { met, notMet } from './verdict.ts';

const source = 'Non-refoulement: Convention against Torture, art. 3; Convention of 28 July 1951, art. 33; ICCPR, art. 6 and 7';

const staleness = ({ assessedAt, confirmedAt }: Assessment, at: Instant): string | undefined => {
  if (assessedAt < addHours(at, -freshness.assessmentHours))
    return `The assessment is older than ${freshness.assessmentHours / 24} days`;
  if (confirmedAt < addHours(at, -freshness.confirmationHours))
    return `The assessment was not confirmed within ${freshness.confirmationHours} hours`;
  return undefined;
};

const riskOn = (way: readonly StateCode[], assessment: Assessment): string | undefined => {
  const unsafe = way.find((country) => outcomeFor(assessment, country) !== 'no-real-risk');
  if (unsafe === undefined) return undefined;
  return outcomeFor(assessment, unsafe) === 'real-risk'
    ? `A real risk was found in ${unsafe}`
    : `No finding of no real risk for ${unsafe}`;
};

/**
 * An assessor, who neither opened the case nor lets the person depart, found no real risk in any State on the way, on any
 * ground, within the validity, and confirmed it shortly before. A real risk found by the other State stops as well.
 */
export const assessment = ({ file, movement, receiver, movers, receivers, authoriser, at }: GuardFacts): Verdict => {
  const found = movers.assessment;
  const way = movement === undefined ? [receiver] : statesOnTheWay(movement.plan);
  const others = receivers.assessment;
  if (others !== undefined && way.some((country) => outcomeFor(others, country) === 'real-risk'))
    return notMet(source, 'The movement is stopped on the other side');
  if (found === undefined) return notMet(source, 'The risks for the person were not assessed');
  if (found.personEdition !== file.personEdition)
    return notMet(source, 'The person’s identity was corrected after the assessment');
  if (found.by === file.openedBy) return notMet(source, 'The assessor opened the case');
  if (found.by === authoriser) return notMet(source, 'The assessor cannot let the person depart');
  const why = riskOn(way, found) ?? staleness(found, at);
  return why === undefined ? met(source, found.confirmedAt) : notMet(source, why);
};
