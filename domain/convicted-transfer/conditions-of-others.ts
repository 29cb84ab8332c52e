import { outcomeFor } from '../file/assessment.ts';
import { isOpen } from '../file/hold.ts';
import { claimIn, transfersIn } from '../file/kept-entry.ts';
import { keptOfThePerson, settledOthers } from '../file/other-person.ts';
import { stopsAgainst } from '../protection/standing-stop.ts';
import { type HandOverFacts, type HandOverVerdict, wayOf } from './hand-over-facts.ts';
import { met, notKnown, notMet } from './hand-over-verdict.ts';
import type { OpenReadmission } from './transfer-files.ts';
import type { TransferSide } from './transfer-side.ts';

const protection = 'Non-refoulement: Convention of 28 July 1951, art. 33. House rule: also of somebody who consents';

/** What a State's register keeps of a claim for protection of the person, in a file that is not settled to be somebody else's. */
const claimOn = ({ shared, owns, keptBy, at }: HandOverFacts, side: TransferSide) =>
  claimIn(keptOfThePerson(keptBy[side], owns[side].otherPersons, shared.personEdition, at));

/** The sentencing State knows of no claim for protection that is undecided or was granted. */
export const claim = (facts: HandOverFacts): HandOverVerdict => {
  const found = claimOn(facts, 'sentencing');
  return found === undefined
    ? met(protection)
    : notMet(protection, `In case ${found.caseId} a claim for protection is ${found.claim}`, found.since);
};

/** The open cases of readmission of a State that are not settled to be somebody else's. */
const readmissionsOn = (
  { shared, owns, readmissions, at }: HandOverFacts,
  side: TransferSide,
): { readonly cases: readonly OpenReadmission[]; readonly more: boolean } => {
  const settled = settledOthers(owns[side].otherPersons, shared.personEdition, at);
  const { cases, more } = readmissions[side];
  return { cases: cases.filter(({ caseId }) => !settled.includes(caseId)), more };
};

const oneProcedure = 'House rule: nobody is moved by two procedures at once';

/** Other transfers of the person of a State that are not over, and not settled to be somebody else's: a person goes to one State at a time. */
const transfersOn = ({ shared, owns, keptBy, at }: HandOverFacts, side: TransferSide): readonly string[] =>
  transfersIn(keptOfThePerson(keptBy[side], owns[side].otherPersons, shared.personEdition, at)).filter((id) => id !== shared.id);

/**
 * The sentencing State has neither an open case of readmission about the person nor another transfer that is not over. Of one that it has
 * no more is said than which.
 */
export const anotherProcedure = (facts: HandOverFacts): HandOverVerdict => {
  const { cases, more } = readmissionsOn(facts, 'sentencing');
  const named = [...cases.map(({ caseId }) => caseId), ...transfersOn(facts, 'sentencing')].join(', ');
  if (named !== '') return notMet(oneProcedure, `Another procedure of this State holds the person (${named})`);
  return more ? notKnown(oneProcedure, 'There are too many files of such a name to look at all of them') : met(oneProcedure);
};

const across = 'House rule: what either State holds or found stops the person';

/**
 * The administering State holds nothing: no hold, no real risk found here or elsewhere, no claim for protection, no case of readmission,
 * no other transfer.
 * Which of these it is, and since when, stays there: the sentencing State reads one sentence, and no more.
 */
export const otherSide = (facts: HandOverFacts): HandOverVerdict => {
  const { shared, owns, keptBy, at } = facts;
  const { holds = [], assessment } = owns.administering;
  const way = wayOf(facts);
  const known = { own: owns.administering, kept: keptBy.administering, edition: shared.personEdition };
  const { cases, more } = readmissionsOn(facts, 'administering');
  const stops =
    holds.some(isOpen) ||
    (assessment !== undefined && way.some((country) => outcomeFor(assessment, country) === 'real-risk')) ||
    stopsAgainst(known, way, at).length > 0 ||
    claimOn(facts, 'administering') !== undefined ||
    cases.length > 0 ||
    transfersOn(facts, 'administering').length > 0 ||
    more;
  return stops ? notMet(across, 'The hand-over is stopped on the other side') : met(across);
};
