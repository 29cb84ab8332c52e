import type { StateCode } from '../../domain/state-code.ts';
import type { ListAsked } from '../ports/work-lists.ts';
import { linePrefix, noDeadline, pressingPrefix, referencePrefix, taskPrefix, workPartition } from './keys.ts';
import type { Range } from './merged.ts';
import { groupsFor } from './standing-groups.ts';

/** A case is given its id some moments after it was asked for, and no later than its function ends. */
const laterMilliseconds = 60_000;

/** Behind every character of an id or an instant. */
const behind = '~';

/** Behind every instant, and before what has none. */
const last = '9';

/** How the ids of the cases begin that were made in that millisecond (UUID version 7). */
const idsOf = (milliseconds: number): string => {
  const hexadecimal = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  return `${hexadecimal.slice(0, 8)}-${hexadecimal.slice(8)}`;
};

/** Between which ids the cases lie that were opened between those instants, and some beside. */
const idsBetween = ({ openedFrom, openedUntil }: ListAsked): { readonly from: string; readonly until: string } => ({
  from: openedFrom === undefined ? '' : idsOf(Date.parse(openedFrom)),
  until: openedUntil === undefined ? behind : `${idsOf(Date.parse(openedUntil) + laterMilliseconds)}${behind}`,
});

const isOfTasks = ({ status, owes, owedBy }: ListAsked): boolean =>
  status !== undefined || owes !== undefined || owedBy !== undefined;

/** Where the lines themselves stand, in the order of their ids. */
export const lines = (state: StateCode, asked: ListAsked): Range => ({
  pk: workPartition(state),
  prefix: linePrefix,
  ...idsBetween(asked),
});

/** By status, act and debtor, in the order of the ids. */
export const tasks = (state: StateCode, asked: ListAsked): readonly Range[] =>
  groupsFor(asked).map((group) => ({ pk: workPartition(state), prefix: taskPrefix(group), ...idsBetween(asked) }));

/** In the order in which they fall due. */
export const pressing = (state: StateCode, { dueFrom, dueUntil }: ListAsked): Range => ({
  pk: workPartition(state),
  prefix: pressingPrefix,
  from: dueFrom ?? '',
  until: dueUntil === undefined && dueFrom === undefined ? noDeadline + behind : `${dueUntil ?? last}${behind}`,
});

/** Where the cases stand that are asked for, in the order that is asked for. */
export const rangesFor = (state: StateCode, asked: ListAsked): readonly Range[] => {
  if (asked.reference !== undefined)
    return [{ pk: workPartition(state), prefix: referencePrefix(asked.reference), ...idsBetween(asked) }];
  if (asked.order === 'due') return [pressing(state, asked)];
  return isOfTasks(asked) ? tasks(state, asked) : [lines(state, asked)];
};

/** The same to be counted: in whichever order, of the smallest items. */
export const rangesToCount = (state: StateCode, asked: ListAsked): readonly Range[] => {
  const { reference, openedFrom, openedUntil } = asked;
  if (reference !== undefined) return rangesFor(state, asked);
  const byTask = isOfTasks(asked) || openedFrom !== undefined || openedUntil !== undefined;
  const isDue = asked.dueFrom !== undefined || asked.dueUntil !== undefined;
  return byTask && !isDue ? tasks(state, asked) : [pressing(state, asked)];
};
