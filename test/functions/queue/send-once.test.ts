import { beforeAll, describe, expect, test } from 'vitest';
import { addHours } from '../../../domain/time/instant.ts';
import { mailClaimsIn } from '../../../functions/adapters/mail-claims.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import type { Mail } from '../../../functions/queue/mail-of-facts.ts';
import { type MailClaims, sendOnce } from '../../../functions/queue/send-once.ts';
import { at } from '../../domain/specimen.ts';
import { newTable } from '../../embedded/table.ts';
import { aDutyMail } from './duty-mail-messages.ts';

let claims: MailClaims;
beforeAll(async () => {
  claims = mailClaimsIn(tableCalled(await newTable()));
});

const now = at('2026-06-03T08:00:00Z');
const minute = 1 / 60;

const mailbox = () => {
  const sent: Mail[] = [];
  const send = async (mail: Mail): Promise<void> => {
    sent.push(mail);
  };
  return { sent, send };
};

describe('a mail is sent once', () => {
  test('however often its message comes, at once, a minute later or a year later', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    for (const hours of [0, 0, minute, 2 * minute, 24 * 365]) {
      await sendOnce(claims, send, message, 'test', addHours(now, hours));
    }
    expect(sent).toHaveLength(1);
  });

  test('where its message comes ten times at the same moment; those that come too early come again', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }).map(() => sendOnce(claims, send, message, 'test', now)));
    expect(sent).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    await sendOnce(claims, send, message, 'test', addHours(now, 1));
    expect(sent).toHaveLength(1);
  });

  test('and other mails of the same case are mails of their own', async () => {
    const { sent, send } = mailbox();
    const caseId = aDutyMail().caseId;
    for (const mailId of [`${caseId}/confirm-receipt/1`, `${caseId}/confirm-receipt/2`]) {
      await sendOnce(claims, send, aDutyMail({ caseId, mailId }), 'test', now);
    }
    expect(sent).toHaveLength(2);
  });
});

describe('a mail is never not sent', () => {
  test('where the sending failed it is sent again, once the claim of a minute is over', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    const failing = () => Promise.reject(new Error('The mail service is down'));
    await expect(sendOnce(claims, failing, message, 'test', now)).rejects.toThrow('down');
    await expect(sendOnce(claims, send, message, 'test', addHours(now, minute / 2))).rejects.toThrow('Somebody else is sending');
    expect(sent).toEqual([]);
    await sendOnce(claims, send, message, 'test', addHours(now, 1.1 * minute));
    expect(sent).toHaveLength(1);
  });

  test('where it broke down between sending and noting, it goes out a second time after the claim, and no third', async () => {
    const [message, { sent, send }] = [aDutyMail(), mailbox()];
    const crashing: MailClaims = { ...claims, done: () => Promise.reject(new Error('crashed')) };
    await expect(sendOnce(crashing, send, message, 'test', now)).rejects.toThrow('crashed');
    await sendOnce(claims, send, message, 'test', addHours(now, 1.1 * minute));
    await sendOnce(claims, send, message, 'test', addHours(now, 3 * minute));
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
  });
});
