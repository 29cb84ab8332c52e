import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { mailRecordsIn } from '../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { sendOnce as sendTo } from '../../../functions/mail/send-once.ts';
import type { MailRecords } from '../../../functions/ports/mail-records.ts';
import { mailTag } from '../../../functions/ports/mail-tag.ts';
import type { Mail, SendMail } from '../../../functions/ports/send-mail.ts';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { at } from '../../domain/specimen.ts';
import { newTable } from '../../embedded/table.ts';
import { aDutyMail } from './duty-mail-messages.ts';

let records: MailRecords;
beforeAll(async () => {
  records = mailRecordsIn(tableCalled(await newTable()));
});

const now = at('2026-06-03T08:00:00Z');
const minute = 1 / 60;

const to = ['duty-kz@readmit.example'];

type Claims = Pick<MailRecords, 'claim' | 'done'>;

const sendOnce = (claims: Claims, send: SendMail, message: DutyMailMessage, at: Instant): Promise<void> =>
  sendTo({ records: claims, send }, message, to, { stage: 'test', onPaper: [] }, at);

const mailbox = () => {
  const sent: (readonly [readonly string[], Mail, string])[] = [];
  const send: SendMail = async (...mail) => {
    sent.push(mail);
  };
  return { sent, send };
};

describe('a mail is sent once', () => {
  test('however often its message comes, at once, a minute later or a year later', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    for (const hours of [0, 0, minute, 2 * minute, 24 * 365]) {
      await sendOnce(records, send, message, addHours(now, hours));
    }
    expect(sent).toHaveLength(1);
  });

  test('where its message comes ten times at the same moment; those that come too early come again', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }).map(() => sendOnce(records, send, message, now)));
    expect(sent).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    await sendOnce(records, send, message, addHours(now, 1));
    expect(sent).toHaveLength(1);
  });

  test('to the addresses given, under its tag, and that is what is known of it', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    await sendOnce(records, send, message, now);
    expect(sent).toMatchObject([[to, { subject: expect.any(String) }, mailTag(message.mailId)]]);
    expect(await records.find(message.mailId)).toEqual({
      mailId: message.mailId,
      state: 'KZ',
      to,
      sentAt: now,
      delivered: [],
      bounced: [],
      complained: [],
    });
  });

  test('and other mails of the same case are mails of their own', async () => {
    const { sent, send } = mailbox();
    const caseId = aDutyMail().caseId;
    for (const mailId of [`${caseId}/confirm-receipt/1`, `${caseId}/confirm-receipt/2`]) {
      await sendOnce(records, send, aDutyMail({ caseId, mailId }), now);
    }
    expect(sent).toHaveLength(2);
  });
});

describe('a mail is never not sent', () => {
  test('where the sending failed it is sent again, once the claim of a minute is over', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    const failing = () => Promise.reject(new Error('The mail service is down'));
    await expect(sendOnce(records, failing, message, now)).rejects.toThrow('down');
    await expect(sendOnce(records, send, message, addHours(now, minute / 2))).rejects.toThrow('Somebody else is sending');
    expect(sent).toEqual([]);
    await sendOnce(records, send, message, addHours(now, 1.1 * minute));
    expect(sent).toHaveLength(1);
  });

  test('where it broke down between sending and noting, it goes out a second time after the claim, and no third', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    const crashing: Claims = { ...records, done: () => Promise.reject(new Error('crashed')) };
    await expect(sendOnce(crashing, send, message, now)).rejects.toThrow('crashed');
    await sendOnce(records, send, message, addHours(now, 1.1 * minute));
    await sendOnce(records, send, message, addHours(now, 3 * minute));
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
  });

  test('but where SES told of it meanwhile, it went out, and goes out no second time', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    const crashing: Claims = { ...records, done: () => Promise.reject(new Error('crashed')) };
    await expect(sendOnce(crashing, send, message, now)).rejects.toThrow('crashed');
    await records.happened(mailTag(message.mailId), { kind: 'bounced', addresses: to, at: now });
    await sendOnce(records, send, message, addHours(now, 1.1 * minute));
    expect(sent).toHaveLength(1);
  });
});
