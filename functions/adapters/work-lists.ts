import { isAskedFor } from '../../domain/file/standing.ts';
import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Page } from '../ports/page.ts';
import type { Counted, ListAsked, WorkLists } from '../ports/work-lists.ts';
import { linePrefix, workPartition } from './keys.ts';
import { linesAt } from './lines-at.ts';
import { rangesFor, rangesToCount } from './list-ranges.ts';
import { type Candidate, walked } from './list-walk.ts';
import { stillMeets } from './still-meets.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';

/** So many small items, or lines where those are read instead, are looked at for a page, and for a count. */
export const lookedAt = { page: 1_000, count: 2_000 } as const;

/** So far cases are counted, and so many lines are read where only these say what belongs to it. */
export const countedTo = { cases: 1_000, lines: 100 } as const;

const isUnfiltered = ({ order, ...filter }: ListAsked): boolean =>
  order === 'newest' && Object.values(filter).every((value) => value === undefined);

const meets = ({ standing }: Candidate, asked: ListAsked): boolean => standing === undefined || isAskedFor(standing, asked);

type Chosen = { readonly candidates: readonly Candidate[]; readonly next?: string };

/** The cases of a page, by what the small items say. It goes on where there is more, or where enough was looked at. */
const chosen = async (walk: AsyncGenerator<Candidate>, asked: ListAsked, limit: number): Promise<Chosen> => {
  const candidates = new Map<string, Candidate>();
  let looked = 0;
  let last: string | undefined;
  for await (const candidate of walk) {
    const isNew = !candidates.has(candidate.caseId);
    if (isNew && (candidates.size === limit || looked === lookedAt.page))
      return { candidates: [...candidates.values()], ...(last === undefined ? {} : { next: last }) };
    looked += 1;
    last = candidate.place;
    if (isNew && meets(candidate, asked)) candidates.set(candidate.caseId, candidate);
  }
  return { candidates: [...candidates.values()] };
};

const counted = async (walk: AsyncGenerator<Candidate>, asked: ListAsked): Promise<Counted> => {
  const cases = new Set<string>();
  let looked = 0;
  for await (const candidate of walk) {
    if (!cases.has(candidate.caseId) && meets(candidate, asked)) {
      if (cases.size === countedTo.cases) return { count: cases.size, more: true };
      cases.add(candidate.caseId);
    }
    looked += 1;
    if (looked > lookedAt.count) return { count: cases.size, more: true };
  }
  return { count: cases.size };
};

/** The work lists of the States, read as they are at that moment. */
export const workListsIn = (table: Table): WorkLists => {
  const list: WorkLists['list'] = (state, limit, after) => {
    const newest = { pk: workPartition(state), prefix: linePrefix, newestFirst: true };
    return pageOf(table, newest, { limit, after }, ({ item }) => item as WorkListItem);
  };
  const linesOf = async (state: StateCode, candidates: readonly Candidate[]): Promise<ReadonlyMap<string, WorkListItem>> => {
    const inHand = candidates.flatMap(({ caseId, line }) =>
      line === undefined ? [] : [[caseId, line as WorkListItem] as const],
    );
    const others = candidates.filter(({ line }) => line === undefined).map(({ caseId }) => caseId);
    const read = [...(await linesAt(table, state, others))].map(([caseId, { item }]) => [caseId, item as WorkListItem] as const);
    return new Map([...inHand, ...read]);
  };
  const find = async (state: StateCode, asked: ListAsked, limit: number, after?: string): Promise<Page<WorkListItem>> => {
    if (isUnfiltered(asked)) return list(state, limit, after);
    const walk = walked(table, state, asked, rangesFor(state, asked), { after, first: limit + 1 });
    const { candidates, ...rest } = await chosen(walk, asked, limit);
    const lines = await linesOf(state, candidates);
    const items = candidates.flatMap(({ caseId }) => {
      const line = lines.get(caseId);
      return line !== undefined && stillMeets(line, asked) ? [line] : [];
    });
    return { items, ...rest };
  };
  return {
    list,
    find,
    count: async (state, asked) => {
      const walk = walked(table, state, asked, rangesToCount(state, asked), { first: countedTo.cases / 4 });
      if (asked.reference === undefined) return counted(walk, asked);
      const { candidates, next } = await chosen(walk, asked, countedTo.lines);
      const lines = await linesOf(state, candidates);
      const count = [...lines.values()].filter((line) => stillMeets(line, asked)).length;
      return { count, ...(next === undefined ? {} : { more: true as const }) };
    },
  };
};
