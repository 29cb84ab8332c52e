import { sameText } from '../../compared-text.ts';
import { appealEnds } from '../../file/appeal-period.ts';
import { moverOf } from '../../file/kind.ts';
import { stateOn } from '../../file/side.ts';
import { freshness } from '../../policy/movement.ts';
import { earliestDayAnywhere } from '../../time/calendar-date.ts';
import { addHours } from '../../time/instant.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Nobody is removed while an appeal can be lodged or is pending; France: CESEDA L722-7';

/** Whether the time to appeal against the recorded decision runs in any reading, or cannot be counted to its end. */
const canAppeal = ({ file, kind, movers, at }: GuardFacts): boolean => {
  const decision = movers.returnDecision;
  if (decision?.appealPeriod === undefined) return false;
  const { appealPeriod, notifiedOn: on, notifiedAt } = decision;
  const ends = appealEnds(stateOn(file, moverOf(kind)), appealPeriod, {
    on,
    ...(notifiedAt === undefined ? {} : { at: notifiedAt }),
  });
  return ends === undefined || at < ends;
};

/** The remedies are certified as not lodged, the time to appeal being over, or as final; within the last 24 hours. */
export const remedies = (facts: GuardFacts): Verdict => {
  const { movers, at } = facts;
  const known = movers.remedies;
  if (known === undefined) return notMet(source, 'Nothing is certified about remedies');
  const decision = movers.returnDecision;
  if (decision !== undefined && !sameText(known.decision, decision.reference))
    return notMet(source, 'The certificate is not about the return decision on record', known.certifiedAt);
  if (known.state === 'lodged' || known.state === 'pending')
    return notMet(source, `A remedy is ${known.state}`, known.certifiedAt);
  if (known.state === 'final' && (known.outcome === undefined || known.outcome === 'decision-annulled'))
    return notMet(source, 'It is not recorded that the final remedy left the decision standing', known.certifiedAt);
  if (known.certifiedAt < addHours(at, -freshness.remediesHours))
    return notMet(source, `The certificate is older than ${freshness.remediesHours} hours`, known.certifiedAt);
  if (known.state === 'none-lodged' && (known.appealPeriodEndsOn >= earliestDayAnywhere(at) || canAppeal(facts)))
    return notMet(source, 'The time to appeal is not over', known.certifiedAt);
  return met(source, known.certifiedAt, addHours(known.certifiedAt, freshness.remediesHours));
};
