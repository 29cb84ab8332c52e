import { inForceFor } from '../../agreement/find-agreement.ts';
import { dayInUtc } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

/** The agreement is in force, and covers such a person, on the day of departure. */
export const agreement = ({ agreement: rules, file, at }: GuardFacts): Verdict => {
  const { category, connection } = file;
  const limb = connection === undefined ? {} : { limb: connection.limb };
  const found = inForceFor(rules, { category, ...limb, on: dayInUtc(at) });
  if (found.ok) return met(rules.title);
  return notMet(
    rules.title,
    found.error.kind === 'category-not-covered' ? 'It does not cover such a person' : 'It is not in force',
  );
};
