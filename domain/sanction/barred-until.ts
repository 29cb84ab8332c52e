import { bears, type Fact } from '../agreement/fact.ts';
import type { ExpulsionDecision } from '../file/expulsion-decision.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { StateCode } from '../state-code.ts';
import { addMonths, type CalendarDate } from '../time/calendar-date.ts';
import { expulsionRulesOf } from './rules/rules-of.ts';

/** Until which day a foreigner may not enter after a court's decision, and by which rule. */
export type Barred = { readonly until: CalendarDate; readonly rule: Fact<number> };

/** Whether the person is stated to be a national of that State, which bars none of its own. */
export const isOwnNational = ({ person: { nationalities } }: Pick<ReadmissionCase, 'person'>, state: StateCode): boolean =>
  nationalities.includes(state);

/**
 * The last day of the time that the law of that State bars the foreigner, counted from the decision; undefined where no rule is known,
 * as where it is not known under which law the court decided, where the decision was annulled, and where the person turned out to be
 * a national of that State (Constitution of Kazakhstan; ICCPR art. 12(4)).
 */
export const barredUntil = (
  { kind, decidedOn, annulledOn }: Pick<ExpulsionDecision, 'kind' | 'decidedOn' | 'annulledOn'>,
  shared: Pick<ReadmissionCase, 'person'>,
  state: StateCode,
): Barred | undefined => {
  const rule = expulsionRulesOf(state)?.barredYears[kind];
  if (annulledOn !== undefined || isOwnNational(shared, state) || rule === undefined || !bears(rule)) return undefined;
  return { until: addMonths(decidedOn, 12 * rule.value), rule };
};
