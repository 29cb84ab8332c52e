import type { Fact, Rule } from '../../agreement/fact.ts';
import type { ExpulsionKind } from '../../file/expulsion-decision.ts';

/** The law of one State on what follows from a court's decision that a foreigner is expelled. */
export type ExpulsionRules = {
  /** Nobody is barred from the own State. */
  readonly foreignersOnly: Fact<true>;
  /** For how many years from the day of the decision the foreigner may not enter. */
  readonly barredYears: Readonly<Record<ExpulsionKind, Rule<number>>>;
};
