import { beforeAll, describe, expect, test } from 'vitest';
import { monitorMail } from '../../../functions/mail/monitor-mail.ts';
import { monitorNotice } from '../../../functions/schema/monitor-notice.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, startApi } from '../calls.ts';
import { type Api, caseIn, take } from '../operations.ts';
import { aMonitorNotice } from './duty-mail-messages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };

const owedTo = async (caseId: string) =>
  (await dumpOf(api.table))
    .filter(({ pk, body }) => pk === `OUTBOX#${caseId}` && String(body).includes('"notice"'))
    .map((item) => ({ ...item, notice: monitorNotice.parse(JSON.parse(String(item['body']))) }));

describe('a stop that is reopened', () => {
  test('owes the State’s own monitor one notice, with the country and from when a departure is possible again', async () => {
    const caseId = await caseIn(api, 'reopening-proposed-by-requesting');
    expect(await owedTo(caseId)).toEqual([]);
    await take(api, caseId, states, { does: 'reopenStop', by: 'requesting', role: 'supervisor' });
    const [owed, ...others] = await owedTo(caseId);
    expect(others).toEqual([]);
    expect(owed).toMatchObject({ to: { queue: 'duty-mail' }, duePartition: 'DUE#ALL' });
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: person('FR.supervisor'), caseId });
    const [{ reopening }] = (body['ownFile'] as { stops: [{ reopening: { reopenedAt: string } }] }).stops;
    expect(owed?.notice).toMatchObject({ state: 'FR', notice: 'stop-reopened', country: 'KZ' });
    expect(Date.parse(owed?.notice.departureFrom ?? '') - Date.parse(reopening.reopenedAt)).toBe(72 * 3_600_000);
  });

  test('keeps its place apart from the messages that both States’ changes owe', async () => {
    const caseId = await caseIn(api, 'reopening-proposed-by-requesting');
    const before = (await dumpOf(api.table)).filter(({ pk }) => pk === `OUTBOX#${caseId}`);
    await take(api, caseId, states, { does: 'reopenStop', by: 'requesting', role: 'supervisor' });
    const after = (await dumpOf(api.table)).filter(({ pk }) => pk === `OUTBOX#${caseId}`);
    expect(after.filter(({ sk }) => before.some((item) => item.sk === sk))).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });
});

describe('the mail to the monitor', () => {
  const notice = aMonitorNotice({ assumptions: ['Entry into force is assumed.'] });

  test('names the case by its number for the monitor, and neither by id nor by reference', () => {
    const { subject, text, html } = monitorMail(notice, '0123456789abcdef0123456789abcdef', 'test');
    expect(subject).toBe('Notice to the monitor: a stop for a real risk was reopened, no departure before 2026-10-08 08:00 UTC');
    for (const said of [text, html]) {
      expect(said).toContain('0123456789abcdef0123456789abcdef');
      expect(said).toContain('Entry into force is assumed.');
      expect(said).not.toContain(notice.caseId);
    }
  });

  test('is asked for by a message that holds nothing else', () => {
    expect(monitorNotice.safeParse({ ...notice, surname: 'SPECIMEN' }).success).toBe(false);
    const { country: _none, ...ofClaim } = notice;
    expect(monitorNotice.safeParse(ofClaim).success).toBe(true);
    for (const field of Object.keys(ofClaim)) {
      const { [field as keyof typeof notice]: _left, ...rest } = notice;
      expect(monitorNotice.safeParse(rest).success, field).toBe(false);
    }
  });
});
