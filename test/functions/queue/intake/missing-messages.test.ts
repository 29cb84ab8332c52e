import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, type Instant, instantAt } from '../../../../domain/time/instant.ts';
import { tableCalled } from '../../../../functions/adapters/table.ts';
import { keyOfMessage } from '../../../../functions/adapters/transit-items.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { person, startApi } from '../../calls.ts';
import { type Api, france, kazakhstan } from '../../operations.ts';
import { sweepParts } from '../../schedule/sweep-parts.ts';
import { franceOn } from './france-on.ts';
import { itineraryOf, passageOf, requestOf, withdrawalOf } from './partner-messages.ts';

let api: Api;
let { intake, send, saidIn } = {} as ReturnType<typeof franceOn>;
let sweep: (now: Instant) => Promise<void>;
beforeAll(async () => {
  api = await startApi();
  ({ intake, send, saidIn } = franceOn(api.table, sentAt));
  const parts = await sweepParts(api.table);
  const nobody = { send: async () => Promise.reject(new Error('Nothing is sent here')) };
  await parts.begin(sentAt);
  // What is owed stays in the outbox, where it is looked at: the sweep that sends is another's test.
  sweep = (now) => parts.sweep(now, nobody).catch(() => undefined);
});

const sentAt = instantAt(Date.now());
const minutes = (count: number): Instant => addHours(sentAt, count / 60);

const shortTypes = async (group: string): Promise<readonly string[]> =>
  (await saidIn(group)).map(({ type }) => type.replace(/^readmit\.|\.v1$/g, ''));

const missedIn = async (group: string) => (await saidIn(group)).filter(({ type }) => type === 'readmit.message.missed.v1');

const alertsOf = async (transitId: string): Promise<readonly string[]> =>
  (await dumpOf(api.table)).flatMap(({ pk, alert }) => {
    const { caseId, state, subject } = (alert ?? {}) as Record<string, string>;
    return pk.startsWith('ALERT#OF#') && caseId === transitId && subject === 'transit-message-missing' ? [String(state)] : [];
  });

const itemOf = async (transitId: string) => {
  const [item] = (await dumpOf(api.table)).filter(({ pk, sk }) => pk === `TRANSIT#${transitId}` && sk === 'TRANSIT');
  const { pk = '', sk = '', ...stored } = item ?? {};
  return { key: { pk, sk }, stored };
};

const put = async (item: Record<string, unknown>): Promise<void> => {
  const { client, name } = tableCalled(api.table);
  await client.send(new PutCommand({ TableName: name, Item: item }));
};

const listed = async (claims: Record<string, string>, transitId: string) => {
  const { body } = await api.call('GET', '/transits', { claims, query: { limit: '100' } });
  const early = (body['early'] ?? []) as { transitId: string }[];
  return early.find((line) => line.transitId === transitId);
};

describe('a message that never came', () => {
  test('is told of: which sequence is missing after five minutes, again after an hour; the officers of both States after thirty minutes', async () => {
    const request = requestOf();
    await send(request);
    expect(await send(itineraryOf(request, 24, 3))).toBe('waits');
    await sweep(minutes(4));
    expect(await missedIn(request.subject)).toEqual([]);
    await sweep(minutes(5));
    await sweep(minutes(6));
    const [told, ...more] = await missedIn(request.subject);
    expect(more).toEqual([]);
    expect(told?.data).toMatchObject({
      transitId: request.subject,
      missing: [{ from: 2, to: 2 }],
      waiting: [{ sequence: 3, type: 'readmit.transit.itinerary-changed.v1', receivedAt: sentAt }],
    });
    expect(await alertsOf(request.subject)).toEqual([]);
    await sweep(minutes(30));
    expect((await alertsOf(request.subject)).toSorted()).toEqual(['FR', 'KZ']);
    await sweep(minutes(61));
    await sweep(minutes(62));
    const twice = await missedIn(request.subject);
    expect(twice).toHaveLength(2);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
    expect(await alertsOf(request.subject)).toHaveLength(2);
  });

  test('shows in the transit and in the lists of both States', async () => {
    const request = requestOf();
    await send(request);
    await send(withdrawalOf(request, 4));
    for (const claims of [france, kazakhstan]) {
      const { body } = await api.call('GET', '/transits/{transitId}', { claims, transitId: request.subject });
      expect(body).toMatchObject({ waiting: [4], missing: [{ from: 2, to: 3 }] });
      const list = await api.call('GET', '/transits', { claims, query: { limit: '100' } });
      const line = (list.body['items'] as { transitId: string }[]).find(({ transitId }) => transitId === request.subject);
      expect(line).toMatchObject({ waiting: [{ sequence: 4 }], missing: [{ from: 2, to: 3 }] });
    }
  });

  test('ends what waits after three days: it is told so, and nothing waits for ever', async () => {
    const request = requestOf();
    await send(request);
    await send(itineraryOf(request, 24, 3));
    await sweep(minutes(72 * 60));
    const [, , last] = await saidIn(request.subject);
    expect(await shortTypes(request.subject)).toEqual(['transit.received', 'message.rejected', 'message.missed']);
    expect(last?.data).toMatchObject({ missing: [{ from: 2, to: 2 }] });
    expect(await intake.transits.load(request.subject)).toMatchObject({ applied: 3, waiting: [] });
    expect(await send(itineraryOf(request, 24, 4))).toBe('applied');
  });
});

describe('a message that an earlier release kept in the transit itself', () => {
  test('still shows, and is applied in its turn', async () => {
    const request = requestOf();
    await send(request);
    const waits = withdrawalOf(request, 3);
    const { key, stored } = await itemOf(request.subject);
    const receipt = { content: 'x', waits: true, replies: [] };
    await put({ ...key, ...stored, waiting: [{ message: waits, content: 'x', sentAt }] });
    await put({ ...keyOfMessage('FR', waits.id), ...receipt });
    const { body } = await api.call('GET', '/transits/{transitId}', { claims: france, transitId: request.subject });
    expect(body).toMatchObject({ waiting: [3], missing: [{ from: 2, to: 2 }] });
    expect(await send(itineraryOf(request))).toBe('applied');
    expect(await intake.transits.load(request.subject)).toMatchObject({
      applied: 3,
      waiting: [],
      transit: { status: 'withdrawn' },
    });
  });
});

describe('messages about a transit that was never asked for', () => {
  test('show in the list of their sender, and are told of as any other', async () => {
    const request = requestOf();
    expect(await send(passageOf(request, 'entered', sentAt))).toBe('waits');
    expect(await listed(france, request.subject)).toMatchObject({
      requestingState: 'FR',
      waiting: [{ sequence: 2, type: 'readmit.transit.passage-reported.v1' }],
      missing: [{ from: 1, to: 1 }],
    });
    expect(await listed(kazakhstan, request.subject)).toBeUndefined();
    expect(await listed(person('NL.officer'), request.subject)).toBeUndefined();
    await sweep(minutes(30));
    expect(await missedIn(request.subject)).toHaveLength(1);
    expect(await alertsOf(request.subject)).toEqual(['FR']);
    const { body } = await api.call('GET', '/alerts', { claims: france });
    const about = (body['items'] as Record<string, unknown>[]).find(({ caseId }) => caseId === request.subject);
    expect(about).toMatchObject({ about: 'transit-message-missing', transitId: request.subject, owedBy: 'FR' });
    expect(await send(request)).toBe('applied');
    expect(await listed(france, request.subject)).toBeUndefined();
    expect(await intake.transits.load(request.subject)).toMatchObject({ applied: 2, transit: { status: 'to-be-taken-back' } });
  });

  test('show in that of the transit State too where one of them names it', async () => {
    const request = requestOf();
    await send(itineraryOf(request));
    expect(await listed(kazakhstan, request.subject)).toMatchObject({ transitState: 'KZ', requestingState: 'FR' });
    await sweep(minutes(30));
    expect((await alertsOf(request.subject)).toSorted()).toEqual(['FR', 'KZ']);
    await send(request);
    expect(await listed(kazakhstan, request.subject)).toBeUndefined();
  });
});

describe('what protects somebody, or has happened, does not wait for a message that was lost', () => {
  test('a withdrawal is done after five minutes, and what was lost is then told that it comes too late', async () => {
    const request = requestOf();
    await send(request);
    await send(withdrawalOf(request, 3));
    await sweep(minutes(5));
    expect(await shortTypes(request.subject)).toEqual(['transit.received', 'transit.withdrawal-recorded', 'message.missed']);
    expect(await intake.transits.load(request.subject)).toMatchObject({ transit: { status: 'withdrawn' }, waiting: [] });
    expect(await send(itineraryOf(request, 24, 2), minutes(6))).toBe('applied');
    expect(await shortTypes(request.subject)).toContain('message.rejected');
    expect(await intake.transits.load(request.subject)).toMatchObject({ applied: 3, transit: { status: 'withdrawn' } });
  });

  test('an entry is recorded although a change of the way was lost; a report that makes no sense without it waits', async () => {
    const request = requestOf();
    await send(request);
    await send(passageOf(request, 'exited', sentAt, 4));
    await sweep(minutes(5));
    expect((await intake.transits.load(request.subject))?.waiting).toHaveLength(1);
    await send(passageOf(request, 'entered', sentAt, 3), minutes(6));
    await sweep(minutes(11));
    expect(await intake.transits.load(request.subject)).toMatchObject({ transit: { status: 'to-be-taken-back' } });
  });
});
