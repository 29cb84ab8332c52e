import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { addHours, type Instant, instantOf } from '../../../domain/time/instant.ts';
import { replacedItem } from '../../../functions/adapters/item-seen.ts';
import { personRegisterIn } from '../../../functions/adapters/person-register.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { writeTogether } from '../../../functions/adapters/transaction.ts';
import type { Keeping, Looking, PersonRegister } from '../../../functions/ports/person-register.ts';
import { type RecordingProxy, recordingProxy } from '../../embedded/recording-proxy.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf, newTable } from '../../embedded/table.ts';

let proxy: RecordingProxy;
let name: string;
let register: PersonRegister;
let write: (keeping: Keeping) => Promise<void>;
beforeAll(async () => {
  name = await newTable();
  proxy = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
  const table = tableCalled(name);
  register = personRegisterIn(table, 'a secret of this test');
  write = async ({ replaced }) => expect(await writeTogether(table, replaced.map(replacedItem))).toBe('done');
});
afterAll(() => proxy.close());
beforeEach(() => restore(name, []));

const [FR, KZ, UZ] = [stateOf('FR'), stateOf('KZ'), stateOf('UZ')];
const at = instantOf('2026-10-05T08:00:00Z');
const caseOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const stop = (country = KZ, since: Instant = at) =>
  ({ kind: 'stop', n: 1, country, since, by: '01a20b7d-79b2-710e-a1e4-f25015e11dd5' }) as const;
const claim = { kind: 'claim', claim: 'undecided', since: at } as const;

const looking: Looking = { caseId: caseOf(0), at, settled: [] };
const named = (count: number, year = 1990): readonly string[] =>
  Array.from({ length: count }, (_none, index) => `name akhmet+yerlan${index} ${year}`);
const kept = async (n: number, entries: Kept['entries'], traits: readonly string[] = named(8)): Promise<void> => {
  const keeping = await register.keep(FR, traits, { caseId: caseOf(n), entries }, at);
  await write(keeping);
  await keeping.settle();
};
const namesakes = async (from: number, count: number, entries: Kept['entries'], traits = named(8)): Promise<void> => {
  for (let n = from; n < from + count; n += 1) await kept(n, entries, traits);
};
const found = async (but: Partial<Looking> = {}, traits = named(8)): Promise<readonly string[]> =>
  (await register.find(FR, traits, { ...looking, ...but })).kept.map(({ caseId }) => caseId);
const unitsOf = async (work: () => Promise<unknown>) => {
  proxy.forget();
  await work();
  const [reads, writes] = [true, false].map((reading) =>
    proxy
      .recorded()
      .filter(({ action }) => (action !== 'TransactWriteItems') === reading)
      .reduce((sum, { units }) => sum + units, 0),
  );
  return { reads, writes };
};

describe('a person of whom there are hundreds of namesakes', () => {
  test('is looked up at the cost of one whom nobody is like, and by as many items, with 400 of them', async () => {
    const look = async () => {
      const units = await unitsOf(async () => register.find(FR, named(2), looking));
      const { kept: some, more, seen } = await register.find(FR, named(2), looking);
      return { units, some: some.length, more, seen: seen.length };
    };
    const alone = await look();
    await namesakes(1, 400, [stop()], named(2));
    const among = await look();
    expect(among).toEqual({ ...alone, some: expect.any(Number), more: true });
    expect(among.some).toBeGreaterThanOrEqual(5);
    expect(alone).toMatchObject({ some: 0, more: false, seen: 1 });
  }, 300_000);

  test('is told apart from one after another, and the next is found, to the last of them', async () => {
    await namesakes(1, 30, [stop()]);
    const settled: string[] = [];
    for (let next = await found(); next.length > 0; next = await found({ settled })) {
      const [first] = next.filter((caseId) => !settled.includes(caseId));
      if (first === undefined) break;
      settled.push(first);
    }
    expect(settled).toHaveLength(30);
    expect((await found({ settled })).filter((caseId) => !settled.includes(caseId))).toEqual([]);
  }, 120_000);

  test('has a claim for protection, or a stop for another country, found among them wherever it came', async () => {
    await namesakes(1, 20, [stop()]);
    await kept(21, [claim]);
    await kept(22, [stop(UZ)]);
    expect(await found()).toEqual(expect.arrayContaining([caseOf(21), caseOf(22)]));
    await namesakes(30, 20, [claim]);
    expect(await found({ settled: [caseOf(21)] })).toEqual(expect.arrayContaining([expect.stringMatching(/0{10}[34]\d$/)]));
  }, 120_000);

  test('is no longer barred by claims that ended, nor by stops that were reopened long ago, at the same cost', async () => {
    const look = () => unitsOf(() => register.find(FR, named(8), { ...looking, at: addHours(at, 100) }));
    const alone = await look();
    await namesakes(1, 24, [claim, stop()]);
    const reopened = { ...stop(), departureFrom: addHours(at, 72) };
    await namesakes(1, 24, [reopened]);
    const { kept: left, more } = await register.find(FR, named(8), { ...looking, at: addHours(at, 100) });
    expect(left.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'claim')).toEqual([]);
    expect(more).toBe(false);
    expect(await look()).toEqual(alone);
    await namesakes(1, 24, []);
    expect(await found()).toEqual([]);
  }, 120_000);

  test('is found by each case that is asked for by name, and by no case that is about somebody else', async () => {
    await namesakes(1, 20, [stop()]);
    await kept(40, [stop()], named(8, 1970));
    expect(await found({ named: caseOf(20) })).toContain(caseOf(20));
    expect(await found({ named: caseOf(40) })).not.toContain(caseOf(40));
  }, 120_000);
});

describe('a person of very many spellings', () => {
  const many = named(300);

  test('is kept and found in transactions of at most a hundred items, the change itself carrying two dozen', async () => {
    const keeping = await register.keep(
      FR,
      [...many, ...named(300, 1991), 'document AB12345'],
      { caseId: caseOf(1), entries: [stop()] },
      at,
    );
    expect(keeping.replaced.length).toBeLessThanOrEqual(17);
    proxy.forget();
    await write(keeping);
    await keeping.settle();
    expect(Math.max(...proxy.recorded().map(({ keys }) => keys.length))).toBeLessThanOrEqual(100);
    expect(await found({}, [many[299] as string])).toEqual([caseOf(1)]);
    expect((await register.find(FR, many, looking)).seen.length).toBeLessThanOrEqual(16);
  });

  test('is held against sixteen items at most, by however many documents the person is known', async () => {
    const documents = Array.from({ length: 200 }, (_none, index) => `document N${index}`);
    expect((await register.find(FR, [...many, ...documents], looking)).seen).toHaveLength(16);
  });
});

describe('a case of which something was kept', () => {
  test('is found before it is brought to its places, and from then on at the ordinary cost', async () => {
    const ordinary = await unitsOf(() => found());
    const keeping = await register.keep(FR, named(8), { caseId: caseOf(1), entries: [stop()] }, at);
    expect(await found()).toEqual([]);
    await write(keeping);
    expect(await found()).toEqual([caseOf(1)]);
    expect(await unitsOf(() => found())).not.toEqual(ordinary);
    await keeping.settle();
    expect(await found()).toEqual([caseOf(1)]);
    expect(await unitsOf(() => found())).toEqual(ordinary);
  });

  test('is found by nobody where the change itself was not written', async () => {
    await register.keep(FR, named(8), { caseId: caseOf(1), entries: [stop()] }, at);
    await kept(1, [stop()], named(8, 1960));
    expect(await found()).toEqual([]);
    expect(await found({ named: caseOf(1) })).toEqual([]);
  });

  test('is not brought back by one who comes late with what was kept before', async () => {
    const late = await register.keep(FR, named(60), { caseId: caseOf(1), entries: [claim] }, at);
    await write(late);
    await kept(1, [], named(60));
    await late.settle();
    expect(await found({}, named(60))).toEqual([]);
    expect((await dumpOf(name)).filter(({ sk, expiresAt }) => sk.startsWith('CASE#') && expiresAt === undefined)).toEqual([]);
  });

  test('is still found by what the person was known by earlier, with what is kept of it now', async () => {
    await kept(1, [stop()], named(8, 1960));
    await kept(1, [stop()], named(8));
    await kept(1, [stop(), claim], named(8, 2000));
    for (const year of [1960, 1990, 2000]) {
      const {
        kept: [first],
      } = await register.find(FR, named(8, year), looking);
      expect(first, String(year)).toEqual({ caseId: caseOf(1), entries: [stop(), claim] });
    }
    await kept(1, [], named(8, 2000));
    for (const year of [1960, 1990, 2000]) expect(await found({}, named(8, year)), String(year)).toEqual([]);
  });

  test('is not found for itself, nor in the register of another State', async () => {
    await kept(0, [stop()]);
    expect(await found()).toEqual([]);
    expect((await register.find(KZ, named(8), { ...looking, caseId: caseOf(1) })).kept).toEqual([]);
  });
});

describe('a State whose register is written because the other corrects a person', () => {
  const corrected = (entries: Kept['entries']) =>
    unitsOf(async () => {
      const keeping = await register.keep(FR, named(70, 1991), { caseId: caseOf(1), entries }, at);
      await write(keeping);
      await keeping.settle();
    });

  test('reads and writes the same whether it keeps nothing, something, or something among thirty namesakes', async () => {
    const nothing = await corrected([]);
    await restore(name, []);
    await kept(1, [stop(), claim], named(70));
    const something = await corrected([stop(), claim]);
    await restore(name, []);
    await namesakes(2, 30, [stop(), claim], named(70, 1991));
    await kept(1, [stop()], named(70));
    const among = await corrected([stop()]);
    expect(something).toEqual(nothing);
    expect(among).toEqual(nothing);
  }, 120_000);

  test('keeps nothing that lasts where nothing is kept, but for the item of the case', async () => {
    await corrected([]);
    const lasting = (await dumpOf(name)).filter(({ expiresAt }) => expiresAt === undefined);
    expect(lasting.filter(({ open }) => open === undefined)).toHaveLength(1);
  });
});

test('the register holds no name, year of birth or number that anybody could read', async () => {
  await kept(1, [stop()], ['name akhmet+yerlan 1990', 'document N77000111']);
  const text = JSON.stringify(await dumpOf(name));
  for (const clear of [/akhmet/i, /yerlan/i, /\b1990\b/, /N77000111/]) expect(text).not.toMatch(clear);
});
