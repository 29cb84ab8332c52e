import type { Item } from './item-at.ts';
import { linePrefix } from './keys.ts';
import { merged, type Range } from './merged.ts';
import type { Table } from './table.ts';
import { lookedAt } from './work-lists.ts';

const idLength = 36;

type Meeting = { readonly said: readonly string[]; readonly earlier: boolean };

/** Cases that may be meant: by what is said of the person each was found, and whether by the line that an earlier release wrote. */
export type Met = ReadonlyMap<string, Meeting>;

const metAlso = ({ said, earlier }: Meeting, place: string, { sk }: Item): Meeting =>
  String(sk).startsWith(linePrefix) ? { said, earlier: true } : { said: [...said, place.slice(idLength + 1)], earlier };

/** The cases in those ranges that may be meant, the newest first, as far as a page goes and no more is looked at than for a page. */
export const look = async (
  table: Table,
  ranges: readonly Range[],
  isMeant: (item: Item) => boolean,
  limit: number,
  after: string | undefined,
): Promise<{ readonly met: Met; readonly next?: string }> => {
  const met = new Map<string, Meeting>();
  let looked = 0;
  let last = after;
  const isEnough = (caseId: string): boolean => !met.has(caseId) && (met.size === limit || looked >= lookedAt.page);
  for await (const { place, item } of merged(table, ranges, { newestFirst: true, first: limit + 1 })) {
    if (place === after) continue;
    const caseId = place.slice(0, idLength);
    if (isEnough(caseId)) return { met, ...(last === undefined ? {} : { next: last }) };
    looked += 1;
    last = place;
    if (isMeant(item)) met.set(caseId, metAlso(met.get(caseId) ?? { said: [], earlier: false }, place, item));
  }
  return { met };
};
