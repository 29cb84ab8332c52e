import { type GuardCondition, guardConditions } from '../file/guard-condition.ts';
import type { Condition, GuardFacts, Verdict } from './condition/guard-facts.ts';
import { conditions } from './conditions.ts';
import { suppliedFor } from './supplied-for.ts';

export type GuardTable = Readonly<Partial<Record<GuardCondition, Condition>>>;

/** How one condition of a movement stands, and who can supply what it lacks. */
export type Standing = Verdict & { readonly condition: GuardCondition } & Pick<Condition, 'suppliedBy' | 'visibleTo'>;

/** How every condition that the kind of movement needs stands, in the order of the table. */
export const guard = (facts: GuardFacts, table: GuardTable = conditions): readonly Standing[] =>
  guardConditions.flatMap((condition) => {
    const row: Condition | undefined = table[condition];
    if (row === undefined || !row.neededFor.includes(facts.kind)) return [];
    const { visibleTo, check } = row;
    const suppliedBy = suppliedFor(condition, row, facts);
    return [{ condition, ...check(facts), visibleTo, ...(suppliedBy === undefined ? {} : { suppliedBy }) }];
  });

/** The conditions that have to be settled before a plan is sent, and are not. */
export const unmetBeforePlan = (facts: GuardFacts, table: GuardTable = conditions): readonly Standing[] =>
  unmet(facts, table).filter(({ condition }) => table[condition]?.barsPlan === true);

/** The conditions that are not met. A movement departs only where there is none. */
export const unmet = (facts: GuardFacts, table: GuardTable = conditions): readonly Standing[] =>
  guard(facts, table).filter(({ state }) => state === 'not-met');
