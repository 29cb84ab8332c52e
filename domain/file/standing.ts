import type { OwedAct } from '../agreement/owed-act.ts';
import type { Instant } from '../time/instant.ts';
import type { CaseStatus } from './readmission-case.ts';
import type { WorkListItem } from './work-list-item.ts';

/** Who owes, as the State says it whose list it is. */
export const debtors = ['us', 'them'] as const;

export type Debtor = (typeof debtors)[number];

/** How a case stands to the State whose list it is in: by this a list is filtered and ordered, and by nothing else. */
export type Standing = {
  readonly status: CaseStatus;
  readonly owed: readonly { readonly by: Debtor; readonly act: OwedAct }[];
  /** Until when the most pressing of its legal deadlines runs, in the earlier reading: the first instant that is too late. */
  readonly due?: Instant;
  readonly openedAt: Instant;
};

/** What a list is to show: the cases for which all of this holds. Instants at both ends belong to it. */
export type WorkListFilter = {
  readonly status?: CaseStatus | undefined;
  readonly owes?: OwedAct | undefined;
  readonly owedBy?: Debtor | undefined;
  readonly dueFrom?: Instant | undefined;
  readonly dueUntil?: Instant | undefined;
  readonly openedFrom?: Instant | undefined;
  readonly openedUntil?: Instant | undefined;
};

/** How the case of that line stands to the State whose line it is. */
export const standingOf = ({
  status,
  side,
  owed,
  due = [],
  openedAt,
}: Pick<WorkListItem, 'status' | 'side' | 'owed' | 'due' | 'openedAt'>): Standing => {
  const tasks = owed.map(({ by, act }) => ({ by: by === side ? ('us' as const) : ('them' as const), act }));
  const each = new Map(tasks.map((task) => [`${task.by} ${task.act}`, task]));
  const [first] = due.map(({ earliest }) => earliest).sort();
  return { status, owed: [...each.values()], ...(first === undefined ? {} : { due: first }), openedAt };
};

const within = (at: Instant | undefined, from: Instant | undefined, until: Instant | undefined): boolean => {
  if (from === undefined && until === undefined) return true;
  return at !== undefined && (from === undefined || at >= from) && (until === undefined || at <= until);
};

/** Whether the case belongs to what the list is to show. */
export const isAskedFor = (
  { status, owed, due, openedAt }: Standing,
  { status: asked, owes, owedBy, dueFrom, dueUntil, openedFrom, openedUntil }: WorkListFilter,
): boolean =>
  (asked === undefined || status === asked) &&
  ((owes === undefined && owedBy === undefined) ||
    owed.some(({ by, act }) => (owes === undefined || act === owes) && (owedBy === undefined || by === owedBy))) &&
  within(due, dueFrom, dueUntil) &&
  within(openedAt, openedFrom, openedUntil);
