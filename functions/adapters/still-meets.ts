import { isAskedFor, standingOf, type WorkListFilter } from '../../domain/file/standing.ts';
import type { WorkListItem } from '../../domain/file/work-list-item.ts';

/** Whether a line has what it is filtered by, as lines have it. */
const isReadable = (line: unknown): line is WorkListItem => {
  const { status, openedAt, owed, due = [] } = (line ?? {}) as Partial<Record<keyof WorkListItem, unknown>>;
  const texts = (list: unknown, field: string): boolean =>
    Array.isArray(list) && list.every((one) => typeof one === 'object' && typeof one?.[field] === 'string');
  return typeof status === 'string' && typeof openedAt === 'string' && texts(owed, 'act') && texts(due, 'earliest');
};

/**
 * Whether a line, read after its place was, is still what is asked for. One that cannot be read stays in: what is answered leaves it out
 * and says so.
 */
export const stillMeets = (line: unknown, asked: WorkListFilter): boolean =>
  !isReadable(line) || isAskedFor(standingOf(line), asked);
