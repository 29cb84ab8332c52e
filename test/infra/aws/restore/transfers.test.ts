import { beforeAll, describe, expect, it } from 'vitest';
import { instantAt } from '../../../../domain/time/instant.ts';
import { mailRecordsIn } from '../../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../../functions/adapters/table.ts';
import { forState } from '../../../../infra/aws/restore/for-state.ts';
import { inWords } from '../../../../infra/aws/restore/in-words.ts';
import { reconcile } from '../../../../infra/aws/restore/reconcile.ts';
import type { Reconciliation } from '../../../../infra/aws/restore/reconciliation.ts';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { person, sample, startApi } from '../../../functions/calls.ts';
import { type Api, caseIn, take } from '../../../functions/operations.ts';
import { heldTable } from './held-table.ts';

let api: Api;
let [copy, newer]: (readonly Item[])[] = [];
let found: Reconciliation;
let transferId: string;
let caseId: string;

const act = async (state: string, path: string, name: string): Promise<void> => {
  const given = { claims: person(`${state}.justice`), transferId };
  const { headers } = await api.call('GET', '/convicted-transfers/{transferId}', given);
  const answer = await api.call('POST', `/convicted-transfers/{transferId}/${path}`, {
    ...given,
    body: sample(`convicted-transfers/${name}`),
    headers: { 'If-Match': headers['etag'] ?? '' },
  });
  expect(answer.status, answer.text).toBe(200);
};

const compared = (was: readonly Item[] = newer ?? [], is: readonly Item[] = copy ?? []) =>
  reconcile(heldTable('newer', was), heldTable('copy', is), new Date().toISOString());

beforeAll(async () => {
  api = await startApi();
  caseId = await caseIn(api, 'opened');
  const opened = await api.call('POST', '/convicted-transfers', {
    claims: person('VN.justice'),
    body: sample('convicted-transfers/state-interest'),
  });
  expect(opened.status, opened.text).toBe(201);
  transferId = String(opened.body['transferId']);
  await act('VN', 'information', 'inform-person');
  await act('VN', 'consent', 'record-consent');
  copy = await dumpOf(api.table);
  await act('KZ', 'hold', 'hold-transfer');
  await act('VN', 'consent-withdrawal', 'withdraw-consent');
  await take(api, caseId, { requesting: 'FR', requested: 'KZ' }, { does: 'confirmReceipt', by: 'requested' });
  const mails = mailRecordsIn(tableCalled(api.table));
  const addressed = { mailId: `${transferId}/told`, state: 'KZ', office: 'justice', to: ['j@readmit.example'] } as const;
  await mails.claim(addressed, instantAt(Date.now()), instantAt(Date.now() + 60_000));
  await mails.done(addressed.mailId, instantAt(Date.now()));
  newer = await dumpOf(api.table);
  found = await compared();
}, 120_000);

describe('What came after in a transfer of a convicted person', () => {
  it('is found, with histories that are whole: consent taken back above all, which stands again', () => {
    expect(found.faults).toEqual({ old: [], restored: [] });
    expect([found.parted, found.regained]).toEqual([[], []]);
    expect(found.acts.filter(({ about }) => about === transferId)).toMatchObject([
      { move: 'holdTransfer', danger: 'bar-gone', file: 'KZ', told: [] },
      { move: 'withdrawConsent', danger: 'bar-gone', file: 'shared', told: [{ state: 'KZ', left: false }] },
    ]);
    expect(inWords(found)).toContain('CONSENT WAS TAKEN BACK');
    expect(found.transfers).toEqual([transferId]);
  });

  it('is seen to be spoilt where a history was altered', async () => {
    const spoilt = (newer ?? []).map((item) =>
      item.pk === `HISTORY#${transferId}#SHARED` && item['entry'] !== undefined
        ? { ...item, entry: { ...(item['entry'] as object), move: 'recordConsent' } }
        : item,
    );
    expect((await compared(spoilt)).faults.old.join()).toContain(`${transferId} (shared)`);
  });

  it('is for the central authorities alone: those for readmission are told nothing of it, nor they of cases', () => {
    for (const state of ['VN', 'KZ']) {
      const told = JSON.stringify({ list: forState(found, state), words: inWords(forState(found, state)) });
      expect(told).not.toContain(transferId);
      expect(JSON.stringify(forState(found, `${state}.justice`))).not.toContain(caseId);
    }
    expect(forState(found, 'KZ').acts).toMatchObject([{ about: caseId, move: 'confirmReceipt' }]);
    expect(forState(found, 'KZ.justice').acts.map(({ move }) => move)).toEqual(['holdTransfer', 'withdrawConsent']);
    expect(forState(found, 'VN.justice').acts.map(({ move }) => move)).toEqual(['withdrawConsent']);
    expect(forState(found, 'KZ.justice').mails).toHaveLength(1);
    expect(forState(found, 'FR.justice').acts).toEqual([]);
  });

  it('leaves again for the queue of the central authority, and was told there', async () => {
    const again = found.again.filter(({ about }) => about === transferId);
    expect(again.length).toBeGreaterThan(0);
    for (const { to } of again) expect(to.state).toBe('KZ.justice');
    const sent = (newer ?? []).filter(({ pk }) => pk !== `OUTBOX#${transferId}`);
    const { acts, numbers } = await compared(sent);
    expect(acts.find(({ move }) => move === 'withdrawConsent')?.told).toEqual([{ state: 'KZ', left: true }]);
    expect(numbers.find(({ about }) => about === transferId)).toMatchObject({ states: ['KZ'] });
  });

  it('names an authorisation of a hand-over that stands again', async () => {
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const own = {
      pk: `CONVICTED#OWN#VN#${transferId}`,
      sk: 'OWN',
      head: { n: 0, hash: '', salt: '' },
      file: { authorisation: { until } },
    };
    const authorised = [...(copy ?? []).filter(({ pk }) => pk !== own.pk), own];
    expect((await compared(newer, authorised)).mayDepart).toEqual([{ about: transferId, state: 'VN', until }]);
  });
});
