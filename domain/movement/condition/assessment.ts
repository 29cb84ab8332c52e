import { freshness } from '../../policy/movement.ts';
import { type Assessment, outcomeFor } from '../../protection/assessment.ts';
import type { StateCode } from '../../state-code.ts';
import { addHours, type Instant } from '../../time/instant.ts';
import type { GuardFacts, Verdict } from '../guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Non-refoulement: Convention against Torture, art. 3; Convention of 28 July 1951, art. 33; ICCPR, art. 6 and 7';

/** Until when an assessment holds, and until when its confirmation does. */
const holdsUntil = ({ assessedAt, confirmedAt }: Assessment): readonly [Instant, Instant] => [
  addHours(assessedAt, freshness.assessmentHours),
  addHours(confirmedAt, freshness.confirmationHours),
];

const staleness = (assessment: Assessment, at: Instant): string | undefined => {
  const [assessed, confirmed] = holdsUntil(assessment);
  if (at > assessed) return `The assessment is older than ${freshness.assessmentHours / 24} days`;
  if (at > confirmed) return `The assessment was not confirmed within ${freshness.confirmationHours} hours`;
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
 * ground, within the validity, and confirmed it shortly before.
 */
export const assessment = ({ file, way, movers, authoriser, at }: GuardFacts): Verdict => {
  const found = movers.assessment;
  if (found === undefined) return notMet(source, 'The risks for the person were not assessed');
  const not = (why: string): Verdict => notMet(source, why, found.confirmedAt);
  if (found.personEdition !== file.personEdition) return not('The person’s identity was corrected after the assessment');
  if (found.by === file.openedBy) return not('The assessor opened the case');
  if (found.by === authoriser) return not('The assessor cannot let the person depart');
  const why = riskOn(way, found) ?? staleness(found, at);
  return why === undefined ? met(source, found.confirmedAt, [...holdsUntil(found)].sort()[0]) : not(why);
};
