import { beforeAll, describe, expect, test } from 'vitest';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { announcedAttachment, cleanAttachment, photograph, sharedAttachment } from '../../attachments-at-hand.ts';
import { machine, person, startApi } from '../../calls.ts';
import { expectNothingWritten, expectProblem } from '../../expect-problem.ts';
import { type Api, france, kazakhstan, rowOf } from '../../operations.ts';

let api: Api;
let caseId: string;
beforeAll(async () => {
  api = await startApi();
});

const path = '/cases/{caseId}/attachments/{attachmentId}';

type Claims = Record<string, string>;

const get = (attachmentId: string, claims: Claims, headers = {}) =>
  api.call('GET', path, { claims, caseId, attachmentId, headers });

const viewOf = (claims: Claims) => api.call('GET', '/cases/{caseId}', { claims, caseId });

const historyOf = async (claims: Claims, file: 'own' | 'shared') => {
  const { body } = await api.call('GET', '/cases/{caseId}/history', { claims, caseId, query: { file } });
  return body as { head: { n: number }; entries: { move: string; state: string; attachment?: object; commitments: object }[] };
};

/** What there is of the other State, and what both see: all but the inner version of the case, which no reply has. */
const besides = (items: readonly Item[], state: string): readonly unknown[] =>
  items
    .filter(({ pk }) => !pk.startsWith(`OWNFILE#${state}#`) && pk !== `HISTORY#${caseId}#${state}`)
    .map(({ version: _inner, ...rest }) => rest);

describe('that somebody reads a file', () => {
  test('stands in the history of the State that reads, and moves nothing that anybody is shown', async () => {
    caseId = await api.opened();
    const shared = await sharedAttachment(api, caseId, 'FR', photograph());
    const own = await cleanAttachment(api, caseId, 'FR');
    for (const [attachmentId, claims, state] of [
      [own, france, 'FR'],
      [shared, france, 'FR'],
      [shared, kazakhstan, 'KZ'],
    ] as const) {
      const [before, views] = [await dumpOf(api.table), [await viewOf(france), await viewOf(kazakhstan)]];
      const histories = await historyOf(claims, 'own');
      const { status, body, text } = await get(attachmentId, claims);
      expect(status, text).toBe(200);
      expect(body).toMatchObject({ download: { url: expect.stringContaining(`/${caseId}/${attachmentId}?`) } });
      expect([await viewOf(france), await viewOf(kazakhstan)].map(({ headers, text: view }) => [headers['etag'], view])).toEqual(
        views.map(({ headers, text: view }) => [headers['etag'], view]),
      );
      const after = await historyOf(claims, 'own');
      expect(after.head.n).toBe(histories.head.n + 1);
      expect(after.entries.at(-1)).toMatchObject({ move: 'getAttachment', state, attachment: { attachmentId } });
      expect(Object.keys(after.entries.at(-1)?.commitments ?? {})).toEqual(['attachmentRead']);
      expect(besides(await dumpOf(api.table), state)).toEqual(besides(before, state));
    }
    expect((await historyOf(france, 'shared')).entries.map(({ move }) => move)).toEqual(['openCase', 'shareAttachment']);
    expect((await historyOf(kazakhstan, 'own')).entries).toHaveLength(1);
  });

  test('is written of each of many who read at once', async () => {
    caseId = await api.opened();
    const attachmentId = await sharedAttachment(api, caseId, 'FR');
    const readers = [
      france,
      kazakhstan,
      person('FR.auditor'),
      person('KZ.supervisor'),
      machine('FR.officer'),
      person('KZ.assessor'),
    ];
    const answers = await Promise.all(readers.map((claims) => get(attachmentId, claims)));
    expect(answers.map(({ status }) => status)).toEqual(readers.map(() => 200));
    for (const [claims, times] of [
      [france, 3],
      [kazakhstan, 3],
    ] as const)
      expect((await historyOf(claims, 'own')).entries.filter(({ move }) => move === 'getAttachment')).toHaveLength(times);
  });

  test('is not written where nothing could be read: the file is waited for', async () => {
    caseId = await api.opened();
    const attachmentId = await announcedAttachment(api, caseId, 'FR');
    const { body } = await expectNothingWritten(api, () => get(attachmentId, france));
    expect(body).toMatchObject({ own: { status: 'pending' } });
    expect(body).not.toHaveProperty('download');
  });
});

describe('the description of a file', () => {
  test('has the same tag whenever it is read, and the place to fetch it another', async () => {
    caseId = await api.opened();
    const attachmentId = await sharedAttachment(api, caseId, 'FR');
    const first = await get(attachmentId, france);
    expect(first.headers['cache-control']).toBe('no-store');
    const again = await get(attachmentId, france, { 'If-None-Match': first.headers['etag'] });
    expect(again.status).toBe(304);
    expect((await historyOf(france, 'own')).entries.filter(({ move }) => move === 'getAttachment')).toHaveLength(2);
  });
});

describe('who opens which file', () => {
  test('an escort sees the photographs that were shared, and learns nothing of any other file', async () => {
    caseId = await api.opened();
    const face = await sharedAttachment(api, caseId, 'FR', photograph());
    const evidence = await sharedAttachment(api, caseId, 'FR', { ...photograph(), use: 'evidence', sha256: '1'.repeat(64) });
    const own = await cleanAttachment(api, caseId, 'FR', { ...photograph(), sha256: '2'.repeat(64) });
    for (const claims of [person('FR.escort'), person('KZ.escort')]) {
      expect((await get(face, claims)).body).toMatchObject({ shared: { use: 'photograph' }, download: {} });
      for (const hidden of [evidence, own])
        expectProblem(await get(hidden, claims), 'attachment-not-found', rowOf('getAttachment'));
      const { body } = await api.call('GET', '/cases/{caseId}/attachments', { claims, caseId });
      expect(body).toMatchObject({ own: [], shared: [{ attachmentId: face }] });
    }
  });

  test('a file of the other State’s own file is answered as one that never was, word for word', async () => {
    caseId = await api.opened();
    const clean = await cleanAttachment(api, caseId, 'FR');
    const waited = await announcedAttachment(api, caseId, 'FR', { ...photograph(), sha256: '3'.repeat(64) });
    const without = ({ text, requestId, headers }: Awaited<ReturnType<typeof get>>) => [
      text.replaceAll(requestId, 'id'),
      headers,
    ];
    const never = without(await get('0193a4c8-0000-4000-8000-00000000ffff', kazakhstan));
    for (const attachmentId of [clean, waited]) {
      expect(without(await expectNothingWritten(api, () => get(attachmentId, kazakhstan)))).toEqual(never);
      const sharing = { claims: kazakhstan, caseId, attachmentId, body: { sha256: '3'.repeat(64) } };
      const nobodys = { ...sharing, attachmentId: '0193a4c8-0000-4000-8000-00000000ffff' };
      expect(without(await api.change(`${path}/sharing`, sharing))).toEqual(
        without(await api.change(`${path}/sharing`, nobodys)),
      );
    }
  });

  test('who is no party learns of no file, and not of the case', async () => {
    caseId = await api.opened();
    const attachmentId = await sharedAttachment(api, caseId, 'FR');
    const answer = await expectNothingWritten(api, () => get(attachmentId, person('NL.officer')));
    expectProblem(answer, 'case-not-found', rowOf('getAttachment'));
  });
});

test('what was shared stands in the ledger of disclosures of the State that gave it, and names the files alone', async () => {
  caseId = await api.opened();
  await sharedAttachment(api, caseId, 'FR');
  const ledger = async (claims: Claims) =>
    (await api.call('GET', '/cases/{caseId}/disclosures', { claims, caseId })).body['items'];
  expect(await ledger(france)).toMatchObject([
    { act: 'openCase' },
    { act: 'shareAttachment', to: 'KZ', fields: ['attachments'] },
  ]);
  expect(await ledger(kazakhstan)).toEqual([]);
  const { body } = await api.call('GET', '/cases/{caseId}/history', { claims: kazakhstan, caseId });
  expect((body['entries'] as object[]).at(-1)).toMatchObject({ move: 'shareAttachment', state: 'FR', attachment: {} });
});
