import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type RecordingProxy, recordingProxy } from '../../embedded/recording-proxy.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { firstCalls } from '../first-call.ts';
import { type Api, france, kazakhstan, take } from '../operations.ts';
import { alike } from './alike.ts';
import { hidden, sanctioned, seen, states } from './told-in-secret.ts';

let api: Api;
let store: RecordingProxy;
beforeAll(async () => {
  store = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = store.endpoint;
  api = await startApi();
  await firstCalls(api);
});
afterAll(() => store.close());

type Told = {
  readonly read: Record<string, unknown>;
  readonly items: readonly Item[];
  readonly statuses: readonly string[];
  readonly asked: unknown;
  readonly table: readonly Item[];
};

/** What a request asked of the store: how often, and of how many items. It is what its time is made of; what is asked at once arrives in any order. */
const askedOfStore = () =>
  store
    .recorded()
    .map(({ action, keys }) => `${action} of ${keys.length}`)
    .sort();

/** All that Kazakhstan can read of a case, its lists, its news and its queue, and how its own acts are answered. */
const toldTo = async (besides: typeof hidden): Promise<Told> => {
  const start = Date.parse('2026-10-05T08:00:00Z');
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  const { body: opening } = await api.call('POST', '/cases', { claims: france, body: sample('cases/open-case') });
  const caseId = String(opening['caseId']);
  const statuses: string[] = [];
  const asked: unknown[] = [];
  for (const [minute, step] of seen.entries()) {
    vi.setSystemTime(start + (minute + 1) * 60_000);
    for (const secret of besides[minute] ?? []) await take(api, caseId, states, secret());
    store.forget();
    await take(api, caseId, states, step);
    statuses.push(`${step.does} is done`);
    if (step.by === 'requested') asked.push([step.does, askedOfStore()]);
  }
  vi.setSystemTime(start + 3_600_000);
  const monitor = person('KZ.monitor');
  const get = async (path: string, query: Record<string, string> = {}, claims = kazakhstan, monitorId = '') => {
    store.forget();
    const { body, status } = await api.call('GET', path, { claims, caseId, query, monitorId });
    asked.push([path, askedOfStore()]);
    return { ...body, status };
  };
  const named = async (body: object) => {
    store.forget();
    const { body: found, status } = await api.call('POST', '/cases/search', { claims: kazakhstan, body });
    asked.push(['/cases/search', askedOfStore()]);
    return { ...found, status };
  };
  const monitored = await get('/monitor/cases', {}, monitor);
  const [item] = (monitored as unknown as { items: { monitorId: string }[] }).items;
  const read = {
    view: await api
      .call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId })
      .then(({ body, headers }) => ({ body, tagged: 'etag' in headers })),
    deadlines: await get('/cases/{caseId}/deadlines'),
    evidence: await get('/cases/{caseId}/evidence'),
    guard: await get('/cases/{caseId}/guard'),
    sanctions: await get('/cases/{caseId}/sanctions'),
    history: await get('/cases/{caseId}/history'),
    own: await get('/cases/{caseId}/history', { file: 'own' }),
    list: await get('/cases'),
    byReference: await get('/cases', { reference: 'FR-2026-000123' }),
    byStatus: await get('/cases', { status: 'accepted', count: 'true' }),
    byOthersStatus: await get('/cases', { status: 'opened', count: 'true' }),
    byWhatIsOwed: [await get('/cases', { owedBy: 'us', count: 'true' }), await get('/cases', { owedBy: 'them', count: 'true' })],
    byOrder: await get('/cases', { order: 'due', count: 'true' }),
    byDueDay: await get('/cases', { dueFrom: '2026-10-01', dueUntil: '2027-10-01', count: 'true' }),
    byOpening: await get('/cases', { openedFrom: '2026-10-05', openedUntil: '2026-10-05', status: 'accepted', count: 'true' }),
    byName: [await named({ surname: 'Үлгі' }), await named({ givenNames: 'Aigerim', status: 'accepted' })],
    changes: await get('/changes'),
    disclosures: await get('/cases/{caseId}/disclosures'),
    notice: await get('/cases/{caseId}/notice-to-person', { lang: 'kk' }),
    monitored: { ...monitored, items: ['compared below'] },
    monitoredCase: { ...(await get('/monitor/cases/{monitorId}', {}, monitor, item?.monitorId)), monitorId: 'a number' },
    counts: [monitored, await get('/cases', { limit: '100' })].map((list) => (list as { items?: unknown[] }).items?.length),
  };
  const table = await dumpOf(api.table);
  // When France is told of the dates of its own file stands in an item of its own.
  const others = /^(?:WORK#KZ|OUTBOX#|DUE#(?!OWN#FR#)|DOCUMENT#|ALERT#)/;
  const items = table.filter(({ pk, sk }) => others.test(pk) || sk.includes('SHARED'));
  vi.useRealTimers();
  return { read, items: items.map(({ dueAt: _when, ...item }) => item as Item), statuses, asked, table };
};

let plain: Told;
let secret: Told;
let banned: Told;
beforeAll(async () => {
  const empty = await dumpOf(api.table);
  plain = await toldTo({});
  await restore(api.table, empty);
  secret = await toldTo(hidden);
  await restore(api.table, empty);
  banned = await toldTo(sanctioned);
});

describe.each([
  ['knows of a claim for protection, an assessment and a hold', () => secret],
  ['finds a breach, bans the person and enters an alert', () => banned],
])('two histories, alike but that France %s in one of them', (_what, other) => {
  test.each([
    'view',
    'deadlines',
    'evidence',
    'guard',
    'sanctions',
    'history',
    'own',
    'list',
    'byReference',
    'byStatus',
    'byOthersStatus',
    'byWhatIsOwed',
    'byOrder',
    'byDueDay',
    'byOpening',
    'byName',
    'changes',
    'disclosures',
    'notice',
    'monitored',
    'monitoredCase',
    'counts',
  ])('tell Kazakhstan the same %s, byte for byte', (what) => {
    expect(alike(other().read[what])).toBe(alike(plain.read[what]));
  });

  test('put the same on its queue, in its work list and into the mails', () => {
    expect(alike(other().items)).toBe(alike(plain.items));
    expect(other().items.length).toBeGreaterThan(5);
  });

  test('answer each of its acts the same', () => {
    expect(other().statuses).toEqual(plain.statuses);
    expect(plain.statuses).toHaveLength(seen.length);
  });

  test('ask the store the same for each of its requests, so that none takes longer for what France knows', () => {
    expect(other().asked).toEqual(plain.asked);
    expect((plain.asked as unknown[]).length).toBeGreaterThan(15);
  });
});

test('in the last of them France has the finding, the ban, its lifting and the alert on its own file', () => {
  const own = banned.table.find(({ pk, sk }) => pk.startsWith('OWNFILE#FR#') && sk === 'OWNFILE');
  const file = own?.['file'] as Record<string, readonly unknown[]> | undefined;
  const counted = ['returnReasons', 'sanctionDecisions', 'entryBans', 'borderAlerts', 'exitProofs', 'banReviews'];
  expect(counted.map((list) => file?.[list]?.length)).toEqual([2, 1, 1, 1, 1, expect.any(Number)]);
});

describe('two histories, alike but that France knows of a claim for protection in one of them', () => {
  test('let France plan in the one and not in the other, and store nothing of the plan that was refused', async () => {
    const plan = async (items: readonly Item[]) => {
      await restore(api.table, items);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-05T10:00:00Z') });
      const caseId = items.find(({ pk }) => pk.startsWith('CASE#'))?.pk.slice('CASE#'.length) ?? '';
      const body = sample('movements/plan-transfer');
      const answer = await api.change('/cases/{caseId}/transfer', { claims: france, caseId, body });
      vi.useRealTimers();
      return answer;
    };
    const refused = await plan(secret.table);
    expect(refused).toMatchObject({
      status: 422,
      body: { type: 'https://readmit.example/problems/claim-bars-outgoing', claim: 'undecided' },
    });
    expect(await dumpOf(api.table)).toEqual(secret.table);
    expect(await plan(plain.table)).toMatchObject({ status: 200 });
  });
});
