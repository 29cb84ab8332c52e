import { consentVerified, courtDecision, instrument } from './conditions-of-decision.ts';
import { confirmation, fitness, plan, travelDocument } from './conditions-of-journey.ts';
import { holds, realRisk, stop } from './conditions-of-risk.ts';
import { conditionsOfTreaty } from './conditions-of-treaty.ts';
import { type HandOverCondition, type HandOverStanding, handOverConditions } from './hand-over-condition.ts';
import type { HandOverFacts, HandOverVerdict } from './hand-over-facts.ts';

export type HandOverTable = Readonly<Partial<Record<HandOverCondition, (facts: HandOverFacts) => HandOverVerdict>>>;

/** Every condition of a hand-over with what it looks at. None can be left out. */
export const handOverTable: Required<HandOverTable> = {
  ...conditionsOfTreaty,
  instrument,
  'consent-verified': consentVerified,
  'court-decision': courtDecision,
  'real-risk': realRisk,
  stop,
  holds,
  fitness,
  'travel-document': travelDocument,
  plan,
  confirmation,
};

/** How every condition of the hand-over stands, each with its source and since when it is on record, in the order of the table. */
export const handOverGuard = (facts: HandOverFacts, table: HandOverTable = handOverTable): readonly HandOverStanding[] =>
  handOverConditions.flatMap((condition) => {
    const check = table[condition];
    return check === undefined ? [] : [{ condition, ...check(facts) }];
  });

/**
 * What bars the hand-over: all that is not met, and all that is not known (design rule 1). What a treaty does not ask for, or may ask for
 * and was not read, bars nobody where it is a limit on the States alone (`no-rule`, `open`; design rule 4).
 */
export const barringHandOver = (facts: HandOverFacts, table?: HandOverTable): readonly HandOverStanding[] =>
  handOverGuard(facts, table).filter(({ is }) => is === 'not-met' || is === 'not-known');
