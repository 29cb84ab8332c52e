import { beforeAll, describe, expect, test, vi } from 'vitest';
import { canonical } from '../../../functions/history/canonical.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { type Api, france, kazakhstan, take } from '../operations.ts';
import type { Step } from '../stages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };

/** What both histories do where the other State sees it, minute by minute. */
const seen: readonly Step[] = [
  { does: 'recordDelivery', by: 'requesting' },
  { does: 'confirmReceipt', by: 'requested' },
  { does: 'requestEvidence', by: 'requested' },
  { does: 'acceptCase', by: 'requested' },
];

const today = (): string => new Date().toISOString().slice(0, 10);

/** What one of them does besides, in France's own file alone, and after which of the steps above. */
const hidden: Readonly<Record<number, readonly (() => Step)[]>> = {
  0: [() => ({ does: 'recordReturnDecision', by: 'requesting' })],
  1: [
    () => ({ does: 'recordClaimStatus', by: 'requesting', but: { outcome: 'undecided', checkedOn: today() } }),
    () => ({ does: 'holdCase', by: 'requesting' }),
  ],
  3: [
    () => ({ does: 'assessProtection', by: 'requesting', role: 'assessor' }),
    () => ({ does: 'recordDetention', by: 'requesting' }),
  ],
};

type Told = { readonly read: Record<string, unknown>; readonly items: readonly Item[]; readonly statuses: readonly number[] };

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const hashes = /"[0-9a-f]{64}"|"[A-Za-z0-9_-]{22}"/g;

/** A cursor opens with the place that it names; what follows is its signature. */
const opened = (_all: string, place: string): string =>
  JSON.stringify({ next: Buffer.from(place, 'base64url').toString() }).slice(1, -1);

/** The same but for what differs between any two cases: their ids, salts and hashes, and the order in which the store keeps fields. */
const alike = (value: unknown): string =>
  canonical(value)
    .replaceAll(/"next":"([A-Za-z0-9_-]+)\.[^"]*"/g, opened)
    .replaceAll(ids, 'an id')
    .replaceAll(hashes, '"a hash"');

/** All that Kazakhstan can read of a case, its lists, its news and its queue, and how its own acts are answered. */
const toldTo = async (besides: typeof hidden): Promise<Told> => {
  const start = Date.parse('2026-10-05T08:00:00Z');
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  const { body: asked } = await api.call('POST', '/cases', { claims: france, body: sample('cases/open-case') });
  const caseId = String(asked['caseId']);
  const statuses: number[] = [];
  for (const [minute, step] of seen.entries()) {
    vi.setSystemTime(start + (minute + 1) * 60_000);
    for (const secret of besides[minute] ?? []) await take(api, caseId, states, secret());
    await take(api, caseId, states, step);
    statuses.push(200);
  }
  vi.setSystemTime(start + 3_600_000);
  const get = async (path: string, query: Record<string, string> = {}) =>
    (await api.call('GET', path, { claims: kazakhstan, caseId, query })).body;
  const read = {
    view: await api
      .call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId })
      .then(({ body, headers }) => ({ body, tagged: 'etag' in headers })),
    deadlines: await get('/cases/{caseId}/deadlines'),
    evidence: await get('/cases/{caseId}/evidence'),
    guard: await get('/cases/{caseId}/guard'),
    history: await get('/cases/{caseId}/history'),
    own: await get('/cases/{caseId}/history', { file: 'own' }),
    list: await get('/cases'),
    byReference: await get('/cases', { reference: 'FR-2026-000123' }),
    changes: await get('/changes'),
  };
  const items = (await dumpOf(api.table)).filter(
    ({ pk, sk }) => /^(?:WORK#KZ|OUTBOX#|DUE#|DOCUMENT#|ALERT#)/.test(pk) || sk.includes('SHARED'),
  );
  vi.useRealTimers();
  return { read, items: items.map(({ dueAt: _when, ...item }) => item as Item), statuses };
};

describe('two histories, alike but that France knows of a claim for protection, an assessment and a hold in one of them', () => {
  let plain: Told;
  let secret: Told;
  beforeAll(async () => {
    const empty = await dumpOf(api.table);
    plain = await toldTo({});
    await restore(api.table, empty);
    secret = await toldTo(hidden);
  });

  test.each([
    'view',
    'deadlines',
    'evidence',
    'guard',
    'history',
    'own',
    'list',
    'byReference',
    'changes',
  ])('tell Kazakhstan the same %s, byte for byte', (what) => {
    expect(alike(secret.read[what])).toBe(alike(plain.read[what]));
  });

  test('put the same on its queue, in its work list and into the mails', () => {
    expect(alike(secret.items)).toBe(alike(plain.items));
    expect(secret.items.length).toBeGreaterThan(5);
  });

  test('answer each of its acts the same', () => {
    expect(secret.statuses).toEqual(plain.statuses);
  });

  test('let France plan in the one and not in the other, and store nothing of the plan that was refused', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-05T10:00:00Z') });
    const items = await dumpOf(api.table);
    const caseId = items.find(({ pk }) => pk.startsWith('CASE#'))?.pk.slice('CASE#'.length) ?? '';
    const claims = person('FR.officer');
    const plan = () => api.change('/cases/{caseId}/transfer', { claims, caseId, body: sample('movements/plan-transfer') });
    expect(await plan()).toMatchObject({
      status: 422,
      body: { type: 'https://readmit.example/problems/claim-bars-outgoing', claim: 'undecided' },
    });
    expect(await dumpOf(api.table)).toEqual(items);
    await take(api, caseId, states, {
      does: 'recordClaimStatus',
      by: 'requesting',
      but: { outcome: 'finally-rejected', checkedOn: today() },
    });
    expect(await plan()).toMatchObject({ status: 200 });
    vi.useRealTimers();
  });
});
