import { beforeAll, expect, test } from 'vitest';
import { instantAt } from '../../../domain/time/instant.ts';
import { earlierCasesIn } from '../../../functions/adapters/earlier-cases.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import type { Named } from '../../../functions/ports/listed.ts';
import { identityKey } from '../../../functions/settings.ts';
import { boundStates } from '../../bound-states.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../operations.ts';

let api: Api;
let placed: readonly Item[];

/** The table as the release before these places would have left it. */
const withoutPlaces = (items: readonly Item[]): readonly Item[] =>
  items
    .filter(({ sk }) => !/^(?:TASK|PRESSING|NAMED)#/.test(sk))
    .map(({ listed: _listed, named: _named, lists: _lists, ...item }: Item & Record<string, unknown>) => item as Item);

const filters: readonly Record<string, string>[] = [
  { status: 'opened' },
  { owes: 'reply' },
  { owedBy: 'us' },
  { owedBy: 'them', status: 'accepted' },
  { order: 'due' },
  { dueFrom: '2026-01-01' },
  { openedFrom: '2020-01-01' },
];

type Found = readonly (readonly string[])[];

/** Which cases each filter and a search show either State, in whichever order, by pages of two. */
const foundNow = async (): Promise<Found> => {
  const all: string[][] = [];
  for (const claims of [france, kazakhstan])
    for (const asked of [...filters, undefined]) {
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: '2', ...asked, ...(cursor === undefined ? {} : { cursor }) };
        const answer =
          asked === undefined
            ? await api.call('POST', '/cases/search', { claims, query, body: { givenNames: 'Айгерим' } })
            : await api.call('GET', '/cases', { claims, query });
        expect(answer.status, answer.text).toBe(200);
        ids.push(...(answer.body['items'] as { caseId: string }[]).map(({ caseId }) => caseId));
        cursor = answer.body['next'] as string | undefined;
      } while (cursor !== undefined);
      expect(new Set(ids).size).toBe(ids.length);
      all.push(ids.sort());
    }
  return all;
};

let before: Found;
beforeAll(async () => {
  api = await startApi();
  for (const stage of ['opened', 'received', 'accepted', 'refused', 'opened', 'planned'] as const) await caseIn(api, stage);
  placed = await dumpOf(api.table);
  before = await foundNow();
  await restore(api.table, withoutPlaces(placed));
});

test('a case of an earlier release is in every filtered list, and found by name, from the first day', async () => {
  expect(before.flat().length).toBeGreaterThan(40);
  expect(await foundNow()).toEqual(before);
});

test('and so while some of them have changed since and others have not', async () => {
  const [changed] = before[0] ?? [];
  await take(api, changed ?? '', { requesting: 'FR', requested: 'KZ' }, { does: 'confirmReceipt', by: 'requested' });
  const now = await foundNow();
  expect(now[0]).toEqual(before[0]?.filter((caseId) => caseId !== changed));
  expect(now[1]).toContain(changed);
  expect(now[4]).toEqual(before[4]);
});

test('until all have their places, which takes a second look a day later, and nothing is written any more', async () => {
  await restore(api.table, withoutPlaces(placed));
  const earlier = earlierCasesIn(tableCalled(api.table), identityKey());
  const place = (hours: number) =>
    earlier.place([...boundStates] as never, instantAt(Date.now() + hours * 3_600_000), () => true);
  expect(await place(0)).toEqual({ placed: 6, left: 0, whole: false });
  expect(await foundNow()).toEqual(before);
  expect(await place(8)).toEqual({ placed: 0, left: 0, whole: false });
  expect(await place(16)).toMatchObject({ whole: false });
  expect(await place(33)).toMatchObject({ placed: 0, whole: true });
  const after = await dumpOf(api.table);
  // The number of a passport in a plan is noted with the next number that the request states, or with its places.
  const byName = (items: readonly Item[]) => items.filter(({ sk, words }) => sk.startsWith('NAMED#') && words !== undefined);
  expect(byName(after)).toEqual(byName(placed));
  const listed = (items: readonly Item[]) =>
    items
      .filter(({ pk }) => pk.startsWith('WORK#'))
      .map(({ named, ...item }: Item & { readonly named?: Named }) => ({ ...item, person: named?.person }));
  expect(listed(after)).toEqual(listed(placed));
  expect(await place(40)).toEqual({ placed: 0, left: 0, whole: true });
  expect(await dumpOf(api.table)).toEqual(after);
  expect(await foundNow()).toEqual(before);
});
