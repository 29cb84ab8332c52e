import { beforeAll, describe, expect, test } from 'vitest';
import { type Instant, instantAt } from '../../../domain/time/instant.ts';
import { person, sample, startApi } from '../calls.ts';
import { alertsAbout, toldTo } from '../change/transit/told.ts';
import { type Api, france } from '../operations.ts';
import { changeTransitOf, requestedTransit, transitIn } from '../transits-at-hand.ts';
import { sweepParts } from './sweep-parts.ts';

let api: Api;
let sweep: (now: Instant) => Promise<void>;
beforeAll(async () => {
  api = await startApi();
  ({ sweep } = await sweepParts(api.table));
});

const real = Date.now;
const begun = Date.now();
const inHours = (hours: number): Instant => instantAt(begun + hours * 3_600_000);

const statusOf = async (transitId: string) =>
  (await api.call('GET', '/transits/{transitId}', { claims: france, transitId })).body['status'];

/** The alerts beside the request itself. */
const alarms = async (transitId: string) =>
  [...(await alertsAbout(api.table, transitId))].filter((alert) => !alert.includes('transit-requested')).sort();

/** The entry of the sample is ten days ahead, the exit six hours later. */
const [entry, exit] = [240, 246];

describe('what the time brings about in a transit', () => {
  test('a request that nobody answers lapses at its entry, is never accepted by it, and both States are told', async () => {
    const transitId = await transitIn(api, 'requested');
    await sweep(inHours(entry - 1));
    expect(await statusOf(transitId)).toBe('requested');
    await sweep(inHours(entry + 0.1));
    expect(await statusOf(transitId)).toBe('lapsed');
    for (const state of ['FR', 'KZ'])
      expect((await toldTo(api.table, state, transitId)).at(-1)).toMatchObject({ type: 'readmit.transit.lapsed.v1' });
    expect(await alarms(transitId)).toEqual(expect.arrayContaining(['FR transit-lapsed urgent', 'KZ transit-lapsed urgent']));
  });

  test('where no time to answer is known, the transit State is told before the entry, more urgently the nearer it is', async () => {
    const transitId = await transitIn(api, 'requested');
    await sweep(inHours(entry - 71));
    expect(await alarms(transitId)).toEqual(['KZ transit-answer-due at-once']);
    await sweep(inHours(entry - 70));
    expect(await alarms(transitId)).toHaveLength(1);
    await sweep(inHours(entry - 5));
    expect(await alarms(transitId)).toEqual([
      'KZ transit-answer-due at-once',
      'KZ transit-answer-due at-once',
      'KZ transit-answer-due urgent',
    ]);
  });

  test('where the agreement has one, it is told before that ends, with both readings', async () => {
    const transitId = await requestedTransit(api, {}, { from: 'PL', sentAt: inHours(0) });
    await sweep(inHours(entry - 1));
    const told = await alarms(transitId);
    expect(told.filter((alert) => alert === 'KZ transit-answer-due urgent').length).toBeGreaterThan(0);
    expect(new Set(told).size).toBeLessThanOrEqual(2);
  });

  test('what an acceptance rests on is to be looked at again before the person comes, and once it is nobody is told', async () => {
    const [told, assessedAgain] = [await transitIn(api, 'accepted'), await transitIn(api, 'accepted')];
    await sweep(inHours(entry - 71));
    expect(await alarms(told)).toEqual(['KZ transit-reassess at-once']);
    Date.now = () => Date.parse(inHours(entry - 70));
    const body = sample('transits/assess-transit');
    const again = await changeTransitOf(api, 'assessment', assessedAgain, { claims: person('KZ.assessor'), body });
    Date.now = real;
    expect(again, again.text).toMatchObject({ status: 200 });
    await sweep(inHours(entry - 23));
    expect(await alarms(told)).toEqual(['KZ transit-reassess at-once', 'KZ transit-reassess urgent']);
    expect(await alarms(assessedAgain)).toEqual(['KZ transit-reassess at-once']);
  });

  test('one accepted whose person never came lapses at its exit', async () => {
    const transitId = await transitIn(api, 'accepted');
    await sweep(inHours(entry + 0.1));
    expect(await statusOf(transitId)).toBe('accepted');
    await sweep(inHours(exit + 0.1));
    expect(await statusOf(transitId)).toBe('lapsed');
  });

  test('an exit that nobody reported within an hour alarms both States, once', async () => {
    const transitId = await transitIn(api, 'under-way');
    await sweep(inHours(exit + 0.5));
    expect(await alarms(transitId)).toEqual([]);
    for (const hours of [exit + 1.1, exit + 1.2, exit + 30]) await sweep(inHours(hours));
    expect(await alarms(transitId)).toEqual(['FR transit-exit-overdue urgent', 'KZ transit-exit-overdue urgent']);
    expect(await statusOf(transitId)).toBe('under-way');
  });

  test('a revocation that is not acknowledged in a quarter of an hour goes to the duty officers of both', async () => {
    const transitId = await transitIn(api, 'revoked');
    await sweep(inHours(0.2));
    expect(await alarms(transitId)).toEqual(['FR transit-revoked urgent']);
    await sweep(inHours(0.3));
    await sweep(inHours(0.4));
    expect(await alarms(transitId)).toEqual([
      'FR transit-revocation-unacknowledged urgent',
      'FR transit-revoked urgent',
      'KZ transit-revocation-unacknowledged urgent',
    ]);
  });
});
