import { beforeAll, describe, expect, test } from 'vitest';
import { handOverConditions } from '../../../../domain/convicted-transfer/hand-over-condition.ts';
import { person, startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { bringTransferTo, changeTransferOf, justiceOf, transferIn } from '../../transfers-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Condition = {
  readonly condition: string;
  readonly is: string;
  readonly why?: string;
  readonly since?: string;
  readonly ageHours?: number;
  readonly source: string;
  readonly suppliedBy?: { readonly side: string; readonly operation: string; readonly roles: readonly string[] };
};

type Guard = {
  readonly side: string;
  readonly conditions: readonly Condition[];
  readonly barring: readonly string[];
  readonly plan?: number;
};

const guardOf = async (transferId: string, state: string): Promise<Guard> => {
  const claims = person(`${state}.justice`);
  const { status, body, text } = await api.call('GET', '/convicted-transfers/{transferId}/guard', { claims, transferId });
  expect(status, text).toBe(200);
  return body as unknown as Guard;
};

const standing = ({ conditions }: Guard, name: string) => conditions.find(({ condition }) => condition === name);

describe('the guard of a hand-over, as the sentencing State reads it', () => {
  test('has every condition; of a file that was only opened all bar but those that hold by themselves', async () => {
    const guard = await guardOf(await transferIn(api, 'opened'), 'VN');
    expect(guard).toMatchObject({ side: 'sentencing' });
    expect(guard).not.toHaveProperty('plan');
    expect(guard.conditions.map(({ condition }) => condition)).toEqual(handOverConditions);
    const met = ['instrument', 'stop', 'claim', 'holds', 'another-procedure', 'other-side'];
    expect(guard.barring).toEqual(handOverConditions.filter((condition) => !met.includes(condition)));
    for (const condition of guard.conditions) expect(condition.source, condition.condition).toMatch(/\S/);
  });

  test('says who can supply what is missing: a supervisor agrees, and the other State verifies', async () => {
    const guard = await guardOf(await transferIn(api, 'consented'), 'VN');
    expect(standing(guard, 'both-states')?.suppliedBy).toEqual({
      side: 'any-party',
      operation: 'agreeToTransfer',
      roles: ['justice-supervisor'],
    });
    expect(standing(guard, 'consent-verified')?.suppliedBy).toMatchObject({ side: 'administering', operation: 'verifyConsent' });
    expect(standing(guard, 'other-side')).not.toHaveProperty('suppliedBy');
  });

  test('bars nothing once both States did their part, and says since when and how old each fact is', async () => {
    const guard = await guardOf(await transferIn(api, 'confirmed'), 'VN');
    expect(guard.barring).toEqual([]);
    expect(guard.plan).toBe(1);
    expect(standing(guard, 'real-risk')).toMatchObject({ is: 'met', ageHours: 0, since: expect.any(String) });
  });

  test('tells of a hold or a real risk of the other State one sentence, and not since when', async () => {
    const [held, stopped] = [await transferIn(api, 'opened'), await transferIn(api, 'opened')];
    const before = await guardOf(held, 'VN');
    const claims = justiceOf('holdTransfer', 'KZ');
    await changeTransferOf(api, 'holdTransfer', held, { claims, body: { kind: 'medical', reason: 'In hospital' } });
    const seen = await guardOf(held, 'VN');
    expect(standing(before, 'other-side')?.is).toBe('met');
    expect(standing(seen, 'other-side')).toEqual({
      condition: 'other-side',
      is: 'not-met',
      why: 'The hand-over is stopped on the other side',
      source: 'House rule: what either State holds or found stops the person',
    });
    expect(standing(seen, 'holds')?.is).toBe('met');

    await bringTransferTo(api, stopped, 'stopped', 'opened');
    expect(standing(await guardOf(stopped, 'VN'), 'other-side')).toEqual(standing(seen, 'other-side'));
  });
});

describe('the guard of a hand-over, as the administering State reads it', () => {
  const own = ['real-risk', 'stop', 'claim', 'holds', 'another-procedure', 'other-side', 'fitness'];

  test('has the conditions of the shared file alone', async () => {
    const guard = await guardOf(await transferIn(api, 'confirmed'), 'KZ');
    expect(guard).toMatchObject({ side: 'administering', barring: [], plan: 1 });
    expect(guard.conditions.map(({ condition }) => condition)).toEqual(handOverConditions.filter((name) => !own.includes(name)));
  });

  test('is the same whatever the sentencing State holds or found for itself', async () => {
    const transferId = await transferIn(api, 'confirmed');
    const before = await guardOf(transferId, 'KZ');
    const claims = justiceOf('holdTransfer', 'VN');
    const body = { kind: 'protection', reason: 'Fears for the person' };
    expect((await changeTransferOf(api, 'holdTransfer', transferId, { claims, body })).status).toBe(200);
    expect((await guardOf(transferId, 'VN')).barring).toEqual(['holds']);
    expect(await guardOf(transferId, 'KZ')).toEqual({ ...before, at: expect.any(String) });
  });
});

test('the guard of a transfer of others is not there', async () => {
  const transferId = await transferIn(api, 'opened');
  const { status, body } = await api.call('GET', '/convicted-transfers/{transferId}/guard', {
    claims: person('MA.justice'),
    transferId,
  });
  expect([status, body['type']]).toEqual([404, 'https://readmit.example/problems/convicted-transfer-not-found']);
});
