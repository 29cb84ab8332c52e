import { beforeAll, describe, expect, test } from 'vitest';
import { handOverConditions } from '../../../../domain/convicted-transfer/hand-over-condition.ts';
import { person, startApi } from '../../calls.ts';
import { type Api, caseIn } from '../../operations.ts';
import { changeTransferOf, justiceOf, transferIn } from '../../transfers-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const monitor = (state: string) => person(`${state}.monitor`);

type Item = { readonly monitorId: string; readonly side: string; readonly status: string };

const listOf = async (state: string, query: Record<string, string> = {}) => {
  const { status, body, text } = await api.call('GET', '/monitor/convicted-transfers', { claims: monitor(state), query });
  expect(status, text).toBe(200);
  return body as unknown as { readonly items: readonly Item[]; readonly next?: string };
};

const read = (state: string, monitorId: string) =>
  api.call('GET', '/monitor/convicted-transfers/{monitorId}', { claims: monitor(state), monitorId });

/** The transfer that was opened last, as the monitor of that State reads it. */
const lastOf = async (state: string, which = 'open') => {
  const [first] = (await listOf(state, { which })).items;
  return (await read(state, first?.monitorId ?? '')).body;
};

describe('what a State’s monitor reads of a transfer', () => {
  test('is how the person consented and was verified, what the State found, the guard, the hand-over and the end, by the day', async () => {
    await transferIn(api, 'ended');
    const seen = await lastOf('VN', 'ended');
    expect(seen).toMatchObject({
      side: 'sentencing',
      status: 'ended',
      minor: false,
      told: [{ interpreting: expect.any(String) }],
      consents: [{ by: 'person', counsel: 'present', verification: { found: 'free-and-informed' } }],
      facts: {
        assessment: { countries: [{ country: 'KZ', outcome: 'no-real-risk' }] },
        fitness: { fit: true },
      },
      handOver: { inBreach: false },
      reports: [{ stage: 'taken-in-charge' }],
      end: { how: 'released' },
    });
    expect((seen['conditions'] as { condition: string }[]).map(({ condition }) => condition)).toEqual(handOverConditions);
    expect(JSON.stringify(seen)).not.toMatch(/T\d{2}:\d{2}|AIBEK|Taraz|Noi Bai|Counsel|Official/);
  });

  test('has of consent that it was taken back, and of a breach what it lacked', async () => {
    const transferId = await transferIn(api, 'authorised');
    for (const does of ['withdrawConsent', 'recordHandOver'] as const) {
      const body = { at: new Date().toISOString(), official: 'O' };
      await changeTransferOf(api, does, transferId, { claims: justiceOf(does, 'VN'), body });
    }
    const today = new Date().toISOString().slice(0, 10);
    const seen = await lastOf('VN');
    expect(seen).toMatchObject({
      status: 'handed-over-in-breach',
      consents: [{ withdrawnOn: today }],
      handOver: { on: today, inBreach: true },
      facts: { breachLacked: expect.arrayContaining(['consent']) },
    });
    expect(await lastOf('KZ')).not.toHaveProperty('facts.breachLacked');
  });

  test('holds nothing of what the other State keeps for itself, and no guard where the State hands nobody over', async () => {
    await transferIn(api, 'held');
    for (const state of ['VN', 'KZ'])
      expect(await lastOf(state)).toMatchObject({ facts: { holds: [{ kind: 'other', placedOn: expect.any(String) }] } });
    expect(await lastOf('KZ')).not.toHaveProperty('conditions');

    const transferId = await transferIn(api, 'opened');
    const before = await lastOf('KZ');
    const body = { kind: 'medical', reason: 'In hospital' };
    await changeTransferOf(api, 'holdTransfer', transferId, { claims: justiceOf('holdTransfer', 'VN'), body });
    expect(await lastOf('KZ')).toEqual(before);
  });

  test('has of a refusal its grounds as codes, and by whom', async () => {
    await transferIn(api, 'refused');
    expect(await lastOf('KZ', 'ended')).toMatchObject({
      status: 'refused',
      refusal: { from: 'administering', grounds: [expect.any(String)] },
    });
  });
});

describe('the numbers of transfers for a monitor', () => {
  test('lead to no transfer, are others in each State, and page the list by themselves', async () => {
    const ids = [await transferIn(api, 'opened'), await transferIn(api, 'opened')];
    const all = await listOf('VN');
    const { items, next } = await listOf('VN', { limit: '1' });
    expect(items).toEqual(all.items.slice(0, 1));
    expect(Buffer.from(String(next).split('.')[0] ?? '', 'base64url').toString()).toContain(items[0]?.monitorId);
    expect((await listOf('VN', { limit: '1', cursor: String(next) })).items).toEqual(all.items.slice(1, 2));
    for (const id of ids) expect(JSON.stringify(all)).not.toContain(id.replaceAll('-', ''));
    expect((await listOf('KZ')).items.map(({ monitorId }) => monitorId)).not.toContain(items[0]?.monitorId);
  });

  test('are of no case, and those of cases of no transfer', async () => {
    await caseIn(api, 'opened');
    const { body } = await api.call('GET', '/monitor/cases', { claims: monitor('KZ') });
    const [ofCase] = body['items'] as Item[];
    const [ofTransfer] = (await listOf('KZ')).items;
    expect((await read('KZ', ofCase?.monitorId ?? '')).body['type']).toMatch(/monitored-transfer-not-found$/);
    const other = await api.call('GET', '/monitor/cases/{monitorId}', {
      claims: monitor('KZ'),
      monitorId: ofTransfer?.monitorId ?? '',
    });
    expect(other.body['type']).toMatch(/monitored-case-not-found$/);
    expect((await read('MA', ofTransfer?.monitorId ?? '')).status).toBe(404);
  });
});
