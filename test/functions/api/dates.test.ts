import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { stateOf } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Route } from '../../../functions/http/route.ts';
import { takeIn } from '../../../functions/queue/intake/take-in.ts';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { dumpOf } from '../../embedded/table.ts';
import { sample, startApi } from '../calls.ts';
import { type Api, operations, type ReadyCall } from '../operations.ts';
import { intakeOn } from '../queue/intake/intake-on.ts';
import { itineraryOf, passageOf, requestOf } from '../queue/intake/partner-messages.ts';
import { readyAgain } from '../ready-again.ts';
import type { DateBound } from '../schema/date-bound.ts';
import { datesOfMessages, datesOfRequests } from '../schema/date-bounds.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Tree = Record<string, unknown>;

const merged = (one: unknown, other: unknown): unknown => {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null || Array.isArray(other))
    return other;
  const parts = Object.entries(other).map(([key, part]) => [key, merged((one as Tree)[key], part)]);
  return { ...one, ...Object.fromEntries(parts) };
};

/** The same with that value in that place, an asterisk being the first of a list. */
const withValue = (tree: unknown, [step, ...rest]: readonly string[], value: string): unknown => {
  if (step === undefined) return value;
  if (step === '*') return (tree as unknown[]).map((part, index) => (index === 0 ? withValue(part, rest, value) : part));
  return { ...(tree as Tree), [step]: withValue((tree as Tree)[step], rest, value) };
};

const isMoment = (place: string): boolean => /At$|\/at$|\/time$/.test(place);
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** When it is, what it is in a place, and the problem that answers it; where none is stated, anything but a fault of ours. */
type Tried = readonly [when: string, value: () => string, expected: string | undefined];

/** The values that are tried in a place. What is ahead is so from the moment in which it is tried, however long the tests take. */
const triedIn = (place: string, { later, earlier, far }: DateBound): readonly Tried[] => [
  ['long ago', () => (isMoment(place) ? '1900-01-02T00:00:00Z' : '1900-01-01'), earlier],
  ...(later === undefined ? [] : [['soon', () => (isMoment(place) ? inDays(2 / 1440) : inDays(2).slice(0, 10)), later] as const]),
  ...(far === undefined
    ? []
    : [['a century on', () => (isMoment(place) ? inDays(36_525) : inDays(36_525).slice(0, 10)), later ?? far] as const]),
  ['in the last year', () => (isMoment(place) ? '2199-12-31T00:00:00Z' : '2199-12-31'), later ?? far],
];

const problemOf = ({ status, body }: { status: number; body: Tree }): string =>
  status < 300 ? 'done' : status >= 500 ? `fault ${status}` : String(body['type']).replace(/.*\//, '');

const made = readyAgain();

const readyFor = async (name: string, bound: DateBound): Promise<{ route: Route; call: ReadyCall }> => {
  const row = operations.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`There is no ${name}`);
  const call = await made(api, row);
  const body = bound.sample === undefined ? call.body : aboutSomebodyElse(sample(bound.sample));
  return { route: row.route, call: { ...call, body: { ...(merged(body, bound.beside ?? {}) as Tree), ...bound.instead } } };
};

/** Those of one operation after one another: each is tried on the same call. */
const byOperation = Object.entries(datesOfRequests).sort(([one], [other]) => (one < other ? -1 : 1));

describe.each(byOperation)('%s', (at, bound) => {
  const [name = '', place = ''] = at.split(' ');
  const [part = '', ...steps] = place.split('/');

  test.each(triedIn(place, bound))('%s is answered by the problem of its bound', async (_when, made, expected) => {
    const { route, call } = await readyFor(name, bound);
    const value = made();
    const sent =
      part === 'query'
        ? { ...call, query: { ...call.query, [steps[0] ?? '']: value } }
        : { ...call, body: withValue(call.body, steps, value) };
    const answer = await api.call(route.method, route.path, sent);
    const told = problemOf(answer);
    expect(told, answer.text).not.toMatch(/^fault|^body-not|^validation|^invalid/);
    if (expected !== undefined) expect(told, answer.text).toBe(expected);
  });
});

const rejectionOf = async (transitId: string): Promise<string> => {
  const items = (await dumpOf(api.table)).filter(({ pk }) => pk === `OUTBOX#${transitId}`);
  const told = items.map(({ body }) => JSON.parse(String(body)) as { type: string; data: { kind?: string } });
  return told.find(({ type }) => type === 'readmit.message.rejected.v1')?.data.kind ?? 'none';
};

const send = (message: unknown) =>
  takeIn(intakeOn(api.table), {
    partner: stateOf('FR'),
    body: JSON.stringify(message),
    sentAt: new Date().toISOString() as Instant,
    queueMessageId: randomUUID(),
  });

describe.each(Object.entries(datesOfMessages))('%s of a partner', (at, bound) => {
  const [, ...steps] = at.split('/');

  test.each(triedIn(at, bound))('%s is rejected for its bound', async (_when, made, expected) => {
    const request = requestOf();
    const reports = at === 'message/data/at';
    if (reports) await send(request);
    const message = reports ? passageOf(request, 'entered', inDays(0)) : merged(request, bound.beside ?? {});
    await send(withValue(message, steps, made()));
    const told = await rejectionOf(request.subject);
    expect(told).not.toMatch(/unreadable|malformed|invalid/);
    if (expected !== undefined) expect(told).toBe(expected);
  });
});

describe.each(['itinerary/exit/at', 'itinerary/escorts/*/documentValidUntil'])('a changed itinerary', (place) => {
  test(`is held to the bounds of the first: ${place}`, async () => {
    const bound = datesOfMessages[`message/data/${place}`] ?? {};
    for (const [, made, expected] of triedIn(place, bound)) {
      const request = requestOf();
      await send(request);
      await send(withValue(itineraryOf(request), ['data', ...place.split('/')], made()));
      if (expected !== undefined) expect(await rejectionOf(request.subject)).toBe(expected);
    }
  });
});
