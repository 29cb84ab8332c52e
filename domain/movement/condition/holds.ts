import { isOpen } from '../../protection/hold.ts';
import type { GuardFacts, Verdict } from '../guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'House rule: a hold ends only when a person releases it';

/** No hold of either side is open. Of the other side's nothing is said but that the movement is stopped. */
export const holds = ({ movers, receivers }: GuardFacts): Verdict => {
  const open = (movers.holds ?? []).find(isOpen);
  if (open !== undefined) return notMet(source, `Hold ${open.n} is open (${open.kind})`);
  return (receivers.holds ?? []).some(isOpen) ? notMet(source, 'The movement is stopped on the other side') : met(source);
};
