import { freshness } from '../../policy/movement.ts';
import { addDays, earliestDayAnywhere } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from '../guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Convention of 28 July 1951, art. 33; France: CESEDA L541-1 and L721-4';

/** It was checked lately that no claim for protection is undecided or was granted. */
export const claim = ({ movers, at }: GuardFacts): Verdict => {
  const known = movers.claim;
  if (known === undefined) return notMet(source, 'It was not checked whether protection was claimed');
  if (known.outcome === 'undecided') return notMet(source, 'A claim for protection is undecided');
  if (known.outcome === 'protected') return notMet(source, 'The person is protected');
  if (known.checkedOn < addDays(earliestDayAnywhere(at), -freshness.claimDays))
    return notMet(source, `It was checked more than ${freshness.claimDays} days ago`);
  return met(source, known.recordedAt);
};
