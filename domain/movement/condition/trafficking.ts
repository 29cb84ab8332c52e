import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source =
  'House rule; to be looked up: Council of Europe Convention on action against trafficking in human beings, art. 10, 13 and 16; France: CESEDA L612-9 on permits of victims';

/** The person was screened for trafficking, and is no victim, or one whose safe return was decided with reasons. */
export const trafficking = ({ movers }: GuardFacts): Verdict => {
  const screened = movers.trafficking;
  if (screened === undefined) return notMet(source, 'The person was not screened for trafficking in human beings');
  const { finding, safeReturn, recordedAt } = screened;
  if (finding === 'suspected') return notMet(source, 'The screening is not concluded', recordedAt);
  if (finding === 'victim' && safeReturn === undefined)
    return notMet(source, 'The person is a victim, and no safe return was decided', recordedAt);
  return met(source, recordedAt);
};
