import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type RecordingProxy, recordingProxy } from '../../../embedded/recording-proxy.ts';
import { restore } from '../../../embedded/restore.ts';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { person, sample, startApi } from '../../calls.ts';
import { firstCalls } from '../../first-call.ts';
import { type Api, kebab, type OperationName } from '../../operations.ts';
import { changeTransferOf, justiceOf } from '../../transfers-at-hand.ts';
import { alike } from '../alike.ts';

let api: Api;
let store: RecordingProxy;
beforeAll(async () => {
  store = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = store.endpoint;
  api = await startApi();
  await firstCalls(api);
});
afterAll(() => store.close());

type Act = { readonly does: OperationName; readonly state: 'VN' | 'KZ'; readonly as?: string; readonly but?: object };

const act = (does: OperationName, state: Act['state'], rest: Omit<Act, 'does' | 'state'> = {}): Act => ({ does, state, ...rest });

/** What both histories have in common, up to a hand-over that is planned and confirmed. */
const common: readonly Act[] = [
  act('informPerson', 'VN'),
  act('recordConsent', 'VN'),
  act('verifyConsent', 'KZ'),
  act('recordSentence', 'VN'),
  act('requestTransfer', 'VN'),
  act('askTransferQuestion', 'KZ'),
  act('answerTransferQuestion', 'VN'),
  act('agreeToTransfer', 'VN'),
  act('agreeToTransfer', 'KZ'),
  act('recordNationality', 'KZ'),
  act('recordDualCriminality', 'KZ'),
  act('recordCourtDecision', 'KZ'),
  act('recordTransferDocument', 'KZ'),
  act('planHandOver', 'VN'),
  act('confirmHandOver', 'KZ'),
];

const risk = () => {
  const [found] = sample('convicted-transfers/assess-transfer-risk')['countries'] as { findings: object }[];
  return { countries: [{ ...found, findings: { ...found?.findings, torture: 'real-risk' } }] };
};

/** What Vietnam alone does before the act of that place: a real risk is found, reopened in part, the hand-over held, the person unfit. */
const secrets = (): Readonly<Record<number, readonly Act[]>> => ({
  1: [act('holdTransfer', 'VN')],
  4: [act('assessTransferRisk', 'VN', { as: 'first-assessor', but: risk() })],
  7: [act('proposeTransferStopReopening', 'VN', { as: 'second-assessor' }), act('releaseTransfer', 'VN')],
  10: [act('recordTransferFitness', 'VN', { but: { fit: false } }), act('holdTransfer', 'VN', { but: { kind: 'medical' } })],
  13: [act('reopenTransferStop', 'VN')],
});

const take = async (transferId: string, { does, state, as, but }: Act): Promise<string> => {
  const body = { ...sample(`convicted-transfers/${kebab(does)}`), ...but };
  const answer = await changeTransferOf(api, does, transferId, { claims: justiceOf(does, state, as), body });
  if (answer.status !== 200) throw new Error(`${does}: ${answer.text}`);
  return `${does} is done`;
};

const askedOfStore = () =>
  store
    .recorded()
    .map(({ action, keys }) => `${action} of ${keys.length}`)
    .sort();

const readings = [
  '/convicted-transfers/{transferId}',
  '/convicted-transfers/{transferId}/history',
  '/convicted-transfers/{transferId}/disclosures',
  '/convicted-transfers/{transferId}/guard',
  '/convicted-transfers',
  '/convicted-transfers/alerts',
] as const;

type Told = {
  readonly read: Readonly<Record<string, unknown>>;
  readonly asked: unknown;
  readonly done: readonly string[];
  readonly items: readonly Item[];
  readonly own: unknown;
};

/** All that Kazakhstan can read of the transfer, its lists, its alerts and its queue, and how its own acts are answered. */
const toldTo = async (besides: Readonly<Record<number, readonly Act[]>>): Promise<Told> => {
  const start = Date.parse('2026-10-05T08:00:00Z');
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  const claims = justiceOf('stateInterest', 'VN');
  const opening = await api.call('POST', '/convicted-transfers', { claims, body: sample('convicted-transfers/state-interest') });
  const transferId = String(opening.body['transferId']);
  const done: string[] = [];
  const asked: unknown[] = [];
  for (const [minute, step] of common.entries()) {
    vi.setSystemTime(start + (minute + 1) * 60_000);
    for (const secret of besides[minute] ?? []) await take(transferId, secret);
    store.forget();
    done.push(await take(transferId, step));
    if (step.state === 'KZ') asked.push([step.does, askedOfStore()]);
  }
  vi.setSystemTime(start + 3_600_000);
  const read: Record<string, unknown> = {};
  for (const path of readings) {
    store.forget();
    const { status, body, headers } = await api.call('GET', path, { claims: person('KZ.justice'), transferId });
    read[path] = { status, body, tagged: 'etag' in headers };
    asked.push([path, askedOfStore()]);
  }
  const table = await dumpOf(api.table);
  const others = /^(?:CONVICTED#LIST#KZ|CONVICTED#OWN#KZ|OUTBOX#|DUE#|ALERT#|WORK#)/;
  const items = table
    .filter(({ pk, sk }) => others.test(pk) || sk.includes('SHARED') || /^HISTORY#.*#SHARED$/.test(pk))
    // What Vietnam owes its own monitor is told to nobody else.
    .filter(({ sk }) => !sk.startsWith('own#VN#'));
  const own = table.find(({ pk }) => pk.startsWith('CONVICTED#OWN#VN#'));
  vi.useRealTimers();
  return { read, asked, done, items: items.map(({ dueAt: _when, ...item }) => item as Item), own: own?.['file'] };
};

let plain: Told;
let secret: Told;
beforeAll(async () => {
  const empty = await dumpOf(api.table);
  plain = await toldTo({});
  await restore(api.table, empty);
  secret = await toldTo(secrets());
});

describe('two histories of a transfer, alike but that Vietnam finds a real risk, holds and reopens in one of them', () => {
  test.each(readings)('tell Kazakhstan the same by %s, byte for byte', (path) => {
    expect(alike(secret.read[path])).toBe(alike(plain.read[path]));
    expect(plain.read[path]).toMatchObject({ status: 200 });
  });

  test('put the same on its queue, in its list and into the mails', () => {
    expect(alike(secret.items)).toBe(alike(plain.items));
    expect(plain.items.length).toBeGreaterThan(20);
  });

  test('answer each act the same, and ask the store the same for each of its requests', () => {
    expect(secret.done).toEqual(plain.done);
    expect(secret.asked).toEqual(plain.asked);
  });

  test('are not alike to Vietnam', () => {
    expect(plain.own).toBeUndefined();
    expect(secret.own).toMatchObject({ stops: [{ country: 'KZ' }], holds: [{ n: 1 }, { n: 2 }], fitness: { fit: false } });
  });
});
