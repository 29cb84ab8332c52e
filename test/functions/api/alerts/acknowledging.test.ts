import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, type Instant } from '../../../../domain/time/instant.ts';
import { mailRecordsIn } from '../../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../../functions/adapters/table.ts';
import { mailTag } from '../../../../functions/ports/mail-tag.ts';
import type { DutyMailMessage } from '../../../../functions/schema/duty-mail-message.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { type Answer, person, startApi } from '../../calls.ts';
import { expectProblem } from '../../expect-problem.ts';
import { type Api, caseIn, rowOf, take } from '../../operations.ts';
import { sweepParts } from '../../schedule/sweep-parts.ts';

let api: Api;
let sweeping: Awaited<ReturnType<typeof sweepParts>>;
beforeAll(async () => {
  api = await startApi();
  sweeping = await sweepParts(api.table);
  await sweeping.begin(new Date().toISOString() as Instant);
});

const states = { requesting: 'FR', requested: 'KZ' };
const kazakhstan = person('KZ.officer');

type View = {
  readonly alertId: string;
  readonly about: string;
  readonly urgency: string;
  readonly caseId: string;
  readonly passedOn?: number;
  readonly mail: { readonly state: string };
  readonly acknowledged?: { readonly official: string };
};

const alertsOf = async (caseId: string, claims = kazakhstan, query: Record<string, string> = {}): Promise<readonly View[]> => {
  const { body } = await api.call('GET', '/alerts', { claims, query: { limit: '100', ...query } });
  return (body['items'] as readonly View[]).filter((alert) => alert.caseId === caseId);
};

const acknowledge = (alertId: string, official = 'Duty officer', headers: Record<string, string> = {}): Promise<Answer> =>
  api.call('POST', '/alerts/{alertId}/acknowledgement', { claims: kazakhstan, alertId, body: { official }, headers });

/** An urgent case, of which Kazakhstan is told at once. */
const urgentCase = async (): Promise<{ readonly caseId: string; readonly alert: View; readonly openedAt: Instant }> => {
  const caseId = await caseIn(api, 'opened', 'cases/open-case-urgent');
  const [alert] = await alertsOf(caseId);
  if (alert === undefined) throw new Error('Nobody is told of an urgent case');
  const { body } = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
  return { caseId, alert, openedAt: body['openedAt'] as Instant };
};

const mailsSent = (caseId: string): readonly DutyMailMessage[] =>
  sweeping.sent
    .filter(({ to, caseId: of }) => to.queue === 'duty-mail' && of === caseId)
    .map(({ body }) => JSON.parse(body) as DutyMailMessage);

describe('the alerts of a State', () => {
  test('have the newest first, with what became of the mail', async () => {
    const { caseId, alert } = await urgentCase();
    expect(alert).toMatchObject({ about: 'urgent-request-opened', urgency: 'urgent', mail: { state: 'owed' } });
    const records = mailRecordsIn(tableCalled(api.table));
    const mailId = `${caseId}/urgent-request-opened`;
    const now = new Date().toISOString() as Instant;
    await records.claim({ mailId, state: 'KZ', to: ['a@readmit.example'] }, now, addHours(now, 1 / 60));
    await records.done(mailId, now);
    expect((await alertsOf(caseId))[0]?.mail).toEqual({ state: 'sent' });
    await records.happened(mailTag(mailId), { kind: 'delivered', addresses: ['a@readmit.example'], at: now });
    expect((await alertsOf(caseId))[0]?.mail).toEqual({ state: 'delivered', deliveredAt: now });
  });

  test('are not the other State’s, and hold nothing about the person', async () => {
    const { caseId } = await urgentCase();
    expect(await alertsOf(caseId, person('FR.officer'))).toEqual([]);
    const { text } = await api.call('GET', '/alerts', { claims: kazakhstan, query: { limit: '100' } });
    expect(text).not.toMatch(/SPECIMEN|AIGERIM|N00000000|1991/);
  });
});

describe('an urgent alert', () => {
  test('is passed on to the next address after two hours, and rings once nobody is left', async () => {
    const { caseId, openedAt } = await urgentCase();
    await sweeping.sweep(addHours(openedAt, 1.9));
    expect(mailsSent(caseId).filter(({ passedOn }) => passedOn !== undefined)).toEqual([]);
    await sweeping.sweep(addHours(openedAt, 2));
    await sweeping.sweep(addHours(openedAt, 2.1));
    const passed = mailsSent(caseId).filter(({ passedOn }) => passedOn !== undefined);
    expect(passed.map(({ passedOn, mailId }) => [passedOn, mailId])).toEqual([
      [1, `${caseId}/urgent-request-opened/passed-on/1`],
    ]);
    expect(await alertsOf(caseId)).toMatchObject([{ passedOn: 1 }]);
    // Two addresses were tried: after the second nobody is left, and it is owed no more.
    await sweeping.sweep(addHours(openedAt, 4.2));
    await sweeping.sweep(addHours(openedAt, 5.9));
    expect(mailsSent(caseId).filter(({ mailId }) => mailId.includes('request-opened/passed-on'))).toHaveLength(1);
    const kept = (await dumpOf(api.table)).find(
      ({ pk, alert }) => pk === 'ALERT#OF#KZ' && (alert as DutyMailMessage).caseId === caseId,
    );
    expect(kept).not.toHaveProperty('dueAt');
  });

  test('goes to nobody else once it is acknowledged, by whom stands in the list', async () => {
    const { caseId, alert, openedAt } = await urgentCase();
    expect((await alertsOf(caseId, kazakhstan, { acknowledged: 'true' })).length).toBe(0);
    const answer = await acknowledge(alert.alertId);
    expect(answer.status, answer.text).toBe(200);
    await sweeping.sweep(addHours(openedAt, 5.9));
    expect(
      mailsSent(caseId).filter(({ passedOn, subject }) => passedOn !== undefined && subject === 'urgent-request-opened'),
    ).toEqual([]);
    expect(await alertsOf(caseId, kazakhstan, { acknowledged: 'true' })).toMatchObject([
      { acknowledged: { official: 'Duty officer' } },
    ]);
    expect(
      (await alertsOf(caseId, kazakhstan, { acknowledged: 'false' })).filter(({ alertId }) => alertId === alert.alertId),
    ).toEqual([]);
  });

  test('is acknowledged once: a repeat gets the same answer, and somebody else hears who was first', async () => {
    const { alert } = await urgentCase();
    const first = await acknowledge(alert.alertId, 'Duty officer', { 'Idempotency-Key': 'one-acknowledgement' });
    const again = await acknowledge(alert.alertId, 'Duty officer', { 'Idempotency-Key': 'one-acknowledgement' });
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    const other = await acknowledge(alert.alertId, 'Another officer');
    expectProblem(other, 'alert-already-acknowledged', rowOf('acknowledgeAlert'));
    expect(other.body).toMatchObject({ official: 'Duty officer' });
  });

  test('is acknowledged once where ten officers do so at the same moment', async () => {
    const { alert } = await urgentCase();
    const answers = await Promise.all(Array.from({ length: 10 }, (_none, n) => acknowledge(alert.alertId, `Officer ${n}`)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
  });
});

test('an alert of an ordinary case is not passed on', async () => {
  const caseId = await caseIn(api, 'opened');
  const { body } = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
  await sweeping.sweep(addHours(body['openedAt'] as Instant, 3));
  expect(mailsSent(caseId).filter(({ passedOn }) => passedOn !== undefined)).toEqual([]);
  await take(api, caseId, states, { does: 'confirmReceipt', by: 'requested' });
});
