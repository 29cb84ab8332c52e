import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replySigner } from '../../../functions/adapters/signing-key.ts';
import { type Kms, startKms } from '../../embedded/kms.ts';
import { dumpOf } from '../../embedded/table.ts';
import { sample, startApi } from '../calls.ts';
import { type Api, caseIn, kazakhstan } from '../operations.ts';
import { proven } from '../proven.ts';

let queues: FauxqsServer;
let kms: Kms;
let api: Api;
let handler: typeof import('../../../functions/stream/outbox.ts').handler;

beforeAll(async () => {
  queues = await startFauxqs({ port: 0, logger: false, defaultRegion: 'eu-central-1' });
  process.env['AWS_ENDPOINT_URL_SQS'] = queues.address;
  kms = await startKms();
  process.env['AWS_ENDPOINT_URL_KMS'] = kms.endpoint;
  process.env['SIGNING_KEY_ID'] = 'a-key-of-this-test';
  const made = (name: string, attributes: Record<string, string> = {}): string => {
    const { pathname } = new URL(queues.createQueue(name, { attributes }).queueUrl);
    return `${queues.address}${pathname}`;
  };
  process.env['QUEUE_URL_DUTY_MAIL'] = made('duty-mail');
  process.env['QUEUE_URL_OUTBOUND_KZ'] = made('outbound-kz.fifo', { FifoQueue: 'true' });
  process.env['QUEUE_URL_OUTBOUND_FR'] = made('outbound-fr.fifo', { FifoQueue: 'true' });
  api = await startApi();
  ({ handler } = await import('../../../functions/stream/outbox.ts'));
});
afterAll(async () => {
  await kms.close();
  await queues.stop();
});

const record = (caseId: string, sequence: string) => ({
  eventName: 'INSERT' as const,
  dynamodb: { Keys: { pk: { S: `OUTBOX#${caseId}` }, sk: { S: 'any' } }, SequenceNumber: sequence },
});

const handle = (...cases: readonly string[]) => handler({ Records: cases.map((caseId, index) => record(caseId, String(index))) });

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
    expect(JSON.parse(await proven(signature?.StringValue ?? '', event?.body ?? '', replySigner()))).toMatchObject({
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
    expect(await handle(...cases, ...cases)).toEqual({ batchItemFailures: [] });
    for (const caseId of cases) {
      expect(about('outbound-fr.fifo', caseId).map(({ id }) => id)).toEqual([`${caseId}/2`, `${caseId}/3`]);
      expect(await unsent(caseId)).toBe(0);
    }
  });

  test('several records of one case send each message once', async () => {
    const caseId = await api.opened();
    expect(await handle(caseId, caseId, caseId)).toEqual({ batchItemFailures: [] });
    expect(about('duty-mail', caseId)).toHaveLength(1);
  });
});

describe('when a queue is down', () => {
  test('the first record that failed is reported, so that the stream goes on from there and loses nothing', async () => {
    const [one, two, three] = [await api.opened(), await caseIn(api, 'received'), await api.opened()];
    const url = process.env['QUEUE_URL_OUTBOUND_FR'];
    process.env['QUEUE_URL_OUTBOUND_FR'] = `${queues.address}/000000000000/gone.fifo`;
    expect(await handle(one, two, three)).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
    process.env['QUEUE_URL_OUTBOUND_FR'] = url;
    // What another case owes waits for none of it.
    expect([await unsent(one), await unsent(two), await unsent(three)]).toEqual([0, 2, 0]);

    expect(await handle(two, three)).toEqual({ batchItemFailures: [] });
    expect([await unsent(two), await unsent(three)]).toEqual([0, 0]);
    expect(about('outbound-fr.fifo', two).map(({ id }) => id)).toEqual([`${two}/2`]);
    expect(about('duty-mail', two)).toHaveLength(1);
  });
});

describe('when KMS does not sign', () => {
  test('the event stays owed, with all that comes after it, and leaves signed the next time', async () => {
    const caseId = await api.opened();
    kms.failOnce();
    expect(await handle(caseId)).toEqual({ batchItemFailures: [{ itemIdentifier: '0' }] });
    expect([about('outbound-kz.fifo', caseId), about('duty-mail', caseId)]).toEqual([[], []]);
    expect(await unsent(caseId)).toBe(2);
    expect(await handle(caseId)).toEqual({ batchItemFailures: [] });
    expect([about('outbound-kz.fifo', caseId).length, about('duty-mail', caseId).length]).toEqual([1, 1]);
    expect(await unsent(caseId)).toBe(0);
  });
});
