import type { CalendarDate } from '../time/calendar-date.ts';

/** A custodial term as a judgment says it, in calendar years, months and days. */
export type Term = { readonly years: number; readonly months: number; readonly days: number };

export const sentencesWithoutEnd = ['life', 'indeterminate'] as const;

/** What was imposed, or is to be served in its place: a term, or a sentence that has no fixed end. */
export type Imposed = ({ readonly is: 'term' } & Term) | { readonly is: (typeof sentencesWithoutEnd)[number] };

export const adjustmentReasons = ['custody-before-judgment', 'remission', 'work', 'time-at-large', 'other'] as const;

/** Days that shorten or lengthen the time still to serve, and by which decision: custody before the judgment, remission, work, an escape. */
export type Adjustment = {
  readonly days: number;
  readonly why: (typeof adjustmentReasons)[number];
  readonly decidedOn: CalendarDate;
  readonly authority: string;
};

/** A sentence to be served: its term, or that it has no fixed end. `servedFrom` is the first day that was served of it. */
export type Sentence = {
  readonly imposed: Imposed;
  readonly servedFrom: CalendarDate;
  /** Days that count as served although they lie before, or were remitted. */
  readonly deducted?: readonly Adjustment[];
  /** Days that do not count although they lie after. */
  readonly added?: readonly Adjustment[];
};
