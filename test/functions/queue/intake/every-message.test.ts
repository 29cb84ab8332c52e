import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Instant, instantAt } from '../../../../domain/time/instant.ts';
import { saidMessages } from '../../../../functions/contracts/said-messages.ts';
import { sentMessages } from '../../../../functions/contracts/sent-messages.ts';
import type { BatchHandler } from '../../../../functions/queue/batch-by-message.ts';
import { restore } from '../../../embedded/restore.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { readAmiss } from '../../api/everything-read.ts';
import { sample, startApi } from '../../calls.ts';
import { type Api, kazakhstan, rowOf } from '../../operations.ts';
import { printAgain, printedFromNow } from '../../printed.ts';
import { accepted, type Edge, together, withEdges } from '../../schema/accepted-by.ts';
import { started } from '../../started.ts';
import { acknowledgementOf, itineraryOf, passageOf, requestOf, withdrawalOf } from './partner-messages.ts';

let api: Api;
let printed: string[];
let handler: BatchHandler;
let sweep: (now: Instant) => Promise<void>;
beforeAll(async () => {
  printed = printedFromNow();
  api = await startApi();
  ({ handler } = await started<{ handler: BatchHandler }>('queue/transit-requests'));
  // Loaded after the API: the sweep reads its settings when it is.
  const { sweepParts } = await import('../../schedule/sweep-parts.ts');
  ({ sweep } = await sweepParts(api.table));
});
afterAll(printAgain);

/** What is logged where a message could not be taken in, or a reply does not pass the schema of its row. */
const logged = /"message":"(line-unreadable|shown-by-shape|sweep-failed|fault)"/;

const bodyOf = (message: unknown): string => (typeof message === 'string' ? message : JSON.stringify(message));

/** Lets messages of France arrive, each once; gives those that could not be taken in. */
const taken = async (messages: readonly unknown[], partner = 'fr'): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const message of messages) {
    const record = {
      messageId: randomUUID(),
      body: bodyOf(message),
      attributes: { SentTimestamp: String(Date.now()) },
      eventSourceARN: `arn:aws:sqs:eu-central-1:000000000000:readmit-test-transit-requests-${partner}`,
    };
    const event = { Records: [record] } as unknown as SQSEvent;
    const { batchItemFailures } = await handler(event, { getRemainingTimeInMillis: () => 20_000 } as never);
    if (batchItemFailures.length > 0) failed.push(record.body.slice(0, 300));
  }
  return failed;
};

/** What both States read amiss of that transit, and of all lists; and what was logged of it. */
const amissOf = async (transitId?: string): Promise<readonly string[]> => {
  const ids = transitId === undefined ? {} : { transitId };
  const found = await readAmiss(api, rowOf('getTransit'), { claims: kazakhstan, ...ids }, ids);
  return [...found, ...printed.filter((line) => logged.test(line)).map((line) => line.slice(0, 500))];
};

type Said = Readonly<Record<string, unknown>> & { readonly type: string };

/** The messages to partners that are owed and do not pass the schema of the contract. */
const saidAmiss = async (): Promise<readonly string[]> => {
  const messages = saidMessages();
  return (await dumpOf(api.table)).flatMap(({ pk, to, body }) => {
    if (!pk.startsWith('OUTBOX#') || (to as { state?: string }).state === undefined) return [];
    const said = JSON.parse(String(body)) as Said;
    const schema = messages[said.type]?.schema;
    return schema?.safeParse(said).success ? [] : [String(body).slice(0, 500)];
  });
};

/** The messages that a transit has before one of that type comes, and that one. */
const upTo = (type: string): readonly ReturnType<typeof requestOf>[] => {
  const request = requestOf();
  const { itinerary } = request['data'] as { itinerary: { entry: { at: string } } };
  const of: Readonly<Record<string, readonly ReturnType<typeof requestOf>[]>> = {
    'readmit.transit.requested.v1': [request],
    'readmit.transit.itinerary-changed.v1': [request, itineraryOf(request)],
    'readmit.transit.passage-reported.v1': [request, passageOf(request, 'entered', itinerary.entry.at)],
    'readmit.transit.revocation-acknowledged.v1': [request, acknowledgementOf(request)],
    'readmit.transit.withdrawn.v1': [request, withdrawalOf(request)],
  };
  return of[type] ?? [];
};

type Tried = { readonly applied: number; readonly amiss: readonly string[] };

/** Sends the message with those edges; where it is rejected with them all, with each half of them. */
const tryOut = async (type: string, schema: z.ZodType, edges: readonly Edge[]): Promise<Tried> => {
  const all = upTo(type);
  const changed = withEdges(all.at(-1), edges);
  const found: string[] = [];
  if (schema.safeParse(changed).success) {
    await restore(api.table, []);
    printed.length = 0;
    found.push(...(await taken([...all.slice(0, -1), changed])));
    const applied = /"outcome":"(\w+)"(?!.*"outcome")/s.exec(printed.join(''))?.[1] === 'applied';
    found.push(...(await amissOf(all[0]?.subject)), ...(await saidAmiss()));
    await sweep(instantAt(Date.now() + 86_400_000)).catch((error: Error) => found.push(error.message));
    found.push(...(await amissOf(all[0]?.subject)), ...(await saidAmiss()));
    if (applied && found.length === 0) return { applied: edges.length, amiss: [] };
  }
  if (edges.length === 1) return { applied: 0, amiss: found.map((one) => `${JSON.stringify(edges[0]).slice(0, 300)} ${one}`) };
  const middle = Math.ceil(edges.length / 2);
  const first = await tryOut(type, schema, edges.slice(0, middle));
  const second = await tryOut(type, schema, edges.slice(middle));
  const amiss = [...first.amiss, ...second.amiss];
  return { applied: first.applied + second.applied, amiss: amiss.length > 0 ? amiss : found };
};

const placeInOrder = ['type', 'subject', 'sequence'];

describe.each(Object.entries(sentMessages()))('whatever a message %s may say', (type, { schema }) => {
  test('is taken in, answered as the contract says and shown to both States, then and a day later', async () => {
    const edges = accepted(schema, upTo(type).at(-1)).filter(
      ({ at: [field] }) => !placeInOrder.includes(String(field ?? 'type')),
    );
    let applied = 0;
    const amiss: string[] = [];
    for (const turn of together(edges)) {
      const tried = await tryOut(type, schema, turn);
      applied += tried.applied;
      amiss.push(...tried.amiss);
    }
    expect(amiss).toEqual([]);
    expect(applied).toBeGreaterThan(edges.length / 2);
  }, 240_000);
});

const strange = [
  ...[
    '',
    ' ',
    '\u00a0',
    '\0',
    '\u2028',
    '\u202e',
    '\uffff',
    '\ufffe',
    'a\nb',
    'i'.repeat(200),
    'i'.repeat(1000),
    '漢'.repeat(200),
  ],
  ...['😀'.repeat(100), '__proto__', 'TRANSIT#1', null, 0, -1, 1.5, 1e21, 10_000, 10_001, '00000000000000000000000000000000001'],
  ...[true, [], {}, ['a'], { a: { b: null } }, 'KZ', 'FR', 'XX', '\u0130'.repeat(200)],
];

/** Messages of which nobody can make anything, and of which some parts can be read. */
const odd = (): readonly unknown[] => {
  const request = requestOf();
  const ofFields = Object.keys(request).flatMap((field) =>
    strange.flatMap((value) => [
      { ...requestOf(), [field]: value },
      { [field]: value, data: { transitState: 'KZ' } },
    ]),
  );
  const ofData = strange.flatMap((value) => [
    { ...requestOf(), data: value },
    { id: value, subject: value, sequence: value, data: { transitState: 'CH' } },
    { id: value, subject: value, data: { transitState: value } },
    requestOf(randomUUID(), { transitState: value }),
    { ...requestOf(), [String(value)]: value },
    { ...requestOf(), type: 'readmit.transit.unknown.v9', id: value },
    { ...withdrawalOf(requestOf()), sequence: value },
  ]);
  const texts = [
    ...[
      '',
      ' ',
      '\0',
      'null',
      '[]',
      '0',
      '"a"',
      '{',
      '\ud800',
      '\u2028',
      '{"id":"\ud800"}',
      '{"id":" ","data":{"transitState":"CH"}}',
    ],
    ...[String.raw`{"id":"\ud800","data":{"transitState":"KZ"}}`, String.raw`{"\udc00":1,"id":"\u0000"}`, '{"id":"a","id":" "}'],
    ...[`{"id":" ","sequence":1e400,"subject":"\u2028"}`, `{"__proto__":{"id":"a"},"data":{"__proto__":1}}`, '\ufeff{}'],
    ...[JSON.stringify(requestOf()).replace('"sequence":1', '"sequence":-0'), JSON.stringify(sample('transit/request'))],
  ];
  return [...texts, ...ofFields, ...ofData];
};

describe('whatever else a partner sends', () => {
  test('is taken in, answered as the contract says, and shown in the lists of both States', async () => {
    printed.length = 0;
    expect(await taken(odd())).toEqual([]);
    expect(await amissOf()).toEqual([]);
    expect(await saidAmiss()).toEqual([]);
  }, 120_000);

  test('is so too where it is made at random', async () => {
    const field = fc.constantFrom(...Object.keys(requestOf()), 'traceparent', 'tracestate');
    const value = fc.oneof(fc.constantFrom(...strange), fc.string({ unit: 'binary' }), fc.jsonValue(), fc.integer());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, value), { minLength: 1, maxLength: 4 }), async (changes) => {
        printed.length = 0;
        expect(await taken([{ ...requestOf(), ...Object.fromEntries(changes) }])).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(await amissOf()).toEqual([]);
    expect(await saidAmiss()).toEqual([]);
  }, 120_000);
});

test('the schema of every message that is said is more than any value', () => {
  for (const { schema } of Object.values(saidMessages())) expect(z.safeParse(schema, {}).success).toBe(false);
});
