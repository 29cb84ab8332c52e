import { isOpen } from '../../file/hold.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'House rule: a hold ends only when a person releases it';

/** No hold of the moving State is open. */
export const holds = ({ movers }: GuardFacts): Verdict => {
  const open = (movers.holds ?? []).find(isOpen);
  return open === undefined ? met(source) : notMet(source, `Hold ${open.n} is open (${open.kind})`, open.placedAt);
};
