import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inboundQueues } from '../../functions/queue/inbound-queues.ts';
import { itineraryOf, requestOf, withdrawalOf } from '../functions/queue/intake/partner-messages.ts';
import type { Window, Writes } from './gate.ts';
import { type GatedInstance, startGated } from './gated-instance.ts';
import { type Partner, partnerOf } from './partner.ts';
import { answered, answersTo, expectOneReplyEach, type Message, type WhatBecame, whatBecameIn } from './what-became.ts';

let gated: GatedInstance;
let france: Partner;
let kazakhstan: Partner;
let became: WhatBecame;

/** Deployed it is two minutes. Here what a killed process had comes again soon enough for a test. */
const hiddenSeconds = 5;

beforeAll(async () => {
  gated = await startGated();
  france = await partnerOf(gated.instance, 'FR', { hiddenSeconds });
  kazakhstan = await partnerOf(gated.instance, 'KZ', { hiddenSeconds });
  became = whatBecameIn(gated.store);
});

afterAll(async () => {
  became.close();
  france.close();
  kazakhstan.close();
  await gated.stop();
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const puts =
  (pk: string) =>
  (writes: Writes): boolean =>
    writes.some(({ Put }) => Put?.Item['pk']?.S === pk);

const fromKazakhstan = (): Message => {
  const request = requestOf();
  const { itinerary } = request['data'] as { itinerary: { entry: object; exit: object } };
  const place = { state: 'FR', name: 'Paris airport' };
  const there = { ...itinerary, entry: { ...itinerary.entry, place }, exit: { ...itinerary.exit, place } };
  return requestOf(randomUUID(), { transitState: 'FR', itinerary: there });
};

describe('while one partner floods its queue', () => {
  test('another is answered long before the flood is worked off', async () => {
    const flood = Array.from({ length: 200 }, () => requestOf());
    const before = [Array.from({ length: 30 }, () => requestOf()), [fromKazakhstan()]] as const;
    await Promise.all([france.send(before[0]), kazakhstan.send(before[1])]);
    await Promise.all([france.until(answered(before[0]), 30_000), kazakhstan.until(answered(before[1]), 30_000)]);
    const request = fromKazakhstan();
    const started = performance.now();
    await france.send(flood);
    const sent = performance.now();
    await kazakhstan.send([request]);
    let takenIn = Number.NaN;
    const storing = (async () => {
      while ((await became.stored(request.subject)) === undefined) await pause(10);
      takenIn = performance.now() - sent;
    })();
    const [toKazakhstan, toFrance] = await Promise.all([
      kazakhstan.until(answered([request]), 60_000),
      france.until(answered(flood), 120_000),
      storing,
    ]);
    const [reply] = answersTo(toKazakhstan, [request]);
    expect(reply?.type).toBe('readmit.transit.received.v1');
    const one = (reply?.readAt ?? Number.NaN) - sent;
    const all = Math.max(...answersTo(toFrance, flood).map(({ readAt }) => readAt)) - started;
    const told = [takenIn, one, all].map(Math.round).join(', ');
    process.stdout.write(`milliseconds until one was taken in, was answered, and the flood of 200 was: ${told}\n`);
    expect(takenIn).toBeLessThan(all / 4);
    // What is owed to it has lanes of its own.
    expect(one).toBeLessThan(all / 2);
  });
});

describe('a fault of ours about one message of ten', () => {
  test('lets nine be answered at once, and lays the one among the dead letters of its partner after the tries of the row', async () => {
    const [poison = requestOf(), ...nine] = Array.from({ length: 10 }, () => requestOf());
    const keptOut = gated.gate.keepOut(puts(`TRANSIT#${poison.subject}`));
    await france.send([...nine.slice(0, 4), poison, ...nine.slice(4)]);
    await france.until(answered(nine), 20_000);
    expect(await france.deadLetters()).toEqual([]);
    await expect.poll(() => france.deadLetters(), { timeout: 60_000, interval: 500 }).toEqual([JSON.stringify(poison)]);
    // The client of the store asks three times for each try.
    expect(keptOut()).toBe(3 * inboundQueues['transit-requests'].tries);
    expect(await kazakhstan.deadLetters()).toEqual([]);
    expect(await became.stored(poison.subject)).toBeUndefined();
  });
});

describe('killed at the very moment', () => {
  const victims: readonly (readonly [string, () => Promise<number>])[] = [
    ['the process of the function', () => gated.killFunction('inbound-transit-requests')],
    ['the function host', async () => gated.killPart('functions')],
    ['the poller', async () => gated.killPart('poller')],
  ];
  const windows: readonly (readonly [Window, string, number])[] = [
    ['before', 'between receiving a message and storing what it came to', 0],
    ['after', 'between storing it and telling the queue', 1],
  ];
  const cells = victims.flatMap(([name, kill]) =>
    windows.map(([window, when, applied]) => ({ name, kill, window, when, applied })),
  );

  test.each(cells)('$name, $when: one outcome, and the reply is sent', async ({ kill, window, applied }) => {
    const request = requestOf();
    let [killed, asKilled]: [number, number] = [0, Number.NaN];
    const cut = gated.gate.cut(puts(`TRANSIT#${request.subject}`), window, async () => {
      asKilled = (await became.stored(request.subject))?.applied ?? 0;
      killed = await kill();
      await pause(100);
    });
    await france.send([request]);
    await cut;
    expect([killed > 0, asKilled]).toEqual([true, applied]);
    const said = await france.until(answered([request]), 30_000);
    await expect.poll(() => france.left(), { timeout: 30_000, interval: 250 }).toBe(0);
    expectOneReplyEach(said, [request], gated.gate);
    expect(await became.stored(request.subject)).toMatchObject({ applied: 1, transit: { status: 'requested' } });
    expect(await became.moves(request.subject)).toEqual(['readmit.transit.requested.v1']);
  });

  test('the process that sends, between the queue having the reply and forgetting it: the reply is there, and once by its id', async () => {
    const request = requestOf();
    const forgets = (writes: Writes): boolean =>
      writes.some(({ Delete }) => Delete?.Key['pk']?.S === `OUTBOX#${request.subject}`);
    let killed = 0;
    const cut = gated.gate.cut(forgets, 'before', async () => {
      killed = await gated.killFunction('queue-owed');
    });
    await france.send([request]);
    await cut;
    expect(killed).toBeGreaterThan(0);
    expectOneReplyEach(await france.until(answered([request]), 30_000), [request], gated.gate);
  });
});

describe('each message twice, shuffled, while part after part is killed', () => {
  const transits = 30;

  const conversation = (): readonly [Message, Message, Message] => {
    const request = requestOf();
    return [request, itineraryOf(request), withdrawalOf(request, 3)];
  };

  const shuffled = <T>(of: readonly T[]): readonly T[] =>
    of
      .map((one) => [Math.random(), one] as const)
      .sort(([one], [other]) => one - other)
      .map(([, one]) => one);

  test('each transit has one outcome and a whole history, and each message one reply', async () => {
    const conversations = Array.from({ length: transits }, conversation);
    const messages = conversations.flat();
    const batches = shuffled([...messages, ...messages]);
    // A message received a fifth time and lost with its process would be a dead letter. Three of these can take one with them.
    const kills: readonly (() => Promise<number>)[] = [
      () => gated.killFunction('inbound-transit-requests'),
      () => gated.killFunction('queue-owed'),
      async () => gated.killPart('poller'),
      async () => gated.killPart('stream'),
      async () => gated.killPart('functions'),
    ];
    const killed: number[] = [];
    const sending = (async () => {
      for (let from = 0; from < batches.length; from += 10) {
        await france.send(batches.slice(from, from + 10));
        await pause(200);
      }
    })();
    for (const kill of kills) {
      await pause(600);
      killed.push(await kill());
    }
    await sending;
    const said = await france.until(answered(messages), 60_000);
    await expect.poll(() => france.left(), { timeout: 60_000, interval: 250 }).toBe(0);
    expect(killed.filter((count) => count > 0).length).toBeGreaterThanOrEqual(kills.length - 1);
    expectOneReplyEach(said, messages, gated.gate);
    for (const [request, change, withdrawal] of conversations) {
      const { subject } = request;
      expect(await became.stored(subject)).toMatchObject({
        applied: 3,
        waiting: [],
        transit: { status: 'withdrawn', itineraryEdition: 2 },
      });
      expect(await became.moves(subject)).toEqual([request, change, withdrawal].map((message) => message['type']));
      const order = [...new Set(answersTo(said, [request, change, withdrawal]).map(({ data }) => data.inReplyTo))];
      expect(order).toEqual([request.id, change.id, withdrawal.id]);
    }
    process.stdout.write(`${transits} transits, parts started again: ${gated.told.length}\n`);
  });
});
