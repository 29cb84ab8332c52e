import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { stateOf } from '../../../../domain/state-code.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { canonical } from '../../../../functions/history/canonical.ts';
import { type Intake, takeIn } from '../../../../functions/queue/intake/take-in.ts';
import { manyNames } from '../../../domain/identity/many-names.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { startApi } from '../../calls.ts';
import { intakeOn } from './intake-on.ts';
import { itineraryOf, requestOf, withdrawalOf } from './partner-messages.ts';

let table: string;
let intake: Intake;
beforeAll(async () => {
  ({ table } = await startApi());
  intake = intakeOn(table);
});

const [FR, KZ, NL] = [stateOf('FR'), stateOf('KZ'), stateOf('NL')];
const sentAt = new Date().toISOString() as Instant;

const send = (message: unknown, partner = FR, at = sentAt) =>
  takeIn(intake, {
    partner,
    body: typeof message === 'string' ? message : JSON.stringify(message),
    sentAt: at,
    queueMessageId: randomUUID(),
  });

type Event = {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: Record<string, unknown>;
};

/** What a State is told about a transit, each once, in the order in which it leaves. */
const repliesOf = async (transitId: string, state = 'FR'): Promise<readonly Event[]> => {
  const items = (await dumpOf(table)).filter(
    ({ pk, to }) => pk === `OUTBOX#${transitId}` && (to as { state?: string }).state === state,
  );
  const bodies = [...new Map(items.map(({ id, body }) => [id, String(body)])).values()];
  return bodies.map((body) => JSON.parse(body) as Event);
};

const typesOf = async (transitId: string, state = 'FR') => (await repliesOf(transitId, state)).map(({ type }) => type);

describe('a request for transit', () => {
  test('is received at once, with the clocks of its agreement, and what is not known is said to be so', async () => {
    const request = requestOf();
    expect(await send(request)).toBe('applied');
    expect(await repliesOf(request.subject)).toMatchObject([
      {
        type: 'readmit.transit.received.v1',
        subject: request.subject,
        data: {
          inReplyTo: request.id,
          status: 'requested',
          agreement: 'france-kazakhstan',
          receivedAt: sentAt,
          answer: { notComputed: 'limit-unset', source: expect.stringContaining('bill 236') },
          assumptions: [expect.stringContaining('assumed')],
        },
      },
    ]);
  });

  test('under Poland-Kazakhstan has its time to answer counted back from the entry, and is inadmissible less than five days before', async () => {
    const request = requestOf();
    await send(request, stateOf('PL'));
    expect((await repliesOf(request.subject, 'PL'))[0]?.data).toMatchObject({
      status: 'requested',
      answer: { zone: expect.stringMatching(/Warsaw|Almaty/), source: expect.stringContaining('Republic of Poland') },
    });
    const entry = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const { itinerary } = request['data'] as { itinerary: { entry: object; exit: object } };
    const soon = requestOf(randomUUID(), {
      itinerary: { ...itinerary, entry: { ...itinerary.entry, at: entry(30) }, exit: { ...itinerary.exit, at: entry(40) } },
    });
    await send(soon, stateOf('PL'));
    expect((await repliesOf(soon.subject, 'PL'))[0]).toMatchObject({
      type: 'readmit.transit.inadmissible.v1',
      data: { status: 'inadmissible', article: 'art. 13(2)' },
    });
    const past = requestOf(randomUUID(), {
      itinerary: { ...itinerary, entry: { ...itinerary.entry, at: entry(-1) }, exit: { ...itinerary.exit, at: entry(40) } },
    });
    await send(past, stateOf('PL'));
    expect(await typesOf(past.subject, 'PL')).toEqual(['readmit.transit.lapsed.v1']);
  });

  test('of a national of the transit State is rejected: that State takes the person back', async () => {
    const request = requestOf();
    const { person } = request['data'] as { person: object };
    const own = requestOf(request.subject, { person: { ...person, nationalities: ['KZ'] } });
    await send(own);
    expect((await repliesOf(own.subject))[0]).toMatchObject({
      type: 'readmit.message.rejected.v1',
      data: {
        kind: 'national-of-transit-state',
        errors: [{ path: 'message/data/person/nationalities', message: expect.stringContaining('takes the person back') }],
      },
    });
  });
});

describe('a request for a person of more names than can be kept', () => {
  test('is rejected in words, and nothing is kept by half', async () => {
    const request = requestOf();
    const { person } = request['data'] as { person: object };
    const many = requestOf(request.subject, { person: { ...person, otherNames: manyNames } });
    await send(many);
    expect((await repliesOf(many.subject))[0]).toMatchObject({
      type: 'readmit.message.rejected.v1',
      data: {
        kind: 'too-many-names',
        errors: [{ path: 'message/data/person', message: expect.stringContaining('fewer words') }],
      },
    });
  });
});

describe('exactly one outcome', () => {
  test('the same message again gets the same replies, byte for byte, and nothing else changes', async () => {
    const request = requestOf();
    await send(request);
    const first = await repliesOf(request.subject);
    const before = await dumpOf(table);
    for (let time = 0; time < 3; time += 1) expect(await send(request)).toBe('repeated');
    // The same content with its fields in another order is the same message.
    expect(await send(canonical(request))).toBe('repeated');
    expect(await repliesOf(request.subject)).toEqual(first);
    const rest = (items: typeof before) => items.filter(({ pk }) => !pk.startsWith('OUTBOX#'));
    expect(rest(await dumpOf(table))).toEqual(rest(before));
  });

  test('the same id with other content is a conflict, and the first stands', async () => {
    const request = requestOf();
    await send(request);
    expect(await send({ ...request, time: '2026-01-01T00:00:00Z' })).toBe('conflict');
    expect(await typesOf(request.subject)).toEqual(['readmit.transit.received.v1', 'readmit.message.conflict.v1']);
  });

  test('a withdrawal before its request waits for it: then both are done, in their order', async () => {
    const request = requestOf();
    expect(await send(withdrawalOf(request))).toBe('waits');
    expect(await typesOf(request.subject)).toEqual([]);
    expect(await send(request)).toBe('applied');
    expect(await typesOf(request.subject)).toEqual(['readmit.transit.received.v1', 'readmit.transit.withdrawal-recorded.v1']);
    const stored = await intake.transits.load(request.subject);
    expect(stored).toMatchObject({ applied: 2, waiting: [], transit: { status: 'withdrawn' } });
  });

  test('a message with a sequence that is used is told so, and changes nothing', async () => {
    const request = requestOf();
    await send(request);
    expect(await send({ ...withdrawalOf(request), sequence: 1 })).toBe('rejected');
    expect((await intake.transits.load(request.subject))?.transit?.status).toBe('requested');
  });

  test('each message twice, in any order and at once: one transit, and the same replies', async () => {
    const kinds = ['received', 'itinerary-received', 'withdrawal-recorded'].map((kind) => `readmit.transit.${kind}.v1`);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 0, 1, 1, 2, 2], { minLength: 6, maxLength: 6 }), async (order) => {
        const request = requestOf();
        const messages = [request, itineraryOf(request), withdrawalOf(request, 3)];
        await Promise.all(order.map((index) => send(messages[index])));
        const replies = await repliesOf(request.subject);
        expect(replies.map(({ type }) => type)).toEqual(kinds);
        expect(new Set(replies.map(({ id }) => id)).size).toBe(3);
        expect(await intake.transits.load(request.subject)).toMatchObject({ applied: 3, transit: { status: 'withdrawn' } });
      }),
      { numRuns: 12 },
    );
  });
});

describe('what is not understood', () => {
  test.each([
    ['no JSON', 'not json', 'message'],
    ['half of a character', String.raw`{"id":"\ud83d"}`, 'message'],
    ['what nests without end', '['.repeat(100_000) + ']'.repeat(100_000), 'message'],
    ['no event', '[]', 'message'],
    ['an unknown type', { ...requestOf(), type: 'readmit.transit.requested.v2' }, 'message/type'],
    ['a field that nobody knows', { ...requestOf(), Secret: 'x' }, 'message/Secret'],
    ['a fact that nobody knows', requestOf(randomUUID(), { secret: 'x' }), 'message/data/secret'],
    ['a key that comes twice', '{"id":"a","data":{"b":1,"b":1}}', 'message/data/b'],
    ['no declaration', requestOf(randomUUID(), { declared: false }), 'message/data/declared'],
  ])('%s is rejected with its place, and kept for its sender', async (_what, message, path) => {
    const at = new Date(Date.now() + Math.floor(Math.random() * 1e9)).toISOString() as Instant;
    expect(await send(message, FR, at)).toBe('rejected');
    const items = await dumpOf(table);
    const kept = items.find(({ pk, sk }) => pk === 'TRANSIT#REJECTED#FR' && sk.startsWith(at))?.['rejected'] as {
      errors: { path: string }[];
    };
    expect(kept.errors.map((error) => error.path)).toContain(path);
    expect(items.some(({ pk, body }) => pk.startsWith('OUTBOX#rejected-FR-') && String(body).includes(path))).toBe(true);
  });

  test('however many faults a message has, and however long their names, the first are told and the others counted', async () => {
    const at = new Date(Date.now() + 2e9).toISOString() as Instant;
    const fields = Array.from({ length: 4_000 }, (_, index) => [`${index}${'é'.repeat(index === 0 ? 9_000 : 20)}`, 1]);
    expect(await send({ ...requestOf(), ...Object.fromEntries(fields) }, FR, at)).toBe('rejected');
    const [kept] = (await dumpOf(table)).filter(({ pk, sk }) => pk === 'TRANSIT#REJECTED#FR' && sk.startsWith(at));
    const { errors } = kept?.['rejected'] as { errors: { path: string; message: string }[] };
    expect(errors).toHaveLength(21);
    expect(Math.max(...errors.map(({ path }) => path.length))).toBe(201);
    expect(errors.at(-1)).toEqual({ path: 'message', message: '3980 more findings are not listed' });
  });

  test('a message about the transit of another partner is rejected, and that partner hears nothing of it', async () => {
    const request = requestOf();
    await send(request);
    expect(await send({ ...withdrawalOf(request), id: 'a-guess' }, NL)).toBe('rejected');
    expect((await intake.transits.load(request.subject))?.transit?.status).toBe('requested');
    expect(await typesOf(request.subject)).toEqual(['readmit.transit.received.v1']);
  });
});

test.each([
  ['does not serve', { served: [FR, NL] }, 'state-not-served'],
  ['serves on paper alone', { onPaper: [KZ] }, 'state-not-connected'],
])('a State that this service %s is not asked: nobody here could answer', async (_, rules, kind) => {
  const request = requestOf();
  const arrived = { partner: FR, body: JSON.stringify(request), sentAt, queueMessageId: randomUUID() };
  await takeIn({ ...intake, ...rules }, arrived);
  expect((await repliesOf(request.subject))[0]).toMatchObject({
    type: 'readmit.message.rejected.v1',
    data: { kind, state: 'KZ', errors: [{ path: 'message/data/transitState' }] },
  });
  expect((await intake.transits.load(request.subject))?.transit).toBeUndefined();
});

describe('what is kept beside the transit', () => {
  test('and what is told of it hold nothing about the person: not the receipts, not the replies, not what came to nothing', async () => {
    const request = requestOf();
    await send(request);
    const { person } = request['data'] as { person: object };
    await send(requestOf(randomUUID(), { person: { ...person, nationalities: ['KZ'] } }));
    await send({ ...requestOf(), sequence: 'RUSTAM' });
    const beside = (await dumpOf(table)).filter(
      ({ pk, sk }) => !(pk.startsWith('TRANSIT#') && sk === 'TRANSIT') && !pk.startsWith('WORK#'),
    );
    expect(beside.filter(({ sk }) => sk === 'MESSAGE').length).toBeGreaterThan(1);
    expect(JSON.stringify(beside)).not.toMatch(/RUSTAM|РУСТАМ|SPECIMEN|T00000000|1990-05/);
  });
});
