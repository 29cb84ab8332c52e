import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Time and place of the transfer are agreed between the authorities (Benelux, Switzerland, Poland with Kazakhstan)';

/** The receiving State confirmed this revision of the plan. */
export const confirmation = ({ movement }: GuardFacts): Verdict => {
  if (movement === undefined) return notMet(source, 'No movement is planned');
  if (movement.confirmation === undefined) return notMet(source, 'The receiving State has not confirmed the plan');
  return met(source, movement.confirmation.at);
};
