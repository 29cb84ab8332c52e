import type * as z from 'zod';
import { authorityOf } from '../../../domain/alert/authorities.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { addHours, beforeIt, type Instant } from '../../../domain/time/instant.ts';
import { endOfDay, startOfDay } from '../../../domain/time/zone.ts';
import type { ListAsked } from '../../ports/work-lists.ts';
import type { listFilter } from './list-filter.ts';

type Filter = z.output<ReturnType<typeof listFilter>>;

const afterIt = (at: Instant): Instant => addHours(at, 1 / 3_600_000);

const opened = (zone: string, { openedFrom, openedUntil }: Filter) => ({
  openedFrom: openedFrom && ('day' in openedFrom ? startOfDay(openedFrom.day, zone) : openedFrom.moment),
  openedUntil: openedUntil && ('day' in openedUntil ? beforeIt(endOfDay(openedUntil.day, zone)) : openedUntil.moment),
});

/** A deadline ends with the instant that is too late: that of a day with the midnight after it, which belongs to the day before. */
const due = (zone: string, { dueFrom, dueUntil }: Filter) => ({
  dueFrom: dueFrom && ('day' in dueFrom ? afterIt(startOfDay(dueFrom.day, zone)) : dueFrom.moment),
  dueUntil: dueUntil && ('day' in dueUntil ? endOfDay(dueUntil.day, zone) : dueUntil.moment),
});

/** What a State asks of its list, its days as they begin and end where its authority is. What falls due is listed by when it does. */
export const listAsked = (state: StateCode, filter: Filter): ListAsked => {
  const { zone } = authorityOf(state);
  const { status, owes, owedBy, reference, order } = filter;
  const isDue = filter.dueFrom !== undefined || filter.dueUntil !== undefined;
  return {
    status,
    owes,
    owedBy,
    reference,
    ...opened(zone, filter),
    ...due(zone, filter),
    order: order ?? (isDue && reference === undefined ? 'due' : 'newest'),
  };
};
