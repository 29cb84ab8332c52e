import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, instantAt } from '../../../../domain/time/instant.ts';
import { alertListsIn } from '../../../../functions/adapters/alert-lists.ts';
import { mailRecordsIn } from '../../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../../functions/adapters/table.ts';
import { passOn } from '../../../../functions/schedule/pass-on.ts';
import type { DutyMailMessage } from '../../../../functions/schema/duty-mail-message.ts';
import { ofItsOwn } from '../../../../infra/local/demo/specimen-person.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { type Call, machine, person, sample, startApi } from '../../calls.ts';
import { expectProblem } from '../../expect-problem.ts';
import { type Api, rowOf } from '../../operations.ts';

/** What the stage of this test takes as in force: of readmission and of transfers. */
const records = ['france-kazakhstan', 'convicted-persons-vn-kz'].map((agreement) => ({
  agreement,
  fact: 'entry-into-force',
  date: '2026-06-01',
  certainty: 'assumed',
  source: 'set for this test',
}));

let api: Api;
beforeAll(async () => {
  api = await startApi({ READMIT_RECORDS: JSON.stringify(records) });
});

const vietnam = person('VN.justice');
const kazakhstan = person('KZ.justice');
const readmission = person('KZ.officer');

type View = { readonly alertId: string; readonly transferId: string } & Record<string, unknown>;

/** A transfer that Vietnam opened. */
const opened = async (): Promise<string> => {
  const body = ofItsOwn(sample('convicted-transfers/state-interest'));
  const answer = await api.call('POST', '/convicted-transfers', { claims: vietnam, body });
  expect(answer.status, answer.text).toBe(201);
  return String(answer.body['transferId']);
};

const list = (claims: typeof kazakhstan, query: Record<string, string> = {}) =>
  api.call('GET', '/convicted-transfers/alerts', { claims, query: { limit: '100', ...query } });

const alertsOf = async (
  transferId: string,
  claims = kazakhstan,
  query: Record<string, string> = {},
): Promise<readonly View[]> => {
  const { body, text } = await list(claims, query);
  expect(body['items'], text).toBeDefined();
  return (body['items'] as readonly View[]).filter((alert) => alert.transferId === transferId);
};

const told = async (): Promise<View> => {
  const [alert] = await alertsOf(await opened());
  if (alert === undefined) throw new Error('The other State is told of an opening');
  return alert;
};

const acknowledge = (alertId: string, claims: NonNullable<Call['claims']> = kazakhstan, headers: Record<string, string> = {}) => {
  const body = { official: 'Prosecutor on duty' };
  const given = { claims, alertId, body, headers };
  return api.call('POST', '/convicted-transfers/alerts/{alertId}/acknowledgement', given);
};

describe('the alerts of a central authority', () => {
  test('tell the other State of an opening: the transfer, the reference of who has one, the treaty and what is assumed of it', async () => {
    const transferId = await opened();
    const [alert, ...more] = await alertsOf(transferId);
    expect(more).toEqual([]);
    expect(alert).toMatchObject({
      about: 'convicted-transfer-opened',
      urgency: 'at-once',
      transferId,
      reference: 'VN-2026-0017',
      counterpart: 'VN',
      owedBy: 'KZ',
      instrument: 'convicted-persons-vn-kz',
      assumptions: ['Entry into force of convicted-persons-vn-kz on 2026-06-01 is assumed: set for this test.'],
      mail: { state: 'owed' },
    });
    expect(JSON.stringify(alert)).not.toMatch(/SPECIMEN|ҮЛГІ|AIBEK|1988|Taraz|Official of the prison/);
    expect(await alertsOf(transferId, vietnam)).toEqual([]);
  });

  test('are mailed to the central authority alone, and say what became of that mail', async () => {
    const { alertId, transferId } = await told();
    const mails = (await dumpOf(api.table))
      .filter(({ pk, sk }) => pk === `OUTBOX#${transferId}` && sk.startsWith('alert#'))
      .map(({ body }) => JSON.parse(String(body)) as DutyMailMessage);
    expect(mails).toMatchObject([{ state: 'KZ', office: 'justice' }]);
    const now = instantAt(Date.now());
    const [{ mailId } = { mailId: '' }] = mails;
    const records = mailRecordsIn(tableCalled(api.table));
    await records.claim({ mailId, state: 'KZ', office: 'justice', to: ['justice@readmit.example'] }, now, addHours(now, 1));
    await records.done(mailId, now);
    expect((await alertsOf(transferId)).find((alert) => alert.alertId === alertId)?.['mail']).toEqual({ state: 'sent' });
  });

  test('stand in no list of readmission, and nothing of readmission stands in theirs', async () => {
    const { alertId } = await told();
    const caseId = await api.opened(person('FR.officer'));
    const ofReadmission = await api.call('GET', '/alerts', { claims: readmission, query: { limit: '100' } });
    expect(ofReadmission.text).toContain(caseId);
    expect(ofReadmission.text).not.toMatch(/convicted/);
    expect(ofReadmission.text).not.toContain(alertId);
    const ofJustice = await list(kazakhstan);
    expect(ofJustice.text).toContain(alertId);
    expect(ofJustice.text).not.toContain(caseId);
  });

  test.each([
    'KZ.officer',
    'KZ.supervisor',
    'KZ.assessor',
    'KZ.escort',
    'KZ.auditor',
    'KZ.monitor',
  ])('are read and acknowledged by nobody who is %s', async (group) => {
    const { alertId } = await told();
    expectProblem(await list(person(group)), 'role-missing', rowOf('listConvictedTransferAlerts'));
    const row = rowOf('acknowledgeConvictedTransferAlert');
    expectProblem(await acknowledge(alertId, person(group)), 'role-missing', row);
  });

  test.each(['KZ.justice', 'KZ.justice-supervisor'])('of readmission are neither read nor acknowledged by %s', async (group) => {
    await api.opened(person('FR.officer'));
    const { body } = await api.call('GET', '/alerts', { claims: readmission, query: { limit: '1' } });
    const [{ alertId } = { alertId: '' }] = body['items'] as View[];
    expectProblem(await api.call('GET', '/alerts', { claims: person(group) }), 'role-missing', rowOf('listAlerts'));
    const given = { claims: person(group), alertId, body: { official: 'P' } };
    const answer = await api.call('POST', '/alerts/{alertId}/acknowledgement', given);
    expectProblem(answer, 'role-missing', rowOf('acknowledgeAlert'));
    // By the own operation it is not there: neither office has what the other is told.
    expectProblem(await acknowledge(alertId, person(group)), 'alert-not-found', rowOf('acknowledgeConvictedTransferAlert'));
  });
});

describe('an alert of a central authority that is acknowledged', () => {
  test('is so once, by whom stands in the list: a repeat gets the same answer, somebody else hears who was first', async () => {
    const { alertId, transferId } = await told();
    const first = await acknowledge(alertId, kazakhstan, { 'Idempotency-Key': 'justice-once' });
    expect(first.status, first.text).toBe(200);
    const again = await acknowledge(alertId, kazakhstan, { 'Idempotency-Key': 'justice-once' });
    expect(again.body).toEqual(first.body);
    const other = await acknowledge(alertId, person('KZ.justice-supervisor'));
    expectProblem(other, 'alert-already-acknowledged', rowOf('acknowledgeConvictedTransferAlert'));
    const official = { acknowledged: { official: 'Prosecutor on duty' } };
    expect(await alertsOf(transferId, kazakhstan, { acknowledged: 'true' })).toMatchObject([official]);
    expect(await alertsOf(transferId, kazakhstan, { acknowledged: 'false' })).toEqual([]);
  });

  test('is not there for the other State, nor for the authority for readmission of its own', async () => {
    const { alertId } = await told();
    const row = rowOf('acknowledgeConvictedTransferAlert');
    expectProblem(await acknowledge(alertId, vietnam), 'alert-not-found', row);
    const given = { claims: readmission, alertId, body: { official: 'O' } };
    const answer = await api.call('POST', '/alerts/{alertId}/acknowledgement', given);
    expectProblem(answer, 'alert-not-found', rowOf('acknowledgeAlert'));
  });

  test('needs a natural person', async () => {
    const { alertId } = await told();
    const answer = await acknowledge(alertId, machine('KZ.justice'));
    expectProblem(answer, 'person-required', rowOf('acknowledgeConvictedTransferAlert'));
  });

  test('goes to no next address once it is urgent and acknowledged', async () => {
    const { alertId } = await told();
    const lists = alertListsIn(tableCalled(api.table));
    const parts = { acknowledgements: lists, addressesOf: () => 2, onPaper: [] };
    await acknowledge(alertId);
    expect(await passOn(parts, 'KZ.justice', alertId, addHours(instantAt(Date.now()), 9))).toBe('nothing-owed');
  });
});

test('an opening by which nothing is owed yet leaves nothing for the watch', async () => {
  const transferId = await opened();
  const due = (await dumpOf(api.table)).find(({ pk }) => pk === `DUE#CONVICTED#${transferId}`);
  expect(due).toMatchObject({ transferId });
  expect(due).not.toHaveProperty('dueAt');
});
