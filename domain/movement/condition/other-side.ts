import { outcomeFor } from '../../file/assessment.ts';
import { isOpen } from '../../file/hold.ts';
import { otherProceduresThere } from '../../protection/other-procedures.ts';
import { stopsAgainst } from '../../protection/standing-stop.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'House rule: a hold or a finding of either State stops the person';

/**
 * The receiving State neither holds the case nor found a real risk on the way, in this case or another, and no transfer of a
 * convicted person of it is open. Which of these it is stays in its own file: the moving State reads one sentence, and no more.
 */
export const otherSide = ({ file, receivers, receiversKept, way, at }: GuardFacts): Verdict => {
  const { holds = [], assessment } = receivers;
  const found = assessment !== undefined && way.some((country) => outcomeFor(assessment, country) === 'real-risk');
  const known = { own: receivers, kept: receiversKept, edition: file.personEdition };
  const stopped = stopsAgainst(known, way, at).length > 0 || otherProceduresThere(known, at).length > 0;
  return holds.some(isOpen) || found || stopped ? notMet(source, 'The movement is stopped on the other side') : met(source);
};
