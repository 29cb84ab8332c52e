import { randomUUID } from 'node:crypto';
import type { Context, SQSEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { log } from '../../../functions/log.ts';
import type { BatchHandler } from '../../../functions/queue/batch-by-message.ts';
import { type RecordingProxy, recordingProxy } from '../../embedded/recording-proxy.ts';
import { dumpOf } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { started } from '../started.ts';
import { requestOf } from './intake/partner-messages.ts';

let store: RecordingProxy;
let table: string;
let handler: BatchHandler;
beforeAll(async () => {
  store = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = store.endpoint;
  ({ table } = await startApi());
  ({ handler } = await started<{ handler: BatchHandler }>('queue/transit-requests'));
});
afterAll(() => store.close());
afterEach(() => {
  store.forget();
  vi.restoreAllMocks();
});

const requests = (count: number) => Array.from({ length: count }, () => requestOf());

/** Hands a batch over as Lambda does; a message is named in it by its place. */
const given = (bodies: readonly string[], by = handler) =>
  by(
    {
      Records: bodies.map((body, index) => ({
        messageId: String(index),
        body,
        attributes: { SentTimestamp: String(Date.now()) },
        eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:readmit-test-transit-requests-fr',
      })),
    } as unknown as SQSEvent,
    { getRemainingTimeInMillis: () => 20_000 } as Context,
  );

const texts = (messages: readonly unknown[]): readonly string[] => messages.map((message) => JSON.stringify(message));

/** The replies that the table owes France, each as what it answers and its type. */
const repliesIn = async (): Promise<readonly (readonly [string, string])[]> =>
  (await dumpOf(table)).flatMap(({ pk, to, body }) => {
    if (!pk.startsWith('OUTBOX#') || (to as { state?: string }).state !== 'FR') return [];
    const { type, data } = JSON.parse(String(body)) as { type: string; data: { inReplyTo: string } };
    return [[data.inReplyTo, type] as const];
  });

type Outcomes = { readonly times: readonly number[]; readonly ended: number; readonly failed: readonly string[] };

/** Milliseconds after which each message of the batch had its outcome, and the batch its end; and which messages come again. */
const outcomesOf = async (bodies: readonly string[]): Promise<Outcomes> => {
  const times: number[] = [];
  const started = performance.now();
  const said = vi.spyOn(log, 'info').mockImplementation((...[event]: readonly unknown[]): void => {
    if (event === 'partner-message') times.push(performance.now() - started);
  });
  const { batchItemFailures } = await given(bodies);
  said.mockRestore();
  return { times, ended: performance.now() - started, failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
};

describe('of a batch of ten in which one message', () => {
  test('is not understood, nine are received, and the tenth is rejected with the places at which it is wrong', async () => {
    const nine = requests(9);
    const poison = { ...requestOf(), id: `poison-${randomUUID()}`, specversion: '2.0' };
    const { batchItemFailures } = await given(texts([...nine.slice(0, 4), poison, ...nine.slice(4)]));
    expect(batchItemFailures).toEqual([]);
    const replies = await repliesIn();
    expect(replies).toHaveLength(10);
    expect(replies).toEqual(expect.arrayContaining(nine.map(({ id }) => [id, 'readmit.transit.received.v1'])));
    expect(replies).toContainEqual([poison.id, 'readmit.message.rejected.v1']);
    const rejection = (await dumpOf(table)).find(({ body }) => String(body).includes(poison.id));
    expect(JSON.parse(String(rejection?.['body']))).toMatchObject({ data: { errors: [{ path: 'message/specversion' }] } });
  });

  test('cannot be stored for a fault of ours, nine are received, and it alone comes again, and then is received too', async () => {
    const [poison = requestOf(), ...nine] = requests(10);
    const batch = texts([...nine.slice(0, 4), poison, ...nine.slice(4)]);
    store.inject({ action: 'TransactWriteItems', how: 'conflict', times: 1_000, about: `TRANSIT#${poison.subject}` });
    expect(await given(batch)).toEqual({ batchItemFailures: [{ itemIdentifier: '4' }] });
    const answered = async () => (await repliesIn()).map(([id]) => id);
    expect(await answered()).toEqual(expect.arrayContaining(nine.map(({ id }) => id)));
    expect(await answered()).not.toContain(poison.id);
    store.forget();
    expect(await given(texts([poison]))).toEqual({ batchItemFailures: [] });
    expect(await answered()).toContain(poison.id);
  });

  test('is tried for long for a fault of ours, the nine have their outcome as soon as nine alone', async () => {
    await given(texts(requests(9)));
    const [alone, beside, whole]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < 2; run += 1) {
      const good = await outcomesOf(texts(requests(9)));
      const [poison = requestOf(), ...nine] = requests(10);
      store.inject({ action: 'TransactWriteItems', how: 'conflict', times: 1_000, about: `TRANSIT#${poison.subject}` });
      const mixed = await outcomesOf(texts([poison, ...nine]));
      expect([good.failed, mixed.failed]).toEqual([[], ['0']]);
      expect([good.times, mixed.times].map(({ length }) => length)).toEqual([9, 9]);
      alone.push(Math.max(...good.times));
      beside.push(Math.max(...mixed.times));
      whole.push(mixed.ended);
    }
    // The one is tried for a second or so: the nine wait for none of it. The better of two runs: a busy moment is no delay of ours.
    expect(Math.min(...whole)).toBeGreaterThan(2 * Math.min(...beside));
    expect(Math.min(...beside)).toBeLessThan(4 * Math.min(...alone));
  });
});

test('nothing of a State that is not connected is taken in: it stays in that State’s own queue, and in the end with its dead letters', async () => {
  process.env['READMIT_ON_PAPER'] = 'FR';
  const before = await dumpOf(table);
  const { handler: onPaper } = await started<{ handler: BatchHandler }>('queue/transit-requests');
  process.env['READMIT_ON_PAPER'] = '';
  expect(await given(texts(requests(2)), onPaper)).toEqual({
    batchItemFailures: [{ itemIdentifier: '0' }, { itemIdentifier: '1' }],
  });
  expect(await dumpOf(table)).toEqual(before);
});
