import type { OpenReadmission } from '../../domain/convicted-transfer/transfer-files.ts';
import { cameToAnEnd } from '../../domain/file/came-to-an-end.ts';
import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import { type FoundAgain, foundAgain } from '../../domain/identity/found-again.ts';
import { nameKeys } from '../../domain/identity/name-key.ts';
import { comparedNumbers } from '../../domain/identity/traits.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Named } from '../ports/listed.ts';
import type { ReadmissionsOpen } from '../ports/open-readmissions.ts';
import type { Item } from './item-at.ts';
import { linePrefix, namedPrefix, workPartition } from './keys.ts';
import { linesAt } from './lines-at.ts';
import { merged, type Range } from './merged.ts';
import { bornText, briefly, namedPartition, numberText, wordText } from './named-items.ts';
import { type Places, placesIn } from './person-places.ts';
import type { Table } from './table.ts';
import { areListsWhole } from './whole-lists.ts';

/** So many open cases are named: whoever settles that they are somebody else's settles them all at once. */
const namedAtMost = 20;

/** So many places are looked at of a list of words before it is given up, and so many of the cases found are read at once. */
const lookedAtMost = 20_000;
const readAtOnce = 100;

const behind = '~';
const idLength = 36;

const texts = (list: unknown): readonly string[] => String(list ?? '').split(',');

const rangeOf = (pk: string): Range => ({ pk, prefix: namedPrefix, from: '', until: behind });

const hasPair = (has: ReadonlySet<string>, pairs: FoundAgain['pairs']): boolean =>
  pairs.some(([one, other]) => has.has(one) && has.has(other));

/** Whether what stands at a word may be about the person; a line of an earlier release says Latin names alone. */
const matcher = (places: Places, { pairs, years }: FoundAgain): ((item: Item) => boolean) => {
  const known = (key: string): string => briefly(places, wordText(key));
  const hashed = pairs.map(([one, other]) => [known(one), known(other)] as const);
  const born = new Set(years.map((year) => briefly(places, bornText(year))));
  return ({ sk, words, born: bornAs, item, named }) => {
    if (!String(sk).startsWith(linePrefix)) return hasPair(new Set(texts(words)), hashed) && born.has(texts(bornAs)[0] ?? '');
    const { surname = '', givenNames = '' } = (item ?? {}) as Partial<WorkListItem>;
    return named === undefined && hasPair(new Set([surname, givenNames].flatMap(nameKeys)), pairs);
  };
};

/** A case that may be meant, and what was said of it where it was found; nothing of one that an earlier release filed. */
type Met = { readonly caseId: string; readonly said?: string };

/** What is met in a walk, and in the end whether all was looked at. */
async function* walk(
  table: Table,
  ranges: readonly Range[],
  isMeant: (item: Item) => boolean,
  most: number,
): AsyncGenerator<Met, boolean> {
  let looked = 0;
  for await (const { place, item } of merged(table, ranges, { newestFirst: true, first: readAtOnce / 2 })) {
    if (looked === most) return false;
    looked += 1;
    const said = String(item['sk']).startsWith(linePrefix) ? {} : { said: place.slice(idLength + 1) };
    if (isMeant(item)) yield { caseId: place.slice(0, idLength), ...said };
  }
  return true;
}

/** The open cases of a State about one person, as far as they were found. */
class Found {
  readonly cases = new Map<string, OpenReadmission>();
  private readonly table: Table;
  private readonly state: StateCode;
  private readonly settled: readonly string[];

  constructor(table: Table, state: StateCode, settled: readonly string[]) {
    this.table = table;
    this.state = state;
    this.settled = settled;
  }

  get isEnough(): boolean {
    return this.cases.size >= namedAtMost;
  }

  /** Those of them of which still the same is said, which came to no end and are not settled to be somebody else's. */
  private async add(met: readonly Met[], by: keyof Named): Promise<void> {
    const asked = [...new Set(met.map(({ caseId }) => caseId))].filter((caseId) => !this.settled.includes(caseId));
    const items = await linesAt(this.table, this.state, asked);
    for (const { caseId, said } of met) {
      const line = items.get(caseId);
      const named = line?.['named'] as Named | undefined;
      if (line === undefined || (said !== undefined && named?.[by] !== said)) continue;
      const { status, openedAt } = line['item'] as WorkListItem;
      if (!cameToAnEnd(status)) this.cases.set(caseId, { caseId, openedAt });
    }
  }

  /** Takes up what a walk meets, until it is enough or at the end; and says whether it was all. */
  async takeUp(walked: AsyncGenerator<Met, boolean>, by: keyof Named): Promise<boolean> {
    let met: Met[] = [];
    for (;;) {
      const next = await walked.next();
      if (!next.done) met.push(next.value);
      if (next.done || met.length >= readAtOnce) {
        await this.add(met, by);
        met = [];
      }
      if (next.done) return next.value;
      if (this.isEnough) return false;
    }
  }
}

/**
 * The open cases of readmission by their persons in the table, found by the places at which `personNamesIn` notes them. Where there are too
 * many of one name the other is tried; `most`: so many places are looked at for each.
 */
export const openReadmissionsIn = (table: Table, secret: string, most = lookedAtMost): ReadmissionsOpen => ({
  find: async (state, { person, numbers, settled }) => {
    const places = placesIn(secret, state);
    const again = foundAgain(person);
    const isMeant = matcher(places, again);
    const found = new Found(table, state, settled);
    const isWhole = await areListsWhole(table);
    const earlier: readonly Range[] = isWhole ? [] : [{ pk: workPartition(state), prefix: linePrefix, from: '', until: behind }];

    const byNumber = comparedNumbers(numbers).map((number) => rangeOf(namedPartition(places, numberText(number))));
    let all = await found.takeUp(
      walk(table, byNumber, () => true, most),
      'numbers',
    );
    let byName = false;
    for (const list of again.lists) {
      if (byName || found.isEnough) break;
      const ranges = list.map((word) => rangeOf(namedPartition(places, wordText(word))));
      byName = await found.takeUp(walk(table, [...ranges, ...earlier], isMeant, most), 'person');
    }
    all &&= byName;
    const cases = [...found.cases.values()].sort((one, other) => (one.caseId > other.caseId ? -1 : 1));
    return { cases: cases.slice(0, namedAtMost), more: !all || cases.length > namedAtMost };
  },
});
