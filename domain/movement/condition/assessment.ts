import { type Assessment, outcomeFor } from '../../file/assessment.ts';
import { submitted } from '../../file/submitters.ts';
import { freshness } from '../../policy/movement.ts';
import type { StateCode } from '../../state-code.ts';
import { addHours, type Instant } from '../../time/instant.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
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

/** Who confirmed it last: the assessor by making it, else who is on record. */
const confirmerOf = ({ by, assessedAt, confirmedAt, confirmedBy }: Assessment): string | undefined =>
  confirmedBy ?? (confirmedAt === assessedAt ? by : undefined);

const riskOn = (way: readonly StateCode[], assessment: Assessment): string | undefined => {
  const unsafe = way.find((country) => outcomeFor(assessment, country) !== 'no-real-risk');
  if (unsafe === undefined) return undefined;
  return outcomeFor(assessment, unsafe) === 'real-risk'
    ? `A real risk was found in ${unsafe}`
    : `No finding of no real risk for ${unsafe}`;
};

/**
 * An assessor found no real risk in any State on the way, on any ground, within the validity, and an assessor confirmed it shortly
 * before: neither of them submitted the case, nor lets the person depart.
 */
export const assessment = ({ file, way, movers, authoriser, at }: GuardFacts): Verdict => {
  const found = movers.assessment;
  if (found === undefined) return notMet(source, 'The risks for the person were not assessed');
  const not = (why: string): Verdict => notMet(source, why, found.confirmedAt);
  if (found.personEdition !== file.personEdition) return not('The person’s identity was corrected after the assessment');
  const confirmer = confirmerOf(found);
  if (confirmer === undefined) return not('It is not on record who confirmed the assessment: it is confirmed anew');
  if (submitted(file, found.by)) return not('The assessor opened the case');
  if (submitted(file, confirmer)) return not('Who confirmed the assessment opened the case');
  if (found.by === authoriser) return not('The assessor cannot let the person depart');
  if (confirmer === authoriser) return not('Who confirmed the assessment cannot let the person depart');
  const why = riskOn(way, found) ?? staleness(found, at);
  return why === undefined ? met(source, found.confirmedAt, [...holdsUntil(found)].sort()[0]) : not(why);
};
