import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../domain/time/instant.ts';
import { mailRecordsIn } from '../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { sendDigest } from '../../../functions/mail/send-digest.ts';
import type { Mail } from '../../../functions/ports/send-mail.ts';
import { newTable } from '../../embedded/table.ts';
import { aDutyMail } from './duty-mail-messages.ts';

const addresses = ['on-call@readmit.example', 'next@readmit.example'];
const notice = { mailId: 'digest/KZ/2026-12-01', state: 'KZ', digest: '2026-12-01' };

const sending = async () => {
  const sent: { to: readonly string[]; mail: Mail }[] = [];
  const records = mailRecordsIn(tableCalled(await newTable()));
  const send = async (to: readonly string[], mail: Mail) => {
    sent.push({ to, mail });
  };
  return { sent, outgoing: { records, send } };
};

describe('the digest of a State', () => {
  test('goes to all its duty addresses, once, in its languages', async () => {
    const { sent, outgoing } = await sending();
    const now = '2026-12-01T02:00:30.000Z' as Instant;
    for (let time = 0; time < 3; time += 1)
      await sendDigest(outgoing, notice, [aDutyMail()], addresses, { stage: 'test', onPaper: [] }, now);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.to).toEqual(addresses);
    expect(sent[0]?.mail.subject).toBe('2026 ж. 1 желтоқсан, күндік жиынтық: 1 тармақ');
  });

  test('is of the day on which it is written, where nobody swept on the day it was gathered for', async () => {
    const { sent, outgoing } = await sending();
    await sendDigest(outgoing, notice, [], addresses, { stage: 'test', onPaper: [] }, '2026-12-04T20:30:00.000Z' as Instant);
    expect(sent[0]?.mail.subject).toContain('5 желтоқсан');
  });
});
