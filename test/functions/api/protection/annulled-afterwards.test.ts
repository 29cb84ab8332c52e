import { beforeAll, describe, expect, test } from 'vitest';
import { sample, startApi } from '../../calls.ts';
import { type Api, caseIn, france, kazakhstan } from '../../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const opening = { official: 'Head of the returns office', reason: 'decision-annulled' };

const annul = (caseId: string) =>
  api.change('/cases/{caseId}/return-decision', {
    claims: france,
    caseId,
    body: { ...sample('protection/record-return-decision'), annulledOn: new Date().toISOString().slice(0, 10) },
  });

const takeBack = (caseId: string) => api.change('/cases/{caseId}/take-back', { claims: france, caseId, body: opening });

describe('a transfer whose return decision a court annulled afterwards', () => {
  test('is undone: the taking back is opened although no time limit of France-Kazakhstan is known', async () => {
    const caseId = await caseIn(api, 'transferred');
    const { body: agreement } = await api.call('GET', '/agreements/{agreementId}', {
      claims: france,
      agreementId: 'france-kazakhstan',
    });
    expect(JSON.stringify((agreement['limits'] as Record<string, unknown>)['error-claim'])).toContain('"unset":true');
    expect(await takeBack(caseId)).toMatchObject({
      status: 409,
      body: { type: 'https://readmit.example/problems/decision-not-annulled' },
    });
    expect((await annul(caseId)).status).toBe(200);
    expect(await takeBack(caseId)).toMatchObject({ status: 200, body: { status: 'take-back' } });
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    expect(body).toMatchObject({
      status: 'take-back',
      takeBack: { kind: 'take-back', reason: 'decision-annulled' },
      owed: [{ by: 'requested', act: 'plan-transfer' }],
    });
    expect(body).not.toHaveProperty('ownFile.returnDecision');
  });

  test('is a movement under the guard like any other: no State on the way back without its assessment', async () => {
    const caseId = await caseIn(api, 'transferred');
    await annul(caseId);
    await takeBack(caseId);
    const { body } = await api.call('GET', '/cases/{caseId}/guard', { claims: kazakhstan, caseId });
    const lacking = (body['conditions'] as { condition: string; state: string }[]).filter(({ state }) => state === 'not-met');
    const names = lacking.map(({ condition }) => condition);
    for (const condition of ['assessment', 'claim', 'trafficking', 'fitness', 'document', 'confirmation', 'escort'])
      expect(names).toContain(condition);
    for (const condition of ['return-decision', 'remedies', 'notified']) expect(names).not.toContain(condition);
  });
});

describe('a case whose return decision is annulled before the departure', () => {
  test('lets nobody depart, and the annulment does not cross', async () => {
    const caseId = await caseIn(api, 'authorised');
    const before = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    await annul(caseId);
    expect((await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId })).text).toBe(before.text);
    const body = sample('movements/record-departure');
    expect(await api.change('/cases/{caseId}/departure', { claims: france, caseId, body })).toMatchObject({
      body: { status: 'moved-in-breach' },
    });
  });
});
