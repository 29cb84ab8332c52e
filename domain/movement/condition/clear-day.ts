import { moverOf } from '../../file/kind.ts';
import { stateOn } from '../../file/side.ts';
import { mayBeMinorOn } from '../../time/birth-date.ts';
import { addDays, earliestDayAnywhere } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notApplicable, notMet } from './verdict.ts';

const source =
  'A person refused entry may refuse to leave for one clear day; an unaccompanied minor always has it: CESEDA L333-2';

/**
 * The clear day of a person whom France refused entry is over, or was given up by the person; not at a land border, and never
 * given up by somebody who may be a minor. No clock presses this right.
 */
export const clearDay = ({ file, kind, movers, at }: GuardFacts): Verdict => {
  const decision = movers.returnDecision;
  if (decision?.kind !== 'refusal-of-entry' || stateOn(file, moverOf(kind)) !== 'FR')
    return notApplicable(source, 'France did not refuse the person entry');
  const today = earliestDayAnywhere(at);
  if (decision.clearDay === 'land-border') return notApplicable(source, 'The person was refused entry at a land border');
  if (decision.clearDay === 'waived' && !mayBeMinorOn(file.person.dateOfBirth, today)) return met(source, decision.recordedAt);
  return today > addDays(decision.notifiedOn, 1)
    ? met(source, decision.recordedAt)
    : notMet(source, 'The clear day after the refusal of entry is not over', decision.recordedAt);
};
