import type { GuardCondition } from '../file/guard-condition.ts';
import type { Standing } from './guard.ts';

/** A condition that is not met, why, and by which rule. */
export type Lacking = { readonly condition: GuardCondition; readonly why: string; readonly source: string };

/** What those conditions lack, for whoever asked for the movement. */
export const lackingOf = (standings: readonly Standing[]): readonly Lacking[] =>
  standings.flatMap((row) => (row.state === 'not-met' ? [{ condition: row.condition, why: row.why, source: row.source }] : []));
