import { randomUUID } from 'node:crypto';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { stateOf } from '../../../domain/state-code.ts';
import { instantAt } from '../../../domain/time/instant.ts';
import { loadedAgreements } from '../../../functions/adapters/loaded-agreements.ts';
import { outboxIn } from '../../../functions/adapters/outbox.ts';
import { publishedKeySet } from '../../../functions/adapters/published-keys.ts';
import { queueSender } from '../../../functions/adapters/queue-sender.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { transitsIn } from '../../../functions/adapters/transits.ts';
import { flush } from '../../../functions/outbox/flush.ts';
import type { Outbox, Unsent } from '../../../functions/ports/outbox.ts';
import { takeIn } from '../../../functions/queue/intake/take-in.ts';
import { servedStates } from '../../../functions/settings.ts';
import { type Kms, startKms } from '../../embedded/kms.ts';
import { dumpOf } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { proven } from '../proven.ts';
import { requestOf } from '../queue/intake/partner-messages.ts';

let queues: FauxqsServer;
let kms: Kms;
let table: ReturnType<typeof tableCalled>;
let outbox: Outbox;
const outbound = 'outbound-fr.fifo';
const ofJustice = ['kz', 'vn', 'fr'].map((state) => `outbound-justice-${state}.fifo`);

beforeAll(async () => {
  [queues, kms] = [await startFauxqs({ port: 0, logger: false, defaultRegion: 'eu-central-1' }), await startKms()];
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', queues.address);
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', kms.endpoint);
  vi.stubEnv('SIGNING_KEY_ID', 'a-key-of-this-test');
  vi.stubEnv('PUBLISHED_KEY_IDS', 'a-key-of-this-test');
  vi.stubEnv('QUEUE_URL_DUTY_MAIL', `${queues.address}/000000000000/duty-mail`);
  vi.stubEnv('QUEUE_URL_OUTBOUND', `${queues.address}/000000000000/outbound-{state}.fifo`);
  vi.stubEnv('READMIT_STATES_WITH_QUEUES', '["FR","KZ"]');
  vi.stubEnv('QUEUE_URL_OUTBOUND_JUSTICE', `${queues.address}/000000000000/outbound-justice-{state}.fifo`);
  vi.stubEnv('READMIT_STATES_WITH_JUSTICE_QUEUES', '["KZ","VN"]');
  table = tableCalled((await startApi()).table);
  outbox = outboxIn(table);
});
beforeEach(() => {
  queues.purgeAll();
  queues.createQueue('duty-mail', {});
  for (const name of [outbound, 'outbound-kz.fifo', ...ofJustice])
    queues.createQueue(name, { attributes: { FifoQueue: 'true' } });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await kms.close();
  await queues.stop();
});

type Lying = { readonly body: string; readonly messageAttributes: Readonly<Record<string, { StringValue?: string }>> };

const lyingIn = (queue: string): readonly Lying[] => [...(queues.inspectQueue(queue)?.messages.ready ?? [])];

const signatureOf = ({ messageAttributes }: Lying): string => messageAttributes['signature']?.StringValue ?? '';

/** What France reads, once its signature proves exactly that text. */
const readByFrance = (): Promise<readonly string[]> =>
  Promise.all(lyingIn(outbound).map((lying) => proven(signatureOf(lying), lying.body, publishedKeySet())));

const message = (about: Partial<Unsent> = {}): Unsent => ({
  caseId: randomUUID(),
  place: '000001#000',
  id: 'a-message',
  to: { queue: 'outbound', state: stateOf('FR') },
  body: '{"name":"Әйгерім"}',
  ...about,
});

/** Lets a message of France arrive, and sends what is owed on its transit, or of what was not understood. */
const answered = async (request: ReturnType<typeof requestOf>, sentAt = instantAt(Date.now())): Promise<void> => {
  const intake = {
    transits: transitsIn(table),
    agreements: loadedAgreements(),
    served: servedStates(),
    onPaper: [],
    salts: () => 'a-salt',
  };
  const arrival = { sentAt, queueMessageId: randomUUID() };
  await takeIn(intake, { partner: stateOf('FR'), body: JSON.stringify(request), ...arrival });
  const owed = (await dumpOf(table.name)).flatMap(({ pk }) => (pk.startsWith('OUTBOX#') ? [pk.slice('OUTBOX#'.length)] : []));
  const groups = owed.filter((group) => group === request.subject || group.startsWith('rejected-FR-'));
  for (const group of new Set(groups)) await flush(outbox, queueSender(), group);
};

describe('what is for a State that gave no account', () => {
  test('goes nowhere, since it reads the same by HTTP, and is owed no more', async () => {
    await queueSender().send(message({ to: { queue: 'outbound', state: stateOf('BE') } }));
    expect([outbound, 'outbound-kz.fifo', 'outbound-be.fifo', 'duty-mail'].flatMap(lyingIn)).toEqual([]);
  });
});

describe('what is said of a transfer of a convicted person', () => {
  const to = (state: string) => ({ queue: 'outbound-justice', state: stateOf(state) }) as const;

  test('is read by the central authority alone, signed, also where the State has no queue of readmission', async () => {
    for (const state of ['KZ', 'VN']) await queueSender().send(message({ to: to(state), body: `{"for":"${state}"}` }));
    expect(ofJustice.map((queue) => lyingIn(queue).map(({ body }) => body))).toEqual([['{"for":"KZ"}'], ['{"for":"VN"}'], []]);
    expect(lyingIn('outbound-kz.fifo')).toEqual([]);
    const [lying] = lyingIn('outbound-justice-kz.fifo');
    expect(await proven(signatureOf(lying as Lying), '{"for":"KZ"}', publishedKeySet())).toBe('{"for":"KZ"}');
  });

  test('never goes to the queue of readmission of a State whose central authority gave no account', async () => {
    await queueSender().send(message({ to: to('FR') }));
    expect([outbound, ...ofJustice].flatMap(lyingIn)).toEqual([]);
  });
});

describe('what is sent to a partner', () => {
  test('is proven by its signature to be exactly the text that the partner reads', async () => {
    await queueSender().send(message());
    expect(await readByFrance()).toEqual(['{"name":"Әйгерім"}']);
    const [signature = ''] = lyingIn(outbound).map(signatureOf);
    await expect(proven(signature, '{"name": "Әйгерім"}', publishedKeySet())).rejects.toThrow('verification failed');
  });

  test('holds no character that SQS would refuse or replace: as an escape it says the same, and the signature is of that text', async () => {
    await queueSender().send(message({ body: JSON.stringify({ id: 'a\uFFFE\uFFFF😀b' }) }));
    const [read = ''] = await readByFrance();
    expect(read).toBe(String.raw`{"id":"a\ufffe\uffff\ud83d\ude00b"}`);
    expect(JSON.parse(read)).toEqual({ id: 'a\uFFFE\uFFFF😀b' });
  });

  test('stays in its place where it cannot be signed: nothing leaves unsigned, nothing is lost, nothing overtakes it', async () => {
    const [one, two] = [message({ place: '1' }), message({ place: '2', body: '{"n":2}' })];
    let owed: readonly Unsent[] = [one, two];
    const held: Outbox = {
      unsent: async () => owed,
      sent: async ({ place }) => {
        owed = owed.filter((other) => other.place !== place);
      },
    };
    kms.failOnce();
    const sender = queueSender();
    await expect(flush(held, sender, one.caseId)).rejects.toThrow('refused');
    expect([lyingIn(outbound), owed]).toEqual([[], [one, two]]);
    expect(await flush(held, sender, one.caseId)).toBe(2);
    expect(await readByFrance()).toEqual([one.body, two.body]);
  });

  test('reaches the queue once however often the same stored message is sent', async () => {
    const stored = message();
    for (const _time of [1, 2, 3]) await queueSender().send(stored);
    expect(await readByFrance()).toHaveLength(1);
  });

  test('is another message in another place, or of another case', async () => {
    const stored = message();
    for (const other of [stored, { ...stored, place: 'again#1' }, message()]) await queueSender().send(other);
    expect(await readByFrance()).toHaveLength(3);
  });
});

describe('a reply to a partner', () => {
  test.each([
    ['letters of many scripts', 'Ққ年/ß#€', 'transit.received'],
    ['characters beyond the first plane', '😀', 'transit.received'],
    ['what no line may hold, and SQS admits in no body', '\uFFFF', 'message.rejected'],
    ['slashes and spaces', '/ ', 'transit.received'],
  ])('whose message is called by 200 characters, %s, leaves and blocks nothing', async (_what, characters, said) => {
    const id = characters.repeat(200).slice(0, 200);
    const request = { ...requestOf(), id };
    for (const sent of [0, 1]) await answered(request, instantAt(Date.now() + sent));
    const replies = (await readByFrance()).map((text) => JSON.parse(text) as { type: string; data: { inReplyTo: string } });
    expect(replies.map(({ type, data }) => [type, data.inReplyTo])).toEqual([0, 1].map(() => [`readmit.${said}.v1`, id]));
  });
});

describe('a mail to duty officers', () => {
  test('is not signed: it leaves the service by another way', async () => {
    const before = kms.calls.length;
    await queueSender().send(message({ to: { queue: 'duty-mail' } }));
    expect(lyingIn('duty-mail').map(({ messageAttributes }) => messageAttributes)).toEqual([{}]);
    expect(kms.calls).toHaveLength(before);
  });
});
