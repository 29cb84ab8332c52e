import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import { nameKeys } from '../../domain/identity/name-key.ts';
import { type Sought, stepsOfBirth, yearsBeside } from '../../domain/identity/sought.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Named } from '../ports/listed.ts';
import type { AlreadyOnFile, Likeness, PersonNames } from '../ports/person-names.ts';
import type { Item } from './item-at.ts';
import { linePrefix, namedPrefix, workPartition } from './keys.ts';
import { linesAt } from './lines-at.ts';
import type { Range } from './merged.ts';
import { look, type Met } from './name-look.ts';
import { bornText, briefly, namedPartition, numberText, wordText } from './named-items.ts';
import { notePerson } from './note-person.ts';
import { type Places, placesIn } from './person-places.ts';
import { stillMeets } from './still-meets.ts';
import type { Table } from './table.ts';
import { areListsWhole } from './whole-lists.ts';
import { lookedAt } from './work-lists.ts';

/** So many cases on file are named; of the others it is said how many there are. */
const namedAtMost = 20;

const behind = '~';

const texts = (list: unknown): readonly string[] => String(list ?? '').split(',');

/** Whether two dates of birth can be one, as far as both are known; a year alone is seldom right to the year. */
const mayBeBorn = (places: Places, sought: string | undefined, born: readonly string[]): boolean => {
  if (sought === undefined) return true;
  const hashOf = (step: string): string => briefly(places, bornText(step));
  const steps = stepsOfBirth(sought);
  const known = Math.min(steps.length, born.length);
  if (known === 1)
    return yearsBeside(sought)
      .map(hashOf)
      .includes(born[0] ?? '');
  return hashOf(steps[known - 1] ?? '') === born[known - 1];
};

/** Whether what stands at a word of the name may be the person that is sought: by the other names, and the date of birth. */
const matcher = (places: Places, { parts: [, ...others], born }: Sought): ((item: Item) => boolean) => {
  const wanted = others.map((keys) => new Set(keys.map((key) => briefly(places, wordText(key)))));
  return ({ words, born: bornAs }) =>
    wanted.every((part) => texts(words).some((word) => part.has(word))) && mayBeBorn(places, born, texts(bornAs));
};

/** The same by the line of a case that an earlier release filed: by its Latin names alone. */
const lineMatcher =
  ({ parts }: Sought): ((item: Item) => boolean) =>
  ({ item, named }) => {
    const { surname = '', givenNames = '' } = (item ?? {}) as Partial<WorkListItem>;
    const keys = new Set([surname, givenNames].flatMap(nameKeys));
    return named === undefined && parts.every((part) => part.some((key) => keys.has(key)));
  };

const rangeOf = (pk: string, after: string | undefined): Range => ({ pk, prefix: namedPrefix, from: '', until: after ?? behind });

/** The cases of a State by their names in the table, and by nothing that could be read there. */
export const personNamesIn = (table: Table, secret: string): PersonNames => {
  /** The lines of those cases of which still the same is said: one that was corrected is found by what it was corrected to. */
  const linesOf = async (state: StateCode, met: Met, by: keyof Named = 'person'): Promise<ReadonlyMap<string, WorkListItem>> => {
    const items = await linesAt(table, state, [...met.keys()]);
    return new Map(
      [...met].flatMap(([caseId, { said, earlier }]) => {
        const item = items.get(caseId);
        if (item === undefined) return [];
        const named = item['named'] as Named | undefined;
        const isStill = named === undefined ? earlier : said.includes(named[by]);
        return isStill ? [[caseId, item['item'] as WorkListItem] as const] : [];
      }),
    );
  };

  const rangesOf = async (state: StateCode, keys: readonly string[], after?: string): Promise<readonly Range[]> => {
    const places = placesIn(secret, state);
    const named = keys.map((key) => rangeOf(namedPartition(places, wordText(key)), after));
    if (await areListsWhole(table)) return named;
    return [...named, { pk: workPartition(state), prefix: linePrefix, from: '', until: after ?? behind }];
  };

  const isSought = (state: StateCode, sought: Sought): ((item: Item) => boolean) => {
    const [byName, byLine] = [matcher(placesIn(secret, state), sought), lineMatcher(sought)];
    return (item) => (String(item['sk']).startsWith(linePrefix) ? byLine(item) : byName(item));
  };

  return {
    note: (change) => notePerson(table, secret, change),
    find: async (state, sought, filter, limit, after) => {
      const ranges = await rangesOf(state, sought.parts[0] ?? [], after);
      const { met, ...rest } = await look(table, ranges, isSought(state, sought), limit, after);
      const lines = await linesOf(state, met);
      const items = [...met.keys()].flatMap((caseId) => {
        const line = lines.get(caseId);
        return line !== undefined && stillMeets(line, filter) ? [line] : [];
      });
      return { items, ...rest };
    },
    onFile: async (state, sought, numbers) => {
      const places = placesIn(secret, state);
      const byNumber = numbers.map((number) => rangeOf(namedPartition(places, numberText(number)), undefined));
      const [named, numbered] = await Promise.all([
        rangesOf(state, sought.parts[0] ?? []).then((ranges) =>
          look(table, ranges, isSought(state, sought), lookedAt.page, undefined),
        ),
        look(table, byNumber, () => true, lookedAt.page, undefined),
      ]);
      const found = new Map<string, AlreadyOnFile>();
      const add = (lines: ReadonlyMap<string, WorkListItem>, because: Likeness): void => {
        for (const [caseId, { status }] of lines)
          found.set(caseId, { caseId, status, because: [...(found.get(caseId)?.because ?? []), because] });
      };
      add(await linesOf(state, named.met), 'name-and-birth');
      add(await linesOf(state, numbered.met, 'numbers'), 'document-number');
      const all = [...found.values()].sort((one, other) => (one.caseId > other.caseId ? -1 : 1));
      const more = all.length - namedAtMost;
      return { cases: all.slice(0, namedAtMost), ...(more > 0 ? { more } : {}) };
    },
  };
};
