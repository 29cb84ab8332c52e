import { outcomeFor } from '../file/assessment.ts';
import { isOpen } from '../file/hold.ts';
import { freshness } from '../policy/movement.ts';
import { reopenedBy, stopSource, stopsAgainst } from '../protection/standing-stop.ts';
import { addHours } from '../time/instant.ts';
import { type HandOverFacts, type HandOverVerdict, wayOf } from './hand-over-facts.ts';
import { met, notKnown, notMet } from './hand-over-verdict.ts';
import { whoFurthered } from './who-acted.ts';

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

/**
 * No real risk that the sentencing State ever found stands, in this file or in what its register keeps of the person. Who settled that one
 * stands no longer does not let the person go on it.
 */
export const stop = (facts: HandOverFacts): HandOverVerdict => {
  const { shared, owns, keptBy, at, authoriser } = facts;
  const own = owns.sentencing;
  const [found] = stopsAgainst({ own, kept: keptBy.sentencing, edition: shared.personEdition }, wayOf(facts), at);
  if (found !== undefined) {
    const { country, recordedIn, from, since } = found;
    const where = recordedIn === undefined ? '' : ` (in file ${recordedIn})`;
    const why =
      from === undefined
        ? `A real risk was found in ${country}${where} and stands`
        : `The stop for ${country}${where} was reopened; nobody is handed over before ${from}`;
    return notMet(stopSource, why, since);
  }
  return authoriser !== undefined && reopenedBy(own, authoriser)
    ? notMet(stopSource, 'Whoever reopened a stop, or proposed to, cannot let the person go')
    : met(stopSource);
};

const held = 'House rule: a hold bars the hand-over until it is released';

/** The sentencing State does not hold the hand-over. */
export const holds = ({ owns }: HandOverFacts): HandOverVerdict => {
  const open = (owns.sentencing.holds ?? []).find(isOpen);
  return open === undefined ? met(held) : notMet(held, `Hold ${open.n} is open (${open.kind})`, open.placedAt);
};
