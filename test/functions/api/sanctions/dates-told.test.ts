import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, type Instant, instantAt } from '../../../../domain/time/instant.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { person, startApi } from '../../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../../operations.ts';

let api: Api;
let sweep: (now: Instant) => Promise<void>;
beforeAll(async () => {
  api = await startApi();
  // Loaded after the API: the sweep reads its settings when it is.
  const { sweepParts } = await import('../../schedule/sweep-parts.ts');
  const parts = await sweepParts(api.table);
  ({ sweep } = parts);
  await parts.begin(instantAt(Date.now()));
});

const states = { requesting: 'FR', requested: 'KZ' };

const alertsOf = async (claims: Record<string, string>, caseId: string) => {
  const { body } = await api.call('GET', '/alerts', { claims, query: { limit: '100' } });
  const items = body['items'] as Record<string, unknown>[];
  return items.filter((alert) => alert['caseId'] === caseId && alert['about'] === 'own-file-date');
};

type Term = { readonly kind: string; readonly day: string; readonly done: boolean };

const termsOf = async (caseId: string): Promise<readonly Term[]> =>
  (await api.call('GET', '/cases/{caseId}/sanctions', { claims: france, caseId })).body['terms'] as Term[];

const dueOf = async (caseId: string): Promise<readonly (readonly [string, unknown])[]> =>
  (await dumpOf(api.table))
    .filter(({ pk }) => pk.startsWith('DUE#') && pk.endsWith(caseId))
    .map(({ pk, dueAt }) => [pk.replace(caseId, ''), dueAt]);

describe('a request for the review of a ban', () => {
  test('sets its State a date: getSanctions says which, the alert and the list of alerts that there is one', async () => {
    const caseId = await caseIn(api, 'ban-confirmed-by-requesting');
    const before = await dueOf(caseId);
    await take(api, caseId, states, { does: 'requestBanReview', by: 'requesting' });
    const term = (await termsOf(caseId)).find(({ kind }) => kind === 'answer-to-request');
    expect(term).toMatchObject({ done: false });
    expect((await dueOf(caseId)).filter(([pk]) => pk === 'DUE#')).toEqual(before.filter(([pk]) => pk === 'DUE#'));
    await sweep(addHours(`${term?.day}T12:00:00.000Z` as Instant, -24 * 3));
    const [alert, ...more] = await alertsOf(france, caseId);
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ owedBy: 'FR', urgency: 'digest', mail: { state: 'gathered' } });
    expect(JSON.stringify(alert)).not.toMatch(/ban|request\b|L613|SIS/i);
    expect(await alertsOf(kazakhstan, caseId)).toEqual([]);
    const acknowledged = await api.call('POST', '/alerts/{alertId}/acknowledgement', {
      claims: person('FR.supervisor'),
      alertId: String(alert?.['alertId']),
      body: { official: 'Duty officer' },
    });
    expect(acknowledged.status, acknowledged.text).toBe(200);
  });

  test('sets none any more once the ban is lifted, nor does the ban', async () => {
    const caseId = await caseIn(api, 'ban-confirmed-by-requesting');
    await take(api, caseId, states, { does: 'requestBanReview', by: 'requesting' });
    await take(api, caseId, states, { does: 'liftSanction', by: 'requesting', role: 'supervisor' });
    expect((await termsOf(caseId)).filter(({ done }) => !done)).toEqual([]);
    expect(await dueOf(caseId)).toContainEqual(['DUE#OWN#FR#', undefined]);
    await sweep(addHours(instantAt(Date.now()), 24 * 365 * 6));
    expect(await alertsOf(france, caseId)).toEqual([]);
  });
});

describe('an exit', () => {
  test('is asked for seven days after a departure where a ban hangs on it, and no more once it is proved', async () => {
    const caseId = await caseIn(api, 'authorised');
    await take(api, caseId, states, { does: 'recordEntryBan', by: 'requesting', as: 'first-officer' });
    await take(api, caseId, states, { does: 'confirmEntryBan', by: 'requesting' });
    expect((await termsOf(caseId)).map(({ kind }) => kind)).not.toContain('exit-to-be-proved');
    await take(api, caseId, states, { does: 'recordDeparture', by: 'requesting' });
    expect(await termsOf(caseId)).toContainEqual(expect.objectContaining({ kind: 'exit-to-be-proved', done: false }));
    await sweep(addHours(instantAt(Date.now()), 24 * 8));
    expect(await alertsOf(france, caseId)).toHaveLength(1);
    expect(await alertsOf(kazakhstan, caseId)).toEqual([]);
    const today = new Date(Date.now()).toISOString().slice(0, 10);
    await take(api, caseId, states, { does: 'recordExit', by: 'requesting', but: { on: today, receivedOn: today } });
    expect(await termsOf(caseId)).toContainEqual(expect.objectContaining({ kind: 'exit-to-be-proved', done: true }));
  });
});
