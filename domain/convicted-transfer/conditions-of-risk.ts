import { outcomeFor } from '../file/assessment.ts';
import { isOpen } from '../file/hold.ts';
import { freshness } from '../policy/movement.ts';
import { stopSource, stopsAgainst } from '../protection/standing-stop.ts';
import type { StateCode } from '../state-code.ts';
import { addHours } from '../time/instant.ts';
import { type HandOverFacts, type HandOverVerdict, planOf } from './hand-over-facts.ts';
import { met, notKnown, notMet } from './hand-over-verdict.ts';
import { transferSides } from './transfer-side.ts';
import { whoFurthered } from './who-acted.ts';

/** Every State to which the person comes, the last included. */
const wayOf = ({ shared }: HandOverFacts): readonly StateCode[] => [
  ...(planOf(shared)?.through ?? []),
  shared.administeringState,
];

const risks = 'Non-refoulement: Convention against Torture, art. 3; Convention of 28 July 1951, art. 33; ICCPR, art. 6 and 7';

/**
 * An assessor of the sentencing State, which hands the person over, found no real risk in any State on the way, of late: one who neither
 * furthered the transfer nor lets the person go. That the person consents takes no risk away.
 */
export const realRisk = (facts: HandOverFacts): HandOverVerdict => {
  const { shared, owns, at, authoriser } = facts;
  const { assessment } = owns.sentencing;
  if (assessment === undefined) return notKnown(risks, 'The risks for the person were not assessed');
  const { assessedAt, by } = assessment;
  const not = (why: string) => notMet(risks, why, assessedAt);
  if (whoFurthered(shared).includes(by)) return not('The assessor opened, asked for or agreed to the transfer');
  if (by === authoriser) return not('The assessor cannot let the person go');
  if (assessment.personEdition !== shared.personEdition) return not('The data of the person were corrected since the assessment');
  if (at > addHours(assessedAt, freshness.assessmentHours))
    return not(`The assessment is older than ${freshness.assessmentHours / 24} days`);
  const unsafe = wayOf(facts).find((country) => outcomeFor(assessment, country) !== 'no-real-risk');
  return unsafe === undefined ? met(risks, assessedAt) : not(`No finding of no real risk for ${unsafe}`);
};

/** No real risk that either State ever found stands, in this file or in what its register keeps of the person. */
export const stop = (facts: HandOverFacts): HandOverVerdict => {
  const { shared, owns, keptBy, at } = facts;
  const [found] = transferSides.flatMap((side) =>
    stopsAgainst({ own: owns[side], kept: keptBy[side], edition: shared.personEdition }, wayOf(facts), at),
  );
  return found === undefined
    ? met(stopSource)
    : notMet(stopSource, `A real risk was found in ${found.country} and stands`, found.since);
};

const held = 'House rule: a hold of either State bars the hand-over until it is released';

/** Neither State holds the hand-over. */
export const holds = ({ owns }: HandOverFacts): HandOverVerdict => {
  const [open] = transferSides.flatMap((side) => (owns[side].holds ?? []).filter(isOpen));
  return open === undefined ? met(held) : notMet(held, 'A hold is open', open.placedAt);
};
