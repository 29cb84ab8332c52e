import { outcomeFor } from '../../file/assessment.ts';
import { isOpen } from '../../file/hold.ts';
import type { ReadmissionCase } from '../../file/readmission-case.ts';
import { sideOf } from '../../file/side.ts';
import { counts, type Transcribed } from '../../file/transcribed.ts';
import { transcriptFault } from '../../file/transcript-fault.ts';
import { freshness } from '../../policy/movement.ts';
import { otherProceduresThere } from '../../protection/other-procedures.ts';
import { stopsAgainst } from '../../protection/standing-stop.ts';
import { addHours, type Instant } from '../../time/instant.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'House rule: a hold or a finding of either State stops the person';

const saidWhen = ({ nothingStands, at }: Transcribed): Instant => nothingStands?.saidAt ?? at;

/**
 * The letter by which the receiving State last said that nothing stands on its side, whenever that was transcribed. One that was taken back
 * or is contested may have said something else: nothing that was transcribed before it stands in its place.
 */
const lastSaid = ({ transcribed = [] }: ReadmissionCase): Transcribed | undefined => {
  const said = transcribed.filter(({ operation }) => operation === 'sayNothingStands');
  const gone = said.findLastIndex((one) => !counts(one));
  const since = said.slice(gone + 1).toSorted((one, other) => (saidWhen(one) < saidWhen(other) ? -1 : 1));
  return since.at(-1) ?? said.at(-1);
};

/** That it calls such a letter none of its own, which nobody has taken back: then something may well stand there. */
const contestsIt = (file: ReadmissionCase): boolean => {
  const said = lastSaid(file);
  return said?.takenBack === undefined && said?.answer?.result === 'contested';
};

/**
 * A State that is not connected keeps its own file elsewhere, and nothing of it is known here. It has to say by letter, on the day, that
 * nothing stands on its side: of the person as now known, and after whatever it said before.
 */
const toldByLetter = ({ file, authoriser, at }: GuardFacts): Verdict => {
  const said = lastSaid(file);
  if (said?.nothingStands === undefined)
    return notMet(
      source,
      'The receiving State has not said by letter that nothing stands on its side, and nothing of it is known here',
    );
  const { saidAt, personEdition } = said.nothingStands;
  const fault = transcriptFault(file, said.n, authoriser);
  if (fault !== undefined) return notMet(source, fault, said.at);
  if (personEdition !== file.personEdition)
    return notMet(source, 'What the receiving State said by letter is about an earlier edition of the person', saidAt);
  const until = addHours(saidAt, freshness.nothingStandsHours);
  return at <= until
    ? met(source, said.at, until)
    : notMet(source, `What the receiving State said by letter is older than ${freshness.nothingStandsHours} hours`, saidAt);
};

/**
 * A State that was connected after it wrote letters in this case has its own file here, which is empty until its officers have looked at
 * the case: they said what they hold of a letter, or confirmed the plan themselves.
 */
const hasLooked = ({ file, movement, receiver }: GuardFacts): boolean => {
  const side = sideOf(file, receiver);
  const inItsName = (file.transcribed ?? []).filter(({ inNameOf, takenBack }) => inNameOf === side && takenBack === undefined);
  if (inItsName.length === 0 || inItsName.some(({ answer }) => answer !== undefined)) return true;
  return movement?.confirmation !== undefined && movement.confirmation.transcribedAs === undefined;
};

/**
 * The receiving State neither holds the case nor found a real risk on the way, in this case or another, and no transfer of a
 * convicted person of it is open. Which of these it is stays in its own file: the moving State reads one sentence, and no more.
 * Where it is not connected, or has not looked at the case since it is, it has to have said so by letter on the day.
 */
export const otherSide = (facts: GuardFacts): Verdict => {
  const { file, receivers, receiversKept, receiverOnPaper, way, at } = facts;
  const { holds = [], assessment } = receivers;
  const found = assessment !== undefined && way.some((country) => outcomeFor(assessment, country) === 'real-risk');
  const known = { own: receivers, kept: receiversKept, edition: file.personEdition };
  const stopped = stopsAgainst(known, way, at).length > 0 || otherProceduresThere(known, at).length > 0;
  if (holds.some(isOpen) || found || stopped) return notMet(source, 'The movement is stopped on the other side');
  return receiverOnPaper || !hasLooked(facts) || contestsIt(file) ? toldByLetter(facts) : met(source);
};
