import type { WorkListFilter } from '../../domain/file/standing.ts';
import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Page } from './page.ts';

export const listOrders = ['newest', 'due'] as const;

/** `newest`: the cases opened last first. `due`: the most pressing legal deadline first, and last those of which none runs. */
export type ListOrder = (typeof listOrders)[number];

/** What is asked of a State's work list. By a reference of either side, the newest come first. */
export type ListAsked = WorkListFilter & { readonly reference?: string | undefined; readonly order: ListOrder };

/** How many cases a list has in all. `more`: at least so many. */
export type Counted = { readonly count: number; readonly more?: true };

export type WorkLists = {
  /** The newest cases first. */
  list(state: StateCode, limit: number, after?: string): Promise<Page<WorkListItem>>;
  /** The cases that are asked for. A page can have fewer than the limit, or none, and go on all the same: a bounded number of cases is looked at. */
  find(state: StateCode, asked: ListAsked, limit: number, after?: string): Promise<Page<WorkListItem>>;
  /** How many cases that has in all its pages. */
  count(state: StateCode, asked: ListAsked): Promise<Counted>;
};
