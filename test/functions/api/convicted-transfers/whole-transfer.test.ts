import { beforeAll, describe, expect, test } from 'vitest';
import { person, startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { changeTransferOf, justiceOf, transferIn } from '../../transfers-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const read = async (transferId: string, state: string) => {
  const { body } = await api.call('GET', '/convicted-transfers/{transferId}', { claims: person(`${state}.justice`), transferId });
  return body;
};

describe('a transfer from Vietnam to Kazakhstan', () => {
  test('goes from the interest of the person to the end of the sentence', async () => {
    const transferId = await transferIn(api, 'ended');
    for (const state of ['VN', 'KZ'])
      expect(await read(transferId, state)).toMatchObject({
        status: 'ended',
        inBreach: false,
        end: { how: 'released', state: 'KZ' },
      });
  });

  test('goes nowhere once consent is taken back, whatever was authorised', async () => {
    const transferId = await transferIn(api, 'authorised');
    const claims = justiceOf('withdrawConsent', 'VN');
    const body = { at: new Date().toISOString(), official: 'Official of the prison' };
    const { status, text } = await changeTransferOf(api, 'withdrawConsent', transferId, { claims, body });
    expect(status, text).toBe(200);
    const handOver = { claims: justiceOf('recordHandOver', 'VN'), body: { at: new Date().toISOString(), official: 'Escort' } };
    expect((await changeTransferOf(api, 'recordHandOver', transferId, handOver)).body['status']).toBe('handed-over-in-breach');
  });
});
