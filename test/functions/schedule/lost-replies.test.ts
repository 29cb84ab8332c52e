import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { addHours, type Instant, instantAt } from '../../../domain/time/instant.ts';
import { faultsIn } from '../../../functions/history/verify.ts';
import { pace } from '../../../functions/schedule/sweep-until.ts';
import { type RecordingProxy, recordingProxy } from '../../embedded/recording-proxy.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, startApi } from '../calls.ts';
import { exported } from '../exported.ts';
import { type Api, caseIn, kazakhstan } from '../operations.ts';
import { sweepParts } from './sweep-parts.ts';

let proxy: RecordingProxy;
let api: Api;
let sweeping: Awaited<ReturnType<typeof sweepParts>>;
beforeAll(async () => {
  proxy = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
  api = await startApi();
  sweeping = await sweepParts(api.table);
  await sweeping.begin(instantAt(Date.now()));
});
afterAll(() => proxy.close());
beforeEach(() => {
  proxy.forget();
  sweeping.sent.length = 0;
});

const openedAt = async (caseId: string): Promise<Instant> =>
  (await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId })).body['openedAt'] as Instant;

const toldOf = async (caseId: string): Promise<readonly string[]> =>
  (await dumpOf(api.table)).flatMap(({ pk, alert }) => {
    const told = alert as { caseId: string; mailId: string } | undefined;
    return pk.startsWith('ALERT#OF#') && told?.caseId === caseId ? [told.mailId] : [];
  });

const putBack = async (): Promise<unknown> => (await dumpOf(api.table)).find(({ pk }) => pk === 'DUE#SWEEP')?.['list'];

const netherlands = person('NL.officer');

const hurried = { ...pace, shareMilliseconds: 1_500 };

/** A run in which the store does what it is asked about those keys and then says nothing; and the run after it. */
const sweptInSilence = async (about: string, now: Instant): Promise<void> => {
  proxy.inject({ action: 'TransactWriteItems', how: 'silence', times: 1, about });
  await expect(sweeping.sweep(now, sweeping.sender, hurried)).rejects.toThrow('things owed');
  expect(JSON.stringify(await putBack())).toContain(about.replace(/^\w+#/, ''));
  await sweeping.sweep(addHours(now, 1 / 60));
  expect(await putBack()).toEqual([]);
};

test('A reminder that the store took without saying so is told once', async () => {
  const caseId = await api.opened();
  const now = addHours(await openedAt(caseId), 48);
  const before = await toldOf(caseId);
  await sweptInSilence(`DUE#${caseId}`, now);
  const after = await toldOf(caseId);
  expect(after).toHaveLength(before.length + 1);
  expect(new Set(after).size).toBe(after.length);
});

test('A missed deadline that the store took without saying so is recorded once, in a whole history', async () => {
  const caseId = await caseIn(api, 'received', 'cases/open-case-nl-requests-kz', { requesting: 'NL', requested: 'KZ' });
  const now = addHours(await openedAt(caseId), 24 * 90);
  await sweptInSilence(`CASE#${caseId}`, now);
  const { body } = await api.call('GET', '/cases/{caseId}', { claims: netherlands, caseId });
  const clocks = (body['missedDeadlines'] as { clock: string; n?: number }[]).map(({ clock, n }) => `${clock} ${n ?? ''}`);
  expect(clocks.length).toBeGreaterThan(0);
  expect(new Set(clocks).size).toBe(clocks.length);
  expect(faultsIn(await exported(api, netherlands, caseId, 'shared'))).toEqual([]);
});

test('A message that was sent, and forgotten without the store saying so, goes out once and before what comes after it', async () => {
  const caseId = await caseIn(api, 'received');
  const now = addHours(await openedAt(caseId), 2 / 60);
  await sweptInSilence(`OUTBOX#${caseId}`, now);
  const sent = sweeping.sent.filter((message) => message.caseId === caseId && message.to.queue === 'outbound');
  expect(sent.map(({ id }) => id)).toEqual([...new Set(sent.map(({ id }) => id))].sort());
  expect((await dumpOf(api.table)).filter(({ pk }) => pk === `OUTBOX#${caseId}`)).toEqual([]);
});
