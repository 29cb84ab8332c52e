import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import { replacedItem, unmovedItem } from '../../../functions/adapters/item-seen.ts';
import { personRegisterIn } from '../../../functions/adapters/person-register.ts';
import { type Table, tableCalled } from '../../../functions/adapters/table.ts';
import { writeTogether } from '../../../functions/adapters/transaction.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf, newTable } from '../../embedded/table.ts';
import { oneAtATime } from './one-at-a-time.ts';

let stored: Table;
beforeAll(async () => {
  stored = tableCalled(await newTable());
});

const [FR, KZ] = [stateOf('FR'), stateOf('KZ')];
const at = instantOf('2026-10-05T08:00:00Z');
const secret = 'a secret of this test';

/** More than one transaction can bring a case to, of which each edition of a person has one and all of those of the person looked up. */
const looked = Array.from({ length: 30 }, (_none, index) => `name spelling-${index} 1990`);
const traitsOf = (edition: number): readonly string[] => [
  looked[edition % looked.length] as string,
  ...Array.from({ length: 55 }, (_none, index) => `name edition-${edition}-${index} ${1989 + (index % 3)}`),
  `document ${edition}`,
];

const entries = {
  stop: [{ kind: 'stop', n: 1, country: KZ, since: at, by: 'finder' }],
  reopened: [{ kind: 'stop', n: 1, country: KZ, since: at, departureFrom: instantOf('2026-10-08T08:00:00Z'), by: 'finder' }],
  claim: [{ kind: 'claim', claim: 'undecided', since: at }],
  both: [
    { kind: 'stop', n: 1, country: KZ, since: at, by: 'finder' },
    { kind: 'claim', claim: 'protected', since: at },
  ],
  nothing: [],
} as const satisfies Readonly<Record<string, Kept['entries']>>;

type Act = { readonly keep: keyof typeof entries; readonly edition: number; readonly about: string; readonly dies: boolean };

const act = fc.record({
  keep: fc.constantFrom(...(Object.keys(entries) as (keyof typeof entries)[])),
  edition: fc.nat({ max: 2 }),
  about: fc.constantFrom('case-a', 'case-b', 'case-c'),
  dies: fc.boolean(),
});

/** What is kept, by what was written so far: of each case the entries, if one of its editions is that of the person looked up. */
class Model {
  private readonly cases = new Map<string, { entries: Kept['entries']; known: boolean }>();

  kept({ about, keep }: Act): void {
    this.cases.set(about, { entries: entries[keep], known: true });
  }

  get found(): readonly Kept[] {
    return [...this.cases]
      .filter(([, { entries: there }]) => there.length > 0)
      .map(([caseId, { entries: there }]) => ({ caseId, entries: there }))
      .sort((one, other) => (one.caseId < other.caseId ? -1 : 1));
  }
}

const looking = { caseId: 'the-case-at-hand', at, settled: [] };

/** Keeps it, anew where somebody came between; dies before it is brought to its places, where it does. */
const kept = async (table: Table, model: Model, deed: Act): Promise<void> => {
  const register = personRegisterIn(table, secret);
  for (;;) {
    const keeping = await register.keep(FR, traitsOf(deed.edition), { caseId: deed.about, entries: entries[deed.keep] }, at);
    if ((await writeTogether(table, keeping.replaced.map(replacedItem))) === 'moved-on') continue;
    model.kept(deed);
    if (!deed.dies) await keeping.settle();
    return;
  }
};

/** Decides on what is found, and holds it against what was seen. */
const held = async (table: Table, model: Model, n: number): Promise<void> => {
  for (;;) {
    const found = await personRegisterIn(table, secret).find(FR, looked, looking);
    const decided = { put: { pk: 'CASE#held', sk: String(n) } };
    if ((await writeTogether(table, [decided, ...found.seen.map(unmovedItem)])) === 'moved-on') continue;
    expect(found.kept).toEqual(model.found);
    return;
  }
};

describe('the register of persons, while cases are kept, die half way and are looked up at once, call by call in any order', () => {
  test('nothing slips between what was found and the change that is held against it, and nothing is found that was not written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 2, maxLength: 4 }),
        fc.array(act, { minLength: 0, maxLength: 2 }),
        fc.infiniteStream(fc.nat({ max: 1000 })),
        async (first, second, drawn) => {
          await restore(stored.name, []);
          const model = new Model();
          const { table, until } = oneAtATime(stored, drawn);
          const oneAfterAnother = async (acts: readonly Act[]): Promise<void> => {
            for (const deed of acts) await kept(table, model, deed);
          };
          const all = [oneAfterAnother(first), oneAfterAnother(second), held(table, model, 1), held(table, model, 2)];
          await until(Promise.all(all));
          expect((await personRegisterIn(stored, secret).find(FR, looked, looking)).kept).toEqual(model.found);
          // Whoever keeps somebody near finishes what others left, and the marks are gone.
          const later = instantOf('2026-10-05T08:10:00Z');
          const near = await personRegisterIn(stored, secret).keep(
            FR,
            [...looked, ...[0, 1, 2].flatMap(traitsOf)],
            { caseId: 'case-z', entries: [] },
            later,
          );
          expect(await writeTogether(stored, near.replaced.map(replacedItem))).toBe('done');
          await near.settle();
          expect((await dumpOf(stored.name)).filter(({ open }) => Array.isArray(open) && open.length > 0)).toEqual([]);
          expect((await personRegisterIn(stored, secret).find(FR, looked, looking)).kept).toEqual(model.found);
        },
      ),
      { numRuns: 20 },
    );
  }, 300_000);
});
