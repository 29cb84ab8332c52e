import type { SQSRecord } from 'aws-lambda';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { addHours } from '../../../domain/time/instant.ts';
import { mailRecordsIn } from '../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { log } from '../../../functions/log.ts';
import type { MailRecords } from '../../../functions/ports/mail-records.ts';
import { mailTag } from '../../../functions/ports/mail-tag.ts';
import { at } from '../../domain/specimen.ts';
import { dumpOf, newTable } from '../../embedded/table.ts';
import { aDutyMail } from '../mail/duty-mail-messages.ts';
import { started } from '../started.ts';
import { unhurried } from '../unhurried.ts';
import { notified, sesSays } from './ses-notifications.ts';

const now = at('2026-06-03T08:00:00Z');
const [one, two] = ['duty-kz@readmit.example', 'night-kz@readmit.example'] as const;

let table: string;
let records: MailRecords;
let handler: typeof import('../../../functions/queue/mail-events.ts').handler;

beforeAll(async () => {
  table = await newTable();
  records = mailRecordsIn(tableCalled(table));
  ({ handler } = await started<typeof import('../../../functions/queue/mail-events.ts')>('queue/mail-events'));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const handle = async (...bodies: readonly string[]): Promise<readonly string[]> => {
  const Records = bodies.map((body, index) => ({ messageId: `m${index}`, body }) as SQSRecord);
  const { batchItemFailures } = await handler({ Records }, unhurried);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
};

/** A mail that is claimed, and its tag. */
const claimed = async () => {
  const { mailId, state } = aDutyMail();
  await records.claim({ mailId, state, to: [one, two] }, now, addHours(now, 1 / 60));
  return { mailId, tag: mailTag(mailId) };
};

/** A mail that SES accepted, and its tag. */
const sent = async () => {
  const mail = await claimed();
  await records.done(mail.mailId, now);
  return mail;
};

describe('what SES tells of a mail', () => {
  test('a delivery is noted for its recipient; the first one is when the mail was delivered', async () => {
    const { mailId, tag } = await sent();
    const later = sesSays('Delivery', { tag, to: [two], at: '2026-06-03T08:00:09.000Z' });
    expect(await handle(later, sesSays('Delivery', { tag, to: [one] }))).toEqual([]);
    expect(await records.find(mailId)).toEqual({
      mailId,
      state: 'KZ',
      to: [one, two],
      sentAt: now,
      deliveredAt: '2026-06-03T08:00:01.000Z',
      delivered: [one, two],
      bounced: [],
      complained: [],
    });
  });

  test('a bounce and a complaint are noted for theirs, and a rejection for all', async () => {
    const [bounced, complained, rejected] = [await sent(), await sent(), await sent()];
    const events = [
      sesSays('Bounce', { tag: bounced.tag, to: [two] }),
      sesSays('Complaint', { tag: complained.tag, to: [one] }),
      sesSays('Reject', { tag: rejected.tag, to: [one, two] }),
    ];
    expect(await handle(...events)).toEqual([]);
    expect(await records.find(bounced.mailId)).toMatchObject({ delivered: [], bounced: [two], complained: [] });
    expect(await records.find(complained.mailId)).toMatchObject({ delivered: [], bounced: [], complained: [one] });
    expect(await records.find(rejected.mailId)).toMatchObject({ delivered: [], bounced: [one, two], complained: [] });
    for (const { mailId } of [bounced, complained, rejected])
      expect(await records.find(mailId)).not.toHaveProperty('deliveredAt');
  });

  test('twice changes nothing the second time', async () => {
    const { mailId, tag } = await sent();
    const event = sesSays('Delivery', { tag });
    await handle(event);
    const before = (await dumpOf(table)).find(({ pk }) => pk === `ALERT#MAIL#${tag}`);
    expect(await handle(event, event)).toEqual([]);
    expect((await dumpOf(table)).find(({ pk }) => pk === `ALERT#MAIL#${tag}`)).toEqual(before);
    expect((await records.find(mailId))?.delivered).toEqual([one]);
  });

  test('before its delivery is a complaint all the same', async () => {
    const { mailId, tag } = await sent();
    expect(await handle(sesSays('Complaint', { tag }), sesSays('Delivery', { tag }))).toEqual([]);
    expect(await records.find(mailId)).toMatchObject({ delivered: [one], complained: [one] });
  });

  test('before the sender noted that it sent is kept, and so is what the sender notes', async () => {
    const { mailId, tag } = await claimed();
    expect(await handle(sesSays('Delivery', { tag }))).toEqual([]);
    await records.done(mailId, now);
    expect(await records.find(mailId)).toMatchObject({ sentAt: now, delivered: [one], deliveredAt: '2026-06-03T08:00:01.000Z' });
  });

  test('at once with what the sender notes, and with each other, is all there afterwards', async () => {
    const { mailId, tag } = await claimed();
    const [a, b, c] = await Promise.all([
      handle(sesSays('Delivery', { tag, to: [one] })),
      handle(sesSays('Bounce', { tag, to: [two] })),
      handle(sesSays('Complaint', { tag, to: [one] })),
      records.done(mailId, now),
    ]);
    expect([a, b, c]).toEqual([[], [], []]);
    expect(await records.find(mailId)).toMatchObject({ sentAt: now, delivered: [one], bounced: [two], complained: [one] });
  });

  test('is kept as long as the mail is', async () => {
    const { tag } = await sent();
    const expiry = async () => (await dumpOf(table)).find(({ pk }) => pk === `ALERT#MAIL#${tag}`)?.['expiresAt'];
    const before = await expiry();
    await handle(sesSays('Delivery', { tag }));
    expect(await expiry()).toBe(before);
  });
});

describe('who is told of it', () => {
  test.each([
    ['Bounce', 'mail-bounced'],
    ['Reject', 'mail-bounced'],
    ['Complaint', 'mail-complained'],
  ] as const)('a %s is an error in the log, by the tag of the mail and its State, without an address', async (event, logged) => {
    const said = vi.spyOn(log, 'error');
    const { tag } = await sent();
    await handle(sesSays(event, { tag }));
    expect(said.mock.calls).toEqual([[logged, { event, tag, state: 'KZ' }]]);
  });

  test('a delivery is none', async () => {
    const said = vi.spyOn(log, 'error');
    const { tag } = await sent();
    await handle(sesSays('Delivery', { tag }));
    expect(said).not.toHaveBeenCalled();
  });
});

describe('what is about no mail of ours', () => {
  test.each([
    ['an event without our tag', sesSays('Bounce', { tag: undefined })],
    ['an event about a mail that nobody knows', sesSays('Bounce', { tag: mailTag('nobody/knows') })],
    [
      'the sentence with which SES tries the topic',
      notified('Successfully validated SNS topic for Amazon SES event publishing.'),
    ],
  ])('%s is done: it leaves nothing behind and wakes nobody', async (_what, body) => {
    const said = vi.spyOn(log, 'error');
    const before = await dumpOf(table);
    expect(await handle(body)).toEqual([]);
    expect(await dumpOf(table)).toEqual(before);
    expect(said).not.toHaveBeenCalled();
  });
});

describe('what nobody understands', () => {
  const { Message } = JSON.parse(sesSays('Delivery', { tag: 'x' })) as { Message: string };
  const but = (changes: object): string => notified(JSON.stringify({ ...JSON.parse(Message), ...changes }));

  test.each([
    ['no JSON', 'no JSON'],
    ['no message of SNS', Message],
    ['another message of SNS', JSON.stringify({ Type: 'SubscriptionConfirmation', Message })],
    ['an envelope around no event', notified('Hello')],
    ['an event of a kind that we did not ask for', but({ eventType: 'Open' })],
    ['an event without what happened', but({ delivery: undefined })],
    ['an event without a mail', but({ mail: undefined })],
    ['an event at no time', but({ delivery: { timestamp: 'yesterday', recipients: [one] } })],
  ])('%s fails by itself, so that it comes again and ends with the dead letters; the others are done', async (_what, poison) => {
    const { mailId, tag } = await sent();
    expect(await handle(poison, sesSays('Delivery', { tag }))).toEqual(['m0']);
    expect((await records.find(mailId))?.delivered).toEqual([one]);
  });
});
