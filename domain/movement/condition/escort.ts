import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Transfer notification: escort yes or no, number and names (Benelux-Kazakhstan, annex 2)';

/** It is decided whether the person is escorted, and the plan names as many escorts as that, a medical one where a doctor asks for one. */
export const escort = ({ movers, movement }: GuardFacts): Verdict => {
  const decision = movers.escort;
  if (decision === undefined) return notMet(source, 'The escort is not decided');
  const escorts = movement?.plan.escorts ?? [];
  if (escorts.length < decision.escorts) return notMet(source, 'The plan names fewer escorts than were decided');
  if ((decision.medical || movers.fitness?.medicalEscort === true) && !escorts.some(({ medical }) => medical))
    return notMet(source, 'The plan names no medical escort');
  return met(source, decision.decidedAt);
};
