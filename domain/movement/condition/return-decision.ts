import { earliestDayAnywhere } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'A return decision comes first; France: CESEDA L721-3 and L721-4';

/** An enforceable return decision, not annulled, that names the receiving State. */
export const returnDecision = ({ movers, receiver, at }: GuardFacts): Verdict => {
  const decision = movers.returnDecision;
  if (decision === undefined) return notMet(source, 'No return decision is recorded');
  if (decision.annulledOn !== undefined) return notMet(source, 'The return decision was annulled', decision.recordedAt);
  if (decision.enforceableFrom > earliestDayAnywhere(at))
    return notMet(source, 'The return decision is not yet enforceable', decision.recordedAt);
  if (!decision.countries.includes(receiver))
    return notMet(source, 'The decision fixing the country does not name the receiving State', decision.recordedAt);
  return met(source, decision.recordedAt);
};
