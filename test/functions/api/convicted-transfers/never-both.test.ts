import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { restore } from '../../../embedded/restore.ts';
import { person, sample, startApi } from '../../calls.ts';
import { type Api, take } from '../../operations.ts';
import type { Step } from '../../stages.ts';
import { guardOf } from '../protection/filed-as.ts';
import { doing, done, handOverGuardOf, inTransfer, openedBetween, readmissionIn, readyBetween } from './in-both.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const start = Date.parse('2026-10-05T08:00:00Z');
beforeEach(async () => {
  await restore(api.table, []);
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Between these States there are both: an agreement on readmission, and the Moscow Convention of 1998 on convicted persons. */
const both = ['RU', 'KZ'] as const;
const states = { requesting: 'RU', requested: 'KZ' };
const officer = person('RU.officer');
const supervisor = person('RU.supervisor');

const authorise = (caseId: string) =>
  api.change('/cases/{caseId}/departure-authorisation', {
    claims: supervisor,
    caseId,
    body: sample('movements/authorise-departure'),
  });
const stepOf = (caseId: string, step: Step) => take(api, caseId, states, step);
const lackingOf = async (caseId: string, claims = officer) => (await guardOf(api, claims, caseId)).lacking;
const caseOf = async (caseId: string, claims = officer) => (await api.call('GET', '/cases/{caseId}', { claims, caseId })).body;

describe('a person in a case of readmission and in a transfer between Russia and Kazakhstan', () => {
  test('is moved by neither: each authority reads that another procedure holds the person, and which, and no more', async () => {
    const caseId = await readmissionIn(api, both, 'ready');
    const transfer = await readyBetween(api, both);

    expect(await lackingOf(caseId)).toEqual(['another-procedure', 'other-side']);
    const guard = await api.call('GET', '/cases/{caseId}/guard', { claims: officer, caseId });
    expect(guard.body['otherProcedures']).toEqual([transfer.transferId]);
    expect(await authorise(caseId)).toMatchObject({ status: 422, body: { type: expect.stringContaining('guard-not-met') } });

    const handOver = await handOverGuardOf(api, transfer);
    expect(handOver.barring).toEqual(['another-procedure', 'other-side']);
    expect(handOver.conditions.find(({ condition }) => condition === 'another-procedure')?.['why']).toBe(
      `Another procedure of this State holds the person (${caseId})`,
    );
    expect(await doing(api, transfer, 'authoriseHandOver', 'sentencing')).toMatchObject({ status: 422 });

    for (const [resource, call] of [
      ['/convicted-transfers/{transferId}', { claims: officer, transferId: transfer.transferId }],
      ['/cases/{caseId}', { claims: person('RU.justice'), caseId }],
    ] as const)
      expect((await api.call('GET', resource, call)).status).toBe(403);
  });

  test('is handed over once the case is withdrawn', async () => {
    const caseId = await readmissionIn(api, both, 'ready');
    const transfer = await readyBetween(api, both);
    await stepOf(caseId, { does: 'withdrawCase', by: 'requesting' });
    expect((await handOverGuardOf(api, transfer)).barring).toEqual([]);
    await done(api, transfer, 'authoriseHandOver', 'sentencing');
    await done(api, transfer, 'recordHandOver', 'sentencing');
    const claims = person('KZ.justice');
    const { transferId } = transfer;
    expect((await api.call('GET', '/convicted-transfers/{transferId}', { claims, transferId })).body['status']).toBe(
      'handed-over',
    );
  });

  test('departs once the transfer is withdrawn and Russia recorded that the sentence ended there', async () => {
    const caseId = await readmissionIn(api, both, 'ready');
    const transfer = await readyBetween(api, both);
    await done(api, transfer, 'withdrawTransfer', 'administering');
    expect(await lackingOf(caseId)).toEqual(['another-procedure']);
    await done(api, transfer, 'recordSentenceEnd', 'sentencing');
    expect(await lackingOf(caseId)).toEqual([]);
    expect((await authorise(caseId)).status).toBe(200);
  });

  test('departs once the last day of the sentence is past, where nobody records its end', async () => {
    const transfer = await openedBetween(api, both);
    const [spent, left] = [1000, 10];
    const servedFrom = new Date(start - spent * 86_400_000).toISOString().slice(0, 10);
    const imposed = { is: 'term', years: 0, months: 0, days: spent + left };
    const { sentence: _other, ...record } = sample('convicted-transfers/record-sentence');
    await done(api, transfer, 'recordSentence', 'sentencing', { ...record, sentence: { imposed, servedFrom } });
    await done(api, transfer, 'withdrawTransfer', 'sentencing');
    const caseId = await readmissionIn(api, both, 'accepted');
    expect(await lackingOf(caseId)).toContain('another-procedure');
    vi.setSystemTime(start + (left + 2) * 86_400_000);
    expect(await lackingOf(caseId)).not.toContain('another-procedure');
  });
});

describe('what comes after an authorisation makes the movement a breach', () => {
  test('a case of readmission that was opened since', async () => {
    const transfer = await readyBetween(api, both);
    await done(api, transfer, 'authoriseHandOver', 'sentencing');
    await readmissionIn(api, both, 'opened');
    await done(api, transfer, 'recordHandOver', 'sentencing');
    const { transferId } = transfer;
    const { body } = await api.call('GET', '/convicted-transfers/{transferId}', { claims: person('RU.justice'), transferId });
    expect(body).toMatchObject({
      status: 'handed-over-in-breach',
      ownFile: { breachLacked: ['another-procedure', 'other-side'] },
    });
  });

  test('a transfer that was opened since', async () => {
    const caseId = await readmissionIn(api, both, 'authorised');
    await openedBetween(api, both);
    await stepOf(caseId, { does: 'recordDeparture', by: 'requesting' });
    expect(await caseOf(caseId)).toMatchObject({
      status: 'moved-in-breach',
      ownFile: { breachLacked: ['another-procedure', 'other-side'] },
    });
  });
});

describe('the other State learns nothing', () => {
  test('of a transfer that the receiving State of a readmission has with a third State, but that it stops the movement', async () => {
    const caseId = await readmissionIn(api, both, 'ready');
    const seen = async () => JSON.stringify((await api.call('GET', '/cases/{caseId}', { claims: officer, caseId })).body);
    const before = await seen();
    await readyBetween(api, ['VN', 'KZ']);
    expect(await seen()).toBe(before);
    const transferred = await guardOf(api, officer, caseId);
    expect(transferred).toEqual({ lacking: ['other-side'], stops: [] });
    const guard = async () => (await api.call('GET', '/cases/{caseId}/guard', { claims: officer, caseId })).body;
    const byTransfer = await guard();
    const ofReceiver = await api.call('GET', '/cases/{caseId}/guard', { claims: person('KZ.officer'), caseId });
    expect(ofReceiver.body['otherProcedures']).toHaveLength(1);

    await restore(api.table, []);
    const held = await readmissionIn(api, both, 'ready');
    await stepOf(held, { does: 'holdCase', by: 'requested' });
    const byHold = (await api.call('GET', '/cases/{caseId}/guard', { claims: officer, caseId: held })).body;
    expect({ ...byHold, caseId }).toEqual(byTransfer);
  });

  test('of a case that the administering State of a transfer has with a third State, but that it stops the hand-over', async () => {
    const transfer = await readyBetween(api, both);
    const before = await handOverGuardOf(api, transfer, 'administering');
    await readmissionIn(api, ['FR', 'KZ'], 'accepted');
    const byCase = await handOverGuardOf(api, transfer);
    expect(byCase.barring).toEqual(['other-side']);
    expect(await handOverGuardOf(api, transfer, 'administering')).toEqual(before);

    await restore(api.table, []);
    const held = await readyBetween(api, both);
    await done(api, held, 'holdTransfer', 'administering');
    const byHold = await handOverGuardOf(api, held);
    expect({ ...byHold, transferId: transfer.transferId }).toEqual(byCase);
  });
});

/** An assessor says so, and a supervisor confirms it, the person having been told. */
const settledIn = async (caseId: string, recordedIn: string): Promise<void> => {
  const { stop: _none, ...proposal } = sample('protection/propose-reopening');
  const { stop: _neither, ...reopening } = sample('protection/reopen-stop');
  const counselTold = { who: 'person', how: 'In person', toldAt: new Date().toISOString() };
  const said = { ...proposal, recordedIn, fact: 'another-person' };
  for (const [path, claims, body] of [
    ['/cases/{caseId}/stop-reopening-proposal', person('RU.assessor'), said],
    ['/cases/{caseId}/stop-reopening', supervisor, { ...reopening, recordedIn, counselTold }],
  ] as const) {
    const { status, text } = await api.change(path, { claims, caseId, body });
    if (status !== 200) throw new Error(text);
  }
};

describe('that the one is about somebody else', () => {
  test('is settled in the case of readmission by an assessor and a supervisor, and after 72 hours it bars no more there', async () => {
    const transfer = await openedBetween(api, both);
    const caseId = await readmissionIn(api, both, 'accepted');
    await settledIn(caseId, transfer.transferId);
    expect(await lackingOf(caseId)).toContain('another-procedure');
    vi.setSystemTime(start + 72 * 3_600_000);
    const guard = await api.call('GET', '/cases/{caseId}/guard', { claims: officer, caseId });
    expect(guard.body['otherProcedures']).toEqual([]);
    expect(await lackingOf(caseId)).not.toContain('another-procedure');
    expect(await lackingOf(caseId)).toContain('other-side');
    expect((await handOverGuardOf(api, transfer)).barring).toContain('another-procedure');
  });

  test('is settled in the transfer by two persons, and after 72 hours it bars no more there', async () => {
    const caseId = await readmissionIn(api, both, 'accepted');
    const transfer = await openedBetween(api, both);
    const without = { stop: undefined, recordedIn: caseId };
    await done(api, transfer, 'proposeTransferStopReopening', 'sentencing', { ...without, fact: 'another-person' });
    const toldAt = new Date().toISOString();
    await done(api, transfer, 'reopenTransferStop', 'sentencing', {
      ...without,
      counselTold: { who: 'person', how: 'In person', toldAt },
    });
    expect((await handOverGuardOf(api, transfer)).barring).toContain('another-procedure');
    vi.setSystemTime(start + 72 * 3_600_000);
    expect((await handOverGuardOf(api, transfer)).barring).not.toContain('another-procedure');
    expect(await lackingOf(caseId)).toContain('another-procedure');
  });
});

test('namesakes of another age are two persons', async () => {
  const caseId = await readmissionIn(api, both, 'accepted');
  const transfer = await openedBetween(api, both, { ...inTransfer, dateOfBirth: '1995-03-12' });
  expect(await lackingOf(caseId)).not.toContain('another-procedure');
  expect((await handOverGuardOf(api, transfer)).barring).not.toContain('another-procedure');
});
