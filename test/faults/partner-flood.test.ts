import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePlaces } from '../../infra/local/free-places.ts';
import { type Instance, startInstance } from '../../infra/local/start-instance.ts';
import { requestOf } from '../functions/queue/intake/partner-messages.ts';
import { type Partner, partnerOf, type Said } from './partner.ts';
import { answered, answersTo, type Message } from './what-became.ts';

/** `FLOOD=400` makes it shorter. */
const floodSize = Number(process.env['FLOOD'] ?? 2_000);
const others = 20;
const patience = 900_000;

let [state, instance, france, kazakhstan] = ['', {} as Instance, {} as Partner, {} as Partner];

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'readmit-flood-'));
  instance = await startInstance(await freePlaces(state), (sentence) => process.stderr.write(`${sentence}\n`));
  france = await partnerOf(instance, 'FR', { hiddenSeconds: 120 });
  kazakhstan = await partnerOf(instance, 'KZ', { hiddenSeconds: 120 });
});

afterAll(async () => {
  france.close();
  kazakhstan.close();
  await instance.stop();
  rmSync(state, { recursive: true, force: true });
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A request for transit of Kazakhstan to France. */
const fromKazakhstan = (): Message => {
  const { itinerary } = requestOf()['data'] as { itinerary: { entry: object; exit: object } };
  const place = { state: 'FR', name: 'Paris airport' };
  const there = { ...itinerary, entry: { ...itinerary.entry, place }, exit: { ...itinerary.exit, place } };
  return requestOf(randomUUID(), { transitState: 'FR', itinerary: there });
};

/** When each of the requests was answered, in milliseconds after it was sent: they are sent one a second. */
const oneASecond = async (requests: readonly Message[]): Promise<readonly number[]> => {
  const sentAt = new Map<string, number>();
  const sending = (async () => {
    for (const request of requests) {
      sentAt.set(request.id, performance.now());
      await kazakhstan.send([request]);
      await pause(1_000);
    }
  })();
  const [said] = await Promise.all([kazakhstan.until(answered(requests), patience), sending]);
  return answersTo(said, requests).map(({ data, readAt }) => readAt - (sentAt.get(data.inReplyTo ?? '') ?? Number.NaN));
};

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

const shown = (values: readonly number[]): string =>
  `median ${Math.round(median(values))} ms, longest ${Math.round(Math.max(...values))} ms`;

/** Of each request one reply and no other, by its id; the same reply may come twice. */
const idsOfReplies = (said: readonly Said[], messages: readonly Message[]): ReadonlySet<string> =>
  new Set(answersTo(said, messages).map(({ id }) => id));

describe('while one partner floods its queue', () => {
  test('2,020 messages of two partners are all answered, and the twenty of the one while the other floods', {
    timeout: 2 * patience,
  }, async () => {
    const [first, quiet, busy] = [3, others, others].map((count) => Array.from({ length: count }, fromKazakhstan));
    const flood = Array.from({ length: floodSize }, () => requestOf());
    await Promise.all([oneASecond(first ?? []), france.send([requestOf()])]);
    const alone = await oneASecond(quiet ?? []);

    const started = performance.now();
    const flooding = (async () => {
      await france.send(flood);
      return france.until(answered(flood), patience);
    })();
    const besides = await oneASecond(busy ?? []);
    const twenty = performance.now() - started;
    const toFrance = await flooding;
    const whole = Math.max(...answersTo(toFrance, flood).map(({ readAt }) => readAt)) - started;
    const took = `${floodSize} in ${Math.round(whole)} ms, the twenty within ${Math.round(twenty)} ms of its beginning`;
    process.stdout.write(`without a flood: ${shown(alone)}; with one of ${took}: ${shown(besides)}\n`);

    expect(idsOfReplies(toFrance, flood).size).toBe(floodSize);
    expect(besides).toHaveLength(others);
    expect(await france.left()).toBe(0);
    expect(await kazakhstan.left()).toBe(0);
    // They are sent in twenty seconds: the last too is answered before the flood is worked off, and they do not share its queue.
    expect(twenty).toBeLessThan(whole);
    expect(median(besides)).toBeLessThan(whole / 8);
  });
});
