import { beforeAll, describe, expect, test, vi } from 'vitest';
import { dutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { type Api, caseIn, france, kazakhstan } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const mailsOf = async (caseId: string) =>
  (await dumpOf(api.table))
    .filter(({ pk, to }) => pk === `OUTBOX#${caseId}` && (to as { queue: string }).queue === 'duty-mail')
    .map(({ body }) => dutyMailMessage.parse(JSON.parse(String(body))));

describe('a departure that nobody authorised', () => {
  test('is recorded as moved in breach, and alarms the duty officers of both States at once', async () => {
    const caseId = await caseIn(api, 'confirmed');
    const left = await api.change('/cases/{caseId}/departure', {
      claims: person('FR.escort'),
      caseId,
      body: sample('movements/record-departure'),
    });
    expect(left).toMatchObject({ status: 200, body: { status: 'moved-in-breach' } });
    const alarms = (await mailsOf(caseId)).filter(({ subject }) => subject === 'moved-in-breach');
    expect(alarms.map(({ state, owedBy }) => [state, owedBy]).sort()).toEqual([
      ['FR', 'FR'],
      ['KZ', 'FR'],
    ]);
  });

  test('is logged once as the event on which the alarm of the service rings, with the case’s id and nothing else', async () => {
    const { log } = await import('../../../functions/log.ts');
    const logged = vi.spyOn(log, 'error');
    const caseId = await caseIn(api, 'moved-in-breach');
    await api.change('/cases/{caseId}/arrival', { claims: kazakhstan, caseId, body: sample('movements/record-arrival') });
    const alarms = logged.mock.calls.filter(([event]) => event === 'moved-in-breach');
    logged.mockRestore();
    expect(alarms).toEqual([['moved-in-breach', { caseId }]]);
  });

  test('never becomes a transfer: the arrival is recorded, the breach stays, and a taking back is owed', async () => {
    const caseId = await caseIn(api, 'moved-in-breach');
    const arrived = await api.change('/cases/{caseId}/arrival', {
      claims: kazakhstan,
      caseId,
      body: sample('movements/record-arrival'),
    });
    expect(arrived).toMatchObject({ status: 200, body: { status: 'moved-in-breach' } });
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect(body).toMatchObject({
      breach: { arrivedAt: expect.any(String) },
      owed: [{ by: 'requesting', act: 'take-back' }],
    });
    const closing = { claims: france, caseId, body: sample('cases/close-case') };
    expect(await api.change('/cases/{caseId}/closure', closing)).toMatchObject({ status: 409 });
  });
});
