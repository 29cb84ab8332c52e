import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { restore } from '../../../embedded/restore.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { person, sample, startApi } from '../../calls.ts';
import { type Api, france, take } from '../../operations.ts';
import { realRisk, type Step } from '../../stages.ts';
import { filedAs, guardOf } from './filed-as.ts';

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

const states = { requesting: 'FR', requested: 'KZ' };
const applicant = { surname: { latin: 'AKHMETOV' }, givenNames: { latin: 'YERLAN' }, dateOfBirth: '1988-03-12' };
const namesake = { ...applicant, dateOfBirth: '1989-07-01' };

const steps = async (caseId: string, ...all: readonly Step[]): Promise<void> => {
  for (const step of all) await take(api, caseId, states, step);
};

const undecided: Step = { does: 'recordClaimStatus', by: 'requesting', but: { outcome: 'undecided' } };

/** A case of somebody whose claim is undecided, and one of a namesake. */
const mistaken = async () => {
  const caseId = await filedAs(api, france, namesake, ['N00001234']);
  await steps(caseId, { does: 'confirmReceipt', by: 'requested' }, { does: 'acceptCase', by: 'requested' });
  const other = await filedAs(api, france, applicant, ['N77000111']);
  await steps(other, undecided);
  return { caseId, other };
};

const planned = (caseId: string) =>
  api.change('/cases/{caseId}/transfer', { claims: france, caseId, body: sample('movements/plan-transfer') });

test('a claim of a namesake bars until an assessor and a supervisor say who it is, and for 72 hours more', async () => {
  const { caseId, other } = await mistaken();
  const barred = { status: 422, body: { type: 'https://readmit.example/problems/claim-bars-outgoing', recordedIn: other } };
  const items = await dumpOf(api.table);
  expect(await planned(caseId)).toMatchObject(barred);
  expect(await dumpOf(api.table)).toEqual(items);
  const named = { stop: undefined, recordedIn: other };
  await steps(caseId, {
    does: 'proposeReopening',
    by: 'requesting',
    role: 'assessor',
    but: { ...named, fact: 'another-person' },
  });
  expect(await planned(caseId)).toMatchObject(barred);
  await steps(caseId, { does: 'reopenStop', by: 'requesting', role: 'supervisor', but: named });
  vi.setSystemTime(start + 72 * 3_600_000 - 1);
  expect(await planned(caseId)).toMatchObject(barred);
  vi.setSystemTime(start + 72 * 3_600_000);
  const sent = await planned(caseId);
  expect(sent, sent.text).toMatchObject({ status: 200 });
  // The claim goes on barring where it was made.
  expect((await guardOf(api, france, other)).lacking).toContain('claim');
});

test('it is somebody else’s in a case that bars: of any other, and of one that nobody knows, there is nothing to say', async () => {
  const { caseId } = await mistaken();
  const third = await filedAs(api, france, { ...namesake, surname: { latin: 'OSPANOV' } }, []);
  for (const recordedIn of [third, '0190a000-0000-7000-8000-000000000001'])
    expect(
      await api.change('/cases/{caseId}/stop-reopening-proposal', {
        claims: person('FR.assessor'),
        caseId,
        body: { ...sample('protection/propose-reopening'), stop: undefined, fact: 'another-person', recordedIn },
      }),
    ).toMatchObject({ status: 422, body: { type: 'https://readmit.example/problems/no-such-risk-stop' } });
});

test('who found a risk cannot say in another case that it is somebody else’s', async () => {
  const before = await filedAs(api, france, applicant, ['N77000111']);
  await steps(before, realRisk('requesting'));
  const caseId = await filedAs(api, france, namesake, ['N00001234']);
  const { body } = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
  expect(Object.keys((body['ownFile'] as { matches: [object] }).matches[0]).sort()).toEqual([
    'caseId',
    'country',
    'kind',
    'n',
    'since',
  ]);
  const found = (await dumpOf(api.table)).find(({ pk, kept }) => pk.startsWith('PERSON#') && kept !== undefined);
  const [{ by }] = (found?.['kept'] as { entries: [{ by: string }] }).entries;
  const proposal = { ...sample('protection/propose-reopening'), fact: 'another-person', stop: 1, recordedIn: before };
  const call = (sub: string) =>
    api.change('/cases/{caseId}/stop-reopening-proposal', {
      claims: { ...person('FR.assessor'), sub },
      caseId,
      body: proposal,
    });
  expect(await call(by)).toMatchObject({ status: 422, body: { type: 'https://readmit.example/problems/finder-reopens' } });
  expect(await call('somebody-else')).toMatchObject({ status: 200 });
});
