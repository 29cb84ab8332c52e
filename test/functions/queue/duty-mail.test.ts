import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSRecord } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { digestLines, fingerprintKey } from '../../../functions/adapters/keys.ts';
import { rightSecretIn } from '../../../functions/adapters/right-secret.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { mailTag } from '../../../functions/ports/mail-tag.ts';
import { monitorIdsOf } from '../../../functions/signing/monitor-id.ts';
import { dumpOf, newTable, storeHere } from '../../embedded/table.ts';
import { aDutyMail, aMonitorNotice, aTransferMail } from '../mail/duty-mail-messages.ts';
import { started } from '../started.ts';
import { unhurried } from '../unhurried.ts';

type Sent = {
  readonly FromEmailAddress: string;
  readonly Destination: { readonly ToAddresses: readonly string[] };
  readonly Content: { readonly Simple: { readonly Subject: { readonly Data: string } } };
  readonly ConfigurationSetName: string;
  readonly EmailTags: readonly { readonly Name: string; readonly Value: string }[];
};

const identityKeyOfTests = 'an-identity-key-of-this-test';
const sent: Sent[] = [];
let refusing = false;
let ses: Server;
let table: string;
let handler: typeof import('../../../functions/queue/duty-mail.ts').handler;

beforeAll(async () => {
  ses = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.writeHead(refusing ? 400 : 200, { 'content-type': 'application/json', 'x-amzn-errortype': 'MessageRejected' });
    if (!refusing) sent.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Sent);
    response.end(JSON.stringify({ MessageId: 'one' }));
  });
  await new Promise<void>((resolve) => ses.listen(0, '127.0.0.1', resolve));
  process.env['AWS_ENDPOINT_URL_SESV2'] = `http://127.0.0.1:${(ses.address() as AddressInfo).port}`;
  process.env['MAIL_SENDER'] = 'readmit@readmit.example';
  process.env['MAIL_CONFIGURATION_SET'] = 'a-configuration-set';
  process.env['READMIT_STAGE'] = 'test';
  process.env['READMIT_PRODUCTION'] = 'false';
  process.env['DUTY_ADDRESSES'] = JSON.stringify({
    KZ: ['duty-kz@readmit.example', 'night-kz@readmit.example'],
    'KZ.justice': ['justice-kz@readmit.example'],
  });
  process.env['MONITOR_ADDRESSES'] = JSON.stringify({ FR: ['monitor-fr@readmit.example'] });
  process.env['READMIT_IDENTITY_KEY'] = identityKeyOfTests;
  table = await newTable();
  ({ handler } = await started<typeof import('../../../functions/queue/duty-mail.ts')>('queue/duty-mail'));
});
afterAll(() => {
  ses.close();
});
beforeEach(() => {
  sent.length = 0;
  refusing = false;
});

const deliver = (...bodies: readonly string[]) =>
  handler({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body }) as SQSRecord) }, unhurried);

const itemOf = async (mailId: string) => (await dumpOf(table)).find(({ pk }) => pk === `ALERT#MAIL#${mailTag(mailId)}`);

const failed = (result: Awaited<ReturnType<typeof deliver>>): readonly string[] =>
  result.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

describe('the queue of duty mails', () => {
  test('each message becomes one mail to the one on call in its State', async () => {
    expect(failed(await deliver(JSON.stringify(aDutyMail())))).toEqual([]);
    expect(sent).toMatchObject([
      {
        FromEmailAddress: 'readmit@readmit.example',
        Destination: { ToAddresses: ['duty-kz@readmit.example'] },
        Content: { Simple: { Subject: { Data: expect.stringContaining('FR-2026-000123') } } },
      },
    ]);
  });

  test('one for the central authority goes there; one of an earlier release, which knew no other office, to the authority for readmission', async () => {
    const [earlier, justice] = [aDutyMail(), aTransferMail()];
    expect(failed(await deliver(JSON.stringify(earlier)))).toEqual([]);
    expect(failed(await deliver(JSON.stringify(justice)))).toEqual([]);
    expect(sent.map(({ Destination }) => Destination.ToAddresses)).toEqual([
      ['duty-kz@readmit.example'],
      ['justice-kz@readmit.example'],
    ]);
    expect(await itemOf(justice.mailId)).toMatchObject({ state: 'KZ', office: 'justice' });
    expect(await itemOf(earlier.mailId)).not.toHaveProperty('office');
  });

  test('a mail to a central authority without a duty address fails loudly: the officers of readmission of that State do not read it', async () => {
    const addresses = process.env['DUTY_ADDRESSES'];
    process.env['DUTY_ADDRESSES'] = JSON.stringify({ KZ: ['duty-kz@readmit.example'] });
    expect(failed(await deliver(JSON.stringify(aTransferMail())))).toEqual(['m0']);
    process.env['DUTY_ADDRESSES'] = addresses;
    expect(sent).toEqual([]);
  });

  test('one that nobody acknowledged goes to the next address', async () => {
    expect(failed(await deliver(JSON.stringify(aDutyMail({ urgency: 'urgent', passedOn: 1 }))))).toEqual([]);
    expect(sent.map(({ Destination }) => Destination.ToAddresses)).toEqual([['night-kz@readmit.example']]);
  });

  test('each is sent so that what becomes of it comes back: under the configuration set, with the tag of the mail', async () => {
    const [message, notice] = [aDutyMail(), aMonitorNotice()];
    await deliver(JSON.stringify(message), JSON.stringify(notice));
    const tags = sent.map(({ ConfigurationSetName, EmailTags }) => [ConfigurationSetName, EmailTags]);
    expect(tags).toHaveLength(2);
    for (const { mailId } of [message, notice]) {
      expect(tags).toContainEqual(['a-configuration-set', [{ Name: 'mail', Value: mailTag(mailId) }]]);
    }
  });

  test('a message that comes twice becomes one mail', async () => {
    const body = JSON.stringify(aDutyMail());
    expect(failed(await deliver(body))).toEqual([]);
    expect(failed(await deliver(body))).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  test('a message that nobody understands fails by itself, and the good ones of its batch are sent', async () => {
    const good = [aDutyMail(), aDutyMail()].map((message) => JSON.stringify(message));
    const poison = ['no JSON', JSON.stringify({ ...aDutyMail(), surname: 'SPECIMEN' })];
    const result = await deliver(poison[0] ?? '', good[0] ?? '', poison[1] ?? '', good[1] ?? '');
    expect(failed(result)).toEqual(['m0', 'm2']);
    expect(sent).toHaveLength(2);
  });

  test('a mail that was refused comes again, and is not noted as sent', async () => {
    refusing = true;
    const message = aDutyMail();
    expect(failed(await deliver(JSON.stringify(message)))).toEqual(['m0']);
    const item = await itemOf(message.mailId);
    expect(item).not.toHaveProperty('sentAt');
    expect(item).toHaveProperty('until');
  });

  test('a mail to a State without a duty address fails loudly: nobody would read it', async () => {
    expect(failed(await deliver(JSON.stringify(aDutyMail({ state: 'FR' }))))).toEqual(['m0']);
    expect(sent).toEqual([]);
  });

  test('an empty digest of a State that was taken out is owed to nobody; one with a line fails loudly', async () => {
    const digest = { mailId: 'digest/LV/2026-06-01', state: 'LV', digest: '2026-06-01' };
    expect(failed(await deliver(JSON.stringify(digest)))).toEqual([]);
    const alert = aDutyMail({ state: 'LV', urgency: 'digest' });
    await storeHere().send(
      new PutCommand({ TableName: table, Item: { pk: digestLines('LV', digest.digest), sk: alert.mailId, alert } }),
    );
    expect(failed(await deliver(JSON.stringify(digest)))).toEqual(['m0']);
    expect(sent).toEqual([]);
  });

  test.each([
    ['a mail', aDutyMail({ state: 'KZ' })],
    ['a mail to its central authority', aTransferMail({ state: 'KZ' })],
    ['its digest', { mailId: 'digest/KZ/2026-06-02', state: 'KZ', digest: '2026-06-02' }],
    ['a notice to its monitor', aMonitorNotice({ state: 'KZ' })],
  ])('%s is for nobody where its State was taken back to paper meanwhile: it is passed over, and holds up nothing', async (_, message) => {
    process.env['READMIT_ON_PAPER'] = 'KZ';
    try {
      expect(failed(await deliver(JSON.stringify(message)))).toEqual([]);
      expect(sent).toEqual([]);
      expect(await itemOf(message.mailId)).toBeUndefined();
    } finally {
      process.env['READMIT_ON_PAPER'] = '';
    }
  });

  test('an empty digest of a State of the stage is written all the same', async () => {
    const digest = { mailId: 'digest/KZ/2026-06-01', state: 'KZ', digest: '2026-06-01' };
    expect(failed(await deliver(JSON.stringify(digest)))).toEqual([]);
    expect(sent.map(({ Destination }) => Destination.ToAddresses)).toEqual([
      ['duty-kz@readmit.example', 'night-kz@readmit.example'],
    ]);
  });

  test('the digest of a central authority goes to its own addresses, with its own lines', async () => {
    const digest = { mailId: 'digest/KZ.justice/2026-06-02', state: 'KZ', office: 'justice', digest: '2026-06-02' };
    const [its, other] = [
      aTransferMail({ urgency: 'digest', reference: 'OF-JUSTICE' }),
      aDutyMail({ urgency: 'digest', reference: 'OF-READMISSION' }),
    ];
    for (const [office, alert] of [
      ['KZ.justice', its],
      ['KZ', other],
    ] as const)
      await storeHere().send(
        new PutCommand({ TableName: table, Item: { pk: digestLines(office, digest.digest), sk: alert.mailId, alert } }),
      );
    expect(failed(await deliver(JSON.stringify(digest)))).toEqual([]);
    expect(sent.map(({ Destination }) => Destination.ToAddresses)).toEqual([['justice-kz@readmit.example']]);
    expect(JSON.stringify(sent)).toContain('OF-JUSTICE');
    expect(JSON.stringify(sent)).not.toContain('OF-READMISSION');
  });

  test('what is kept of a sent mail is its id, to whom it went and what became of it, and for 400 days', async () => {
    const message = aDutyMail();
    await deliver(JSON.stringify(message));
    const item = await itemOf(message.mailId);
    expect(Object.keys(item ?? {}).sort()).toEqual(
      ['bounced', 'complained', 'delivered', 'expiresAt', 'mailId', 'pk', 'sentAt', 'sk', 'state', 'to', 'version'].sort(),
    );
    expect(Number(item?.['expiresAt'])).toBeGreaterThan(Date.now() / 1000 + 399 * 86_400);
  });

  test('a notice to the monitor goes once to the monitor of its State, by a number that only that State’s monitor is given', async () => {
    const notice = aMonitorNotice();
    const body = JSON.stringify(notice);
    expect(failed(await deliver(body))).toEqual([]);
    expect(failed(await deliver(body))).toEqual([]);
    expect(sent.map(({ Destination }) => Destination.ToAddresses)).toEqual([['monitor-fr@readmit.example']]);
    const mail = JSON.stringify(sent);
    expect(mail).toContain(monitorIdsOf(identityKeyOfTests, 'FR').of(notice.caseId));
    expect(mail).not.toContain(notice.caseId);
    expect(mail).not.toContain(monitorIdsOf(identityKeyOfTests, 'KZ').of(notice.caseId));
  });

  test('under another secret of the registers no notice leaves with a number that is no case’s, and duty officers are told as before', async () => {
    await rightSecretIn(tableCalled(table), 'the secret with which the table began')();
    const batch = [aMonitorNotice(), aDutyMail()].map((message) => JSON.stringify(message));
    expect(failed(await deliver(...batch))).toEqual(['m0']);
    expect(sent.map(({ Destination }) => Destination.ToAddresses)).toEqual([['duty-kz@readmit.example']]);
    await storeHere().send(new DeleteCommand({ TableName: table, Key: { ...fingerprintKey } }));
  });

  test('a notice to a State whose monitor has no address fails loudly, and nobody else reads it', async () => {
    expect(failed(await deliver(JSON.stringify(aMonitorNotice({ state: 'KZ' }))))).toEqual(['m0']);
    expect(sent).toEqual([]);
  });
});
