import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type StateCode, stateOf } from '../../../../domain/state-code.ts';
import { type Instant, instantAt } from '../../../../domain/time/instant.ts';
import { type Intake, takeIn } from '../../../../functions/queue/intake/take-in.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { startApi } from '../../calls.ts';
import { intakeOn } from './intake-on.ts';
import { itineraryOf, passageOf, requestOf, withdrawalOf } from './partner-messages.ts';

let table: string;
let intake: Intake;
beforeAll(async () => {
  ({ table } = await startApi());
  intake = intakeOn(table);
});

const now = Date.now();

const send = (text: string, at: Instant = instantAt(now), partner: StateCode = stateOf('FR')) =>
  takeIn(intake, { partner, body: text, sentAt: at, queueMessageId: randomUUID() });

const saidTo = async (state: string, about: string): Promise<readonly string[]> =>
  (await dumpOf(table))
    .filter(({ pk, to }) => pk.startsWith('OUTBOX#') && (to as { state?: string }).state === state)
    .map(({ body }) => String(body))
    .filter((body) => body.includes(about));

/** The same ids with other contents, broken in several ways, in places that are taken, early and late. */
const conversation = (): readonly { readonly id: string; readonly subject: string }[] => {
  const request = requestOf();
  const itinerary = itineraryOf(request);
  return [
    request,
    { ...request, time: '2026-01-01T00:00:00Z' },
    { ...request, data: {} },
    { ...request, data: { a: 1 } },
    itinerary,
    { ...itinerary, sequence: 1 },
    { ...itinerary, sequence: 4 },
    { ...itinerary, id: `broken-${request.subject}`, data: {} },
    { ...itinerary, id: `broken-${request.subject}`, data: { other: 1 } },
    { ...withdrawalOf(request, 3), id: itinerary.id },
    withdrawalOf(request, 3),
    passageOf(request, 'entered', '2020-01-01T00:00:00Z', 2),
  ];
};

/** Sends one, and gives whether it is answered for this sending: one that is sent again while it waits is answered once, in its turn. */
const sendOne = async (message: { readonly id: string; readonly subject: string }, at: Instant): Promise<boolean> => {
  const stored = await intake.transits.load(message.subject);
  const outcome = await send(JSON.stringify(message), at);
  return outcome !== 'repeated' || stored?.waiting.some(({ messageId }) => messageId === message.id) !== true;
};

const textsById = (said: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const texts = new Map<string, Set<string>>();
  for (const body of said) {
    const { id, source } = JSON.parse(body) as { id: string; source: string };
    texts.set(`${source} ${id}`, (texts.get(`${source} ${id}`) ?? new Set()).add(body));
  }
  return texts;
};

const sendings = fc.array(fc.record({ what: fc.nat({ max: 11 }), later: fc.nat({ max: 3 }) }), { minLength: 1, maxLength: 14 });

describe('what is said to a partner', () => {
  test('whatever it sends, how often and when: one id has one text, and each sending of what was answered is answered', async () => {
    await fc.assert(
      fc.asyncProperty(sendings, async (all) => {
        const messages = conversation();
        const transitId = messages[0]?.subject ?? '';
        let answered = 0;
        for (const { what, later } of all) {
          const message = messages[what];
          if (message !== undefined && (await sendOne(message, instantAt(now + later)))) answered += 1;
        }
        const said = await saidTo('FR', transitId);
        for (const [id, texts] of textsById(said)) expect([...texts], id).toHaveLength(1);
        const waiting = (await intake.transits.load(transitId))?.waiting.length ?? 0;
        expect(said).toHaveLength(answered - waiting);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);

  test.each([
    ['understood', (mark: string) => JSON.stringify(requestOf(mark))],
    ['not understood', (mark: string) => JSON.stringify({ ...requestOf(mark), data: {} })],
    [
      'with a key that comes twice',
      (mark: string) => JSON.stringify(requestOf(mark)).replace('"data":{', '"data":{"reference":"x",'),
    ],
  ])('the same message ten times gets ten replies of one id and text, at once or over an hour: %s', async (_what, written) => {
    for (const step of [0, 400_000]) {
      const mark = randomUUID();
      const text = written(mark);
      const sendings = Array.from({ length: 10 }, (_none, index) => () => send(text, instantAt(now + index * step)));
      if (step === 0) await Promise.all(sendings.map((once) => once()));
      else for (const once of sendings) await once();
      const said = await saidTo('FR', mark);
      expect(said).toHaveLength(10);
      expect(new Set(said).size).toBe(1);
    }
  });

  test('two partners that send the same hear each of itself, under ids of their own', async () => {
    const text = JSON.stringify({ id: randomUUID() });
    for (const state of ['FR', 'NL']) await send(text, instantAt(now), stateOf(state));
    const [mark = ''] = /[0-9a-f-]{36}/.exec(text) ?? [];
    const ids = [...(await saidTo('FR', mark)), ...(await saidTo('NL', mark))].map(
      (body) => (JSON.parse(body) as { id: string }).id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});
