import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { stateOf } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Route } from '../../../functions/http/route.ts';
import { takeIn } from '../../../functions/queue/intake/take-in.ts';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { dumpOf } from '../../embedded/table.ts';
import { sample, startApi } from '../calls.ts';
import { requestOfStateOnPaper } from '../letters-at-hand.ts';
import { type Api, operations, type ReadyCall } from '../operations.ts';
import { intakeOn } from '../queue/intake/intake-on.ts';
import { itineraryOf, passageOf, requestOf } from '../queue/intake/partner-messages.ts';
import { readyAgain } from '../ready-again.ts';
import type { DateBound } from '../schema/date-bound.ts';
import { datesOfMessages, datesOfRequests } from '../schema/date-bounds.ts';
import { inDays, merged, problemOf, type Tree, triedIn, withValue } from './dates-tried.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const made = readyAgain();

const readyFor = async (name: string, bound: DateBound): Promise<{ route: Route; call: ReadyCall }> => {
  const row = operations.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`There is no ${name}`);
  const call = await made(api, row);
  const body =
    name === 'openCaseFromLetter'
      ? requestOfStateOnPaper(bound.sample ?? 'cases/open-case')
      : bound.sample === undefined
        ? call.body
        : aboutSomebodyElse(sample(bound.sample));
  return { route: row.route, call: { ...call, body: { ...(merged(body, bound.beside ?? {}) as Tree), ...bound.instead } } };
};

/** Those of one operation after one another: each is tried on the same call. */
const byOperation = Object.entries(datesOfRequests)
  // What a letter says has the bounds of the act itself (transcriptions/dates-by-letter.test.ts).
  .filter(([at]) => !at.includes(' body/says/'))
  .sort(([one], [other]) => (one < other ? -1 : 1));

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
