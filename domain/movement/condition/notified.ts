import { sameText } from '../../compared-text.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source =
  'The person is told in a language the person understands, of remedies and counsel; France: CESEDA L613-3 and L613-4';

/** The person was told of the decision as it now is, of the remedies against it, with an interpreter where one was needed, and has a copy. */
export const notified = ({ movers }: GuardFacts): Verdict => {
  const { returnDecision: decision, notifications = [] } = movers;
  if (decision === undefined) return notMet(source, 'There is no return decision of which the person could be told');
  const told = notifications.findLast(
    ({ of, decision: reference, toldOn }) =>
      of === 'return-decision' && sameText(reference, decision.reference) && toldOn >= decision.notifiedOn,
  );
  if (told === undefined)
    return notMet(source, 'It is not recorded in which language, and by which interpreter, the person was told of the decision');
  if (!told.remediesExplained) return notMet(source, 'The person was not told of the remedies', told.recordedAt);
  if (!told.copyGiven) return notMet(source, 'The person was not given a copy', told.recordedAt);
  return met(source, told.recordedAt);
};
