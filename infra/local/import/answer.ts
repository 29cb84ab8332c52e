import type { Problem } from './checked-line.ts';

/** A line that opened a case; `alreadyOnFile` as the service answered it: ids of cases of the own list that seem to be about that person. */
export type Opened = {
  readonly status: 'opened' | 'replayed';
  readonly caseId: string;
  readonly alreadyOnFile?: unknown;
};

/**
 * What became of a line. `valid`: it can be sent, and was not. `opened`: it opened a case; `replayed`: it had opened it before. `wrong`:
 * it was not sent, for what stands in the problem. `refused`: the service answered with the problem. `unanswered`: nobody knows, and it is
 * asked again by another run. `not-sent`: the run ended before its turn.
 */
export type Answer = { readonly line: number } & (
  | { readonly status: 'valid' | 'not-sent' }
  | Opened
  | { readonly status: 'wrong'; readonly problem: Problem }
  | { readonly status: 'wrong'; readonly sameAs: number }
  | { readonly status: 'refused'; readonly problem: Problem }
  | { readonly status: 'unanswered'; readonly why: string }
);

export type Status = Answer['status'];

/** How many lines came to what. */
export type Counts = Readonly<Partial<Record<Status, number>>>;

const words = {
  valid: 'can be sent',
  opened: 'opened',
  replayed: 'opened before',
  wrong: 'wrong, and not sent',
  refused: 'refused',
  unanswered: 'without an answer',
  'not-sent': 'not sent',
} as const satisfies Record<Status, string>;

/** One line for whoever watches: `1000 lines: 980 opened, 20 refused`. */
export const inWords = (counts: Counts): string => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const each = (Object.keys(words) as Status[]).flatMap((status) => {
    const count = counts[status] ?? 0;
    return count === 0 ? [] : [`${count} ${words[status]}`];
  });
  return `${all} lines: ${each.join(', ') || 'none says anything'}`;
};

/** Whether every line came to what it was meant to. */
export const isWhole = (counts: Counts): boolean =>
  (Object.keys(counts) as Status[]).every((status) => ['valid', 'opened', 'replayed'].includes(status));
