import { freshness } from '../../policy/movement.ts';
import { earliestDayAnywhere } from '../../time/calendar-date.ts';
import { addHours } from '../../time/instant.ts';
import type { GuardFacts, Verdict } from '../guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Nobody is removed while an appeal can be lodged or is pending; France: CESEDA L722-7';

/** The remedies are certified as not lodged, the time to appeal being over, or as final; within the last 24 hours. */
export const remedies = ({ movers, at }: GuardFacts): Verdict => {
  const known = movers.remedies;
  if (known === undefined) return notMet(source, 'Nothing is certified about remedies');
  if (known.state === 'pending') return notMet(source, 'A remedy is pending');
  if (known.certifiedAt < addHours(at, -freshness.remediesHours))
    return notMet(source, `The certificate is older than ${freshness.remediesHours} hours`);
  if (known.state === 'none-lodged' && known.appealPeriodEndsOn >= earliestDayAnywhere(at))
    return notMet(source, 'The time to appeal is not over');
  return met(source, known.certifiedAt);
};
