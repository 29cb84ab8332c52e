import { barsIn, type Kept } from '../../domain/file/kept-entry.ts';
import type { KeptSeen, Looking } from '../ports/person-register.ts';
import type { Item } from './item-at.ts';
import { type Key, personKey } from './keys.ts';
import { casesAt, headIn, itemsAt, placesOfCase, versionOf } from './person-items.ts';
import type { Place, Places } from './person-places.ts';
import { type Mark, markedCase, marksOn } from './person-shelf.ts';
import type { Table } from './table.ts';

/** So many places beyond whose first cases something stands are read at once, where they have to be. */
const atOnce = 10;

const seenAs = (key: Key, item: Item | undefined) => ({ ...key, version: versionOf(item) });

/** What is kept of a case, if it is about such a person. */
const matching = async (table: Table, key: Key, looked: ReadonlySet<string>): Promise<Kept | undefined> => {
  const { kept, places } = await placesOfCase(table, key);
  return kept !== undefined && places.some(({ hash }) => looked.has(hash)) ? kept : undefined;
};

/** The cases found, with what bars among them. */
class Found {
  private readonly cases = new Map<string, Kept>();
  private readonly fixed = new Set<string>();
  private readonly looking: Looking;

  constructor(looking: Looking) {
    this.looking = looking;
    this.fixed.add(looking.caseId);
  }

  add(found: readonly Kept[]): void {
    for (const kept of found) if (!this.fixed.has(kept.caseId)) this.cases.set(kept.caseId, kept);
  }

  /** As the case itself says it, whatever stands at the places. */
  set(kept: Kept): void {
    if (kept.caseId === this.looking.caseId) return;
    this.fixed.add(kept.caseId);
    this.cases.set(kept.caseId, kept);
  }

  /** Whether a case bars that which is not settled to be somebody else's. */
  bars(what: string): boolean {
    const { at, settled } = this.looking;
    return [...this.cases.values()].some(
      ({ caseId, entries }) => !settled.includes(caseId) && barsIn(entries).some((bar) => bar.what === what && bar.until > at),
    );
  }

  get kept(): readonly Kept[] {
    return [...this.cases.values()]
      .filter(({ entries }) => entries.length > 0)
      .sort((one, other) => (one.caseId < other.caseId ? -1 : 1));
  }
}

/** Reads on at the places beyond whose first cases something bars of which nothing was found: until it is, or nothing is left. */
const readBeyond = async (
  table: Table,
  heads: readonly { readonly place: Place; readonly beyond: readonly string[] }[],
  found: Found,
): Promise<void> => {
  const open = () => heads.filter(({ beyond }) => beyond.some((what) => !found.bars(what)));
  const read = new Set<Place>();
  for (let left = open(); left.length > 0; left = open().filter(({ place }) => !read.has(place))) {
    await Promise.all(
      left.slice(0, atOnce).map(async ({ place, beyond }) => {
        read.add(place);
        for await (const page of casesAt(table, place)) {
          found.add(page);
          if (beyond.every((what) => found.bars(what))) return;
        }
      }),
    );
  }
};

/**
 * What a State's register keeps of a person: for everything that is barred one case at least that bars it and is not settled to be
 * somebody else's, if there is any. The shelves are read before what stands at the places: where none of them moved until a change
 * is written, neither did anything that was found, or was not.
 */
export const findIn = async (table: Table, places: Places, traits: readonly string[], looking: Looking): Promise<KeptSeen> => {
  const { places: looked, shelves: onShelves } = places.ofPerson(traits);
  const shelfKeys = onShelves.map(places.ofShelf);
  const items = await itemsAt(table, [...shelfKeys, ...looked.map(({ hash }) => personKey(hash))]);
  const shelves = items.slice(0, shelfKeys.length);
  const heads = items.slice(shelfKeys.length).map(headIn);

  const found = new Found(looking);
  found.add(heads.flatMap(({ cases }) => cases));
  const hashes = new Set(looked.map(({ hash }) => hash));
  const own = places.ofCase(looking.caseId).pk;
  const marks = new Map<string, Mark>(shelves.flatMap(marksOn).map((mark) => [mark.hash, mark]));
  const named = looking.named === undefined ? [] : [places.ofCase(looking.named)];
  const asked = [...[...marks.values()].map(markedCase), ...named].filter(({ pk }) => pk !== own);
  for (const kept of await Promise.all(asked.map((key) => matching(table, key, hashes)))) if (kept !== undefined) found.set(kept);

  const beyond = heads.flatMap((head, index) => {
    const bars = head.beyond.filter(({ until }) => until > looking.at).map(({ what }) => what);
    return bars.length === 0 ? [] : [{ place: looked[index] as Place, beyond: bars }];
  });
  await readBeyond(table, beyond, found);
  return {
    kept: found.kept,
    more: beyond.length > 0,
    seen: shelfKeys.map((key, index) => seenAs(key, shelves[index])),
  };
};
