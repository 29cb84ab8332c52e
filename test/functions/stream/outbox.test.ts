import { PurgeQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedKeySet } from '../../../functions/adapters/published-keys.ts';
import type { OwedWork } from '../../../functions/outbox/lane.ts';
import { type Kms, startKms } from '../../embedded/kms.ts';
import { dumpOf } from '../../embedded/table.ts';
import { sample, startApi } from '../calls.ts';
import { type Api, caseIn, kazakhstan } from '../operations.ts';
import { streamOf, workOf } from '../outbox/woken-by.ts';
import { proven } from '../proven.ts';
import { started } from '../started.ts';
import { unhurried } from '../unhurried.ts';

let queues: FauxqsServer;
let client: SQSClient;
let kms: Kms;
let api: Api;
type Handing = typeof import('../../../functions/stream/outbox.ts').handler;
type Sending = typeof import('../../../functions/queue/owed.ts').handler;
let handOn: (event: Parameters<Handing>[0]) => ReturnType<Handing>;
let send: (event: Parameters<Sending>[0]) => ReturnType<Sending>;

beforeAll(async () => {
  queues = await startFauxqs({ port: 0, logger: false, defaultRegion: 'eu-central-1' });
  process.env['AWS_ENDPOINT_URL_SQS'] = queues.address;
  client = new SQSClient({ region: 'eu-central-1', endpoint: queues.address });
  kms = await startKms();
  process.env['AWS_ENDPOINT_URL_KMS'] = kms.endpoint;
  process.env['SIGNING_KEY_ID'] = 'a-key-of-this-test';
  process.env['PUBLISHED_KEY_IDS'] = 'a-key-of-this-test';
  const made = (name: string, attributes: Record<string, string> = {}): string => {
    const { pathname } = new URL(queues.createQueue(name, { attributes }).queueUrl);
    return `${queues.address}${pathname}`;
  };
  process.env['QUEUE_URL_DUTY_MAIL'] = made('duty-mail');
  process.env['QUEUE_URL_OWED'] = made('owed.fifo', { FifoQueue: 'true' });
  made('outbound-kz.fifo', { FifoQueue: 'true' });
  process.env['QUEUE_URL_OUTBOUND'] = made('outbound-fr.fifo', { FifoQueue: 'true' }).replace('fr.fifo', '{state}.fifo');
  process.env['READMIT_STATES_WITH_QUEUES'] = '["FR","KZ"]';
  api = await startApi();
  const [handing, sending] = await Promise.all([
    started<{ handler: Handing }>('stream/outbox'),
    started<{ handler: Sending }>('queue/owed'),
  ]);
  handOn = (event) => handing.handler(event, unhurried);
  send = (event) => sending.handler(event, unhurried);
});
afterAll(async () => {
  client.destroy();
  await kms.close();
  await queues.stop();
});

const outboxOf = async (caseIds: readonly string[]) =>
  (await dumpOf(api.table)).filter(({ pk }) => caseIds.some((caseId) => pk === `OUTBOX#${caseId}`));

let lastNumber = 0;

/** Numbers that no record of the stream had. */
const numbersFor = (count: number): number => {
  const first = lastNumber + 1;
  lastNumber += count;
  return first;
};

/** What lies in the queue of what is owed is taken out. */
const work = async (): Promise<readonly OwedWork[]> => {
  const lying = [...(queues.inspectQueue('owed.fifo')?.messages.ready ?? [])].map(({ body }) => JSON.parse(body) as OwedWork);
  await client.send(new PurgeQueueCommand({ QueueUrl: process.env['QUEUE_URL_OWED'] }));
  return lying;
};

/** Lets the stream say that those cases owe something, and the queue that it was handed on. */
const handle = async (...caseIds: readonly string[]) => {
  const items = await outboxOf(caseIds);
  expect(await handOn(streamOf(items, numbersFor(items.length)))).toEqual({ batchItemFailures: [] });
  return send(workOf(await work()));
};

/** What lies in the queue about that case, as it was sent. */
const about = (queue: string, caseId: string): readonly Record<string, unknown>[] =>
  [...(queues.inspectQueue(queue)?.messages.ready ?? [])]
    .map(({ body }) => JSON.parse(body) as Record<string, unknown>)
    .filter((message) => (message['caseId'] ?? message['subject']) === caseId);

const unsent = async (caseId: string): Promise<number> =>
  (await dumpOf(api.table)).filter(({ pk }) => pk === `OUTBOX#${caseId}`).length;

describe('when a change is stored', () => {
  test('the other State gets the event, the duty officers the mail that is owed, and nothing stays unsent', async () => {
    const caseId = await api.opened();
    expect(await handle(caseId)).toEqual({ batchItemFailures: [] });
    expect(about('outbound-kz.fifo', caseId)).toEqual([
      {
        specversion: '1.0',
        id: `${caseId}/1`,
        source: 'https://readmit.example/cases',
        type: 'readmit.case.changed.v1',
        subject: caseId,
        time: expect.any(String),
        datacontenttype: 'application/json',
        data: { caseId, change: 1, move: 'openCase', status: 'opened', assumptions: [expect.stringContaining('assumed')] },
      },
    ]);
    expect(about('duty-mail', caseId)).toMatchObject([{ mailId: `${caseId}/request-opened`, state: 'KZ', counterpart: 'FR' }]);
    expect(about('outbound-fr.fifo', caseId)).toEqual([]);
    expect(await unsent(caseId)).toBe(0);
  });

  test('the event is signed: the partner proves by the key set what it was told', async () => {
    const caseId = await api.opened();
    await handle(caseId);
    const [event] = [...(queues.inspectQueue('outbound-kz.fifo')?.messages.ready ?? [])].filter(({ body }) =>
      body.includes(caseId),
    );
    const signature = event?.messageAttributes['signature'] as { StringValue?: string } | undefined;
    expect(JSON.parse(await proven(signature?.StringValue ?? '', event?.body ?? '', publishedKeySet()))).toMatchObject({
      type: 'readmit.case.changed.v1',
      subject: caseId,
    });
  });

  test('no event and no mail says anything about the person', async () => {
    const caseId = await caseIn(api, 'refused');
    await handle(caseId);
    const sent = JSON.stringify(['outbound-kz.fifo', 'outbound-fr.fifo', 'duty-mail'].map((queue) => about(queue, caseId)));
    expect(sent).toContain(caseId);
    expect(sent).not.toMatch(/SPECIMEN|AIGERIM|N00000000|1991|register; the passport/);
  });

  test('the answers go to the State that asked, in their order', async () => {
    const caseId = await caseIn(api, 'accepted');
    await handle(caseId);
    expect(about('outbound-fr.fifo', caseId).map(({ id }) => id)).toEqual([`${caseId}/2`, `${caseId}/3`]);
  });

  test('what a State keeps for itself is told to nobody', async () => {
    const caseId = await api.opened();
    await handle(caseId);
    const body = sample('protection/record-claim-status');
    await api.change('/cases/{caseId}/claim-status', { claims: kazakhstan, caseId, body });
    expect(await unsent(caseId)).toBe(0);
  });

  test('of many cases each gets its own, in its order', async () => {
    const cases = await Promise.all(Array.from({ length: 7 }, () => caseIn(api, 'accepted')));
    expect(await handle(...cases)).toEqual({ batchItemFailures: [] });
    for (const caseId of cases) {
      expect(about('outbound-fr.fifo', caseId).map(({ id }) => id)).toEqual([`${caseId}/2`, `${caseId}/3`]);
      expect(await unsent(caseId)).toBe(0);
    }
  });

  test('what a case owes to one destination is handed on once, however many its messages are, without a word of them', async () => {
    const caseId = await caseIn(api, 'accepted');
    const items = await outboxOf([caseId]);
    await handOn(streamOf([...items, ...items], numbersFor(2 * items.length)));
    const destinations = ['duty-mail-KZ', 'outbound-FR', 'outbound-KZ'];
    expect((await work()).toSorted((one, other) => one.destination.localeCompare(other.destination))).toEqual(
      destinations.map((destination) => ({ caseId, destination })),
    );
  });

  test('each destination is a group of the queue: one may flood, and another is next', async () => {
    const cases = await Promise.all(Array.from({ length: 3 }, () => caseIn(api, 'accepted')));
    const items = await outboxOf(cases);
    await handOn(streamOf(items, numbersFor(items.length)));
    const lying = [...(queues.inspectQueue('owed.fifo')?.messages.ready ?? [])];
    expect(lying).toHaveLength(9);
    for (const { body, messageGroupId } of lying) expect(messageGroupId).toContain((JSON.parse(body) as OwedWork).destination);
    expect(await send(workOf(await work()))).toEqual({ batchItemFailures: [] });
  });

  test('the same record of the stream twice is handed on once, a later one of the case again', async () => {
    const items = await outboxOf([await api.opened()]);
    const first = numbersFor(items.length);
    await handOn(streamOf(items, first));
    await handOn(streamOf(items, first));
    expect(queues.inspectQueue('owed.fifo')?.messages.ready.length).toBe(2);
    await handOn(streamOf(items, numbersFor(items.length)));
    expect(await work()).toHaveLength(4);
  });
});

describe('when the queue of what is owed is down', () => {
  test('the stream comes again with all that was not handed on', async () => {
    const items = await outboxOf([await api.opened()]);
    const url = process.env['QUEUE_URL_OWED'];
    process.env['QUEUE_URL_OWED'] = `${queues.address}/000000000000/gone.fifo`;
    await expect(handOn(streamOf(items))).rejects.toThrow();
    process.env['QUEUE_URL_OWED'] = url;
  });
});

describe('when the queue of one partner is down', () => {
  test('what it is owed stays owed, in its order; the mails about the same cases and all other cases go out', async () => {
    const [one, two, three] = [await api.opened(), await caseIn(api, 'received'), await api.opened()];
    const url = process.env['QUEUE_URL_OUTBOUND'] ?? '';
    queues.createQueue('elsewhere-kz.fifo', { attributes: { FifoQueue: 'true' } });
    process.env['QUEUE_URL_OUTBOUND'] = url.replace('outbound', 'elsewhere');
    // It is not held up by what failed: the sweep sends that.
    expect(await handle(one, two, three)).toEqual({ batchItemFailures: [] });
    process.env['QUEUE_URL_OUTBOUND'] = url;
    expect([await unsent(one), await unsent(two), await unsent(three)]).toEqual([0, 1, 0]);
    expect(about('duty-mail', two)).toHaveLength(1);

    await handle(two);
    expect(await unsent(two)).toBe(0);
    expect(about('outbound-fr.fifo', two).map(({ id }) => id)).toEqual([`${two}/2`]);
    expect(about('duty-mail', two)).toHaveLength(1);
  });
});

describe('when KMS does not sign', () => {
  test('the event stays owed and leaves signed the next time; the mail goes out', async () => {
    const caseId = await api.opened();
    kms.failOnce();
    await handle(caseId);
    expect([about('outbound-kz.fifo', caseId).length, about('duty-mail', caseId).length]).toEqual([0, 1]);
    expect(await unsent(caseId)).toBe(1);
    await handle(caseId);
    expect([about('outbound-kz.fifo', caseId).length, about('duty-mail', caseId).length]).toEqual([1, 1]);
    expect(await unsent(caseId)).toBe(0);
  });
});
