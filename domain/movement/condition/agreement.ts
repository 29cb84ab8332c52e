import { inForceFor } from '../../agreement/find-agreement.ts';
import { tieOf } from '../../file/connection.ts';
import { moverIn, stateOn } from '../../file/side.ts';
import { localDay } from '../../time/calendars/local-day.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

/** The agreement is in force, and covers such a person, on the day of departure. */
export const agreement = ({ agreement: rules, file, at }: GuardFacts): Verdict => {
  const { category, connection, requestedState: requested } = file;
  const on = localDay(stateOn(file, moverIn(file)), at);
  const found = inForceFor(rules, { requested, category, ...tieOf(connection), on });
  if (found.ok) return met(rules.title.value);
  return notMet(
    rules.title.value,
    found.error.kind === 'category-not-covered' ? 'It does not cover such a person' : 'It is not in force',
  );
};
