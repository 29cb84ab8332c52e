import { type HandOverCondition, handOverConditions } from './hand-over-condition.ts';
import type { HandOverFacts } from './hand-over-facts.ts';
import type { HandOverStanding } from './hand-over-standing.ts';
import { type HandOverRow, handOverTable } from './hand-over-table.ts';

export type HandOverTable = Readonly<Partial<Record<HandOverCondition, HandOverRow>>>;

/** How every condition of the hand-over stands, each with its source and since when it is on record, in the order of the table. */
export const handOverGuard = (facts: HandOverFacts, table: HandOverTable = handOverTable): readonly HandOverStanding[] =>
  handOverConditions.flatMap((condition) => {
    const row: HandOverRow | undefined = table[condition];
    if (row === undefined) return [];
    const { check, ...read } = row;
    return [{ condition, ...check(facts), ...read }];
  });

/** Whether a condition that stands so bars the hand-over. */
export const barsHandOver = ({ is }: HandOverStanding): boolean => is === 'not-met' || is === 'not-known';

/**
 * What bars the hand-over: all that is not met, and all that is not known (design rule 1). What a treaty does not ask for, or may ask for
 * and was not read, bars nobody where it is a limit on the States alone (`no-rule`, `open`; design rule 4).
 */
export const barringHandOver = (facts: HandOverFacts, table?: HandOverTable): readonly HandOverStanding[] =>
  handOverGuard(facts, table).filter(barsHandOver);
