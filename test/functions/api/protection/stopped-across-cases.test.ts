import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { canonical } from '../../../../functions/history/canonical.ts';
import { restore } from '../../../embedded/restore.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { type Answer, person, sample, startApi } from '../../calls.ts';
import { type Api, france, kazakhstan, take } from '../../operations.ts';
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
const supervisor = person('FR.supervisor');

const steps = async (caseId: string, ...all: readonly Step[]): Promise<void> => {
  for (const step of all) await take(api, caseId, states, step);
};

const first = { surname: { latin: 'AKHMETOV', original: 'АХМЕТОВ' }, givenNames: { latin: 'YERLAN' }, dateOfBirth: '1988-03-12' };

/** France finds a real risk for the person, and gives the case up. */
const stoppedAndWithdrawn = async (): Promise<string> => {
  const caseId = await filedAs(api, france, first, ['N77000111']);
  await steps(caseId, realRisk('requesting'), { does: 'withdrawCase', by: 'requesting' });
  return caseId;
};

const accepted: readonly Step[] = [
  { does: 'confirmReceipt', by: 'requested' },
  { does: 'acceptCase', by: 'requested' },
];

const planned = (caseId: string, body: object = {}): Promise<Answer> =>
  api.change('/cases/{caseId}/transfer', { claims: france, caseId, body: { ...sample('movements/plan-transfer'), ...body } });

const again = {
  'in Cyrillic letters alone beside another Latin spelling': {
    surname: { latin: 'Achmetow', original: 'Ахметов' },
    givenNames: { latin: 'Jerlan', original: 'Ерлан' },
    dateOfBirth: '1988-03-12',
  },
  'in the new Kazakh spelling, the birth date a year alone': {
    surname: { latin: 'Axmetov' },
    givenNames: { latin: 'Erlan' },
    dateOfBirth: '1988',
  },
  'with the surname and the given name in each other’s place, and a year younger': {
    surname: { latin: 'Yerlan' },
    givenNames: { latin: 'Akhmet Serikuly' },
    dateOfBirth: '1989-01-01',
  },
} as const;

describe('a person whom France stopped for a real risk, the case withdrawn', () => {
  test.each(
    Object.entries(again),
  )('is found on the side of France when filed again %s, without document number', async (_how, who) => {
    const before = await stoppedAndWithdrawn();
    const caseId = await filedAs(api, france, who, []);
    const match = { kind: 'stop', caseId: before, n: 1, country: 'KZ', since: new Date(start).toISOString() };
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect(body).toMatchObject({ status: 'opened', ownFile: { matches: [match] } });

    await steps(caseId, ...accepted);
    const guard = await guardOf(api, france, caseId);
    expect(guard.lacking).toContain('stop');
    expect(guard.stops).toEqual([{ country: 'KZ', since: match.since, recordedIn: before }]);
    const items = await dumpOf(api.table);
    expect(await planned(caseId)).toMatchObject({
      status: 422,
      body: { conditions: [{ condition: 'stop', why: `A real risk was found in KZ (in case ${before}) and is not reopened` }] },
    });
    expect(await dumpOf(api.table)).toEqual(items);
  });

  test('is found by the number of a document alone, under another name and date of birth', async () => {
    const before = await stoppedAndWithdrawn();
    const other = { surname: { latin: 'SMITH' }, givenNames: { latin: 'JOHN' }, dateOfBirth: '1970-01-01' };
    const caseId = await filedAs(api, france, other, ['n77 000-111']);
    expect((await guardOf(api, france, caseId)).stops).toMatchObject([{ country: 'KZ', recordedIn: before }]);
  });

  test('is an ordinary case to Kazakhstan: the same, byte for byte, as that of somebody whom nobody stopped', async () => {
    const filed = again['in Cyrillic letters alone beside another Latin spelling'];
    const seenBy = async (claims: Record<string, string>): Promise<string> => {
      const caseId = await filedAs(api, france, filed, []);
      await steps(caseId, ...accepted);
      const get = async (path: string, query: Record<string, string> = {}) =>
        (await api.call('GET', path, { claims, caseId, query })).body;
      const all = [
        await get('/cases/{caseId}'),
        await get('/cases/{caseId}/guard'),
        await get('/cases/{caseId}/history'),
        await get('/cases/{caseId}/history', { file: 'own' }),
        await get('/cases/{caseId}/deadlines'),
      ];
      return canonical(all)
        .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')
        .replaceAll(/"[0-9a-f]{64}"|"[A-Za-z0-9_-]{22}"/g, '"a hash"');
    };
    const ordinary = await seenBy(kazakhstan);
    await restore(api.table, []);
    await stoppedAndWithdrawn();
    expect(await seenBy(kazakhstan)).toBe(ordinary);
    expect(ordinary).toContain('"stops":[]');
  });

  test('is stopped under another agreement too, on a way through the country, and not on a way around it', async () => {
    const before = await stoppedAndWithdrawn();
    const caseId = await filedAs(api, france, { ...first, nationalities: ['NL'] }, [], 'cases/open-case-fr-requests-nl');
    for (const step of accepted) await take(api, caseId, { requesting: 'FR', requested: 'NL' }, step);
    const leg = (from: string, to: string, hours: number) => ({
      from: { state: from, name: 'Airport' },
      to: { state: to, name: 'Airport' },
      departsAt: new Date(start + hours * 3_600_000).toISOString(),
      arrivesAt: new Date(start + (hours + 2) * 3_600_000).toISOString(),
      transport: 'XX 1',
    });
    expect(await planned(caseId, { legs: [leg('FR', 'KZ', 2), leg('KZ', 'NL', 5)] })).toMatchObject({
      status: 422,
      body: { conditions: [{ condition: 'stop', why: expect.stringContaining(before) }] },
    });
    expect(await planned(caseId, { legs: [leg('FR', 'NL', 2)] })).toMatchObject({ status: 200 });
  });

  test('is found by the corrected name too, once a name is corrected by either State', async () => {
    const caseId = await filedAs(api, france, first, []);
    await steps(caseId, realRisk('requesting'));
    const corrected = { surname: { latin: 'BOLAT' }, givenNames: { latin: 'DAMIR' }, dateOfBirth: '1975-05-05' };
    const whole = { ...(sample('cases/open-case')['person'] as object), ...corrected };
    await steps(
      caseId,
      { does: 'correctPerson', by: 'requested', but: { person: whole } },
      { does: 'withdrawCase', by: 'requesting' },
    );
    for (const who of [corrected, first]) {
      const filed = await filedAs(api, france, who, []);
      expect((await guardOf(api, france, filed)).stops, JSON.stringify(who)).toMatchObject([{ country: 'KZ' }]);
    }
  });

  test('does not stop somebody else', async () => {
    await stoppedAndWithdrawn();
    for (const who of [
      { ...first, givenNames: { latin: 'MARAT' } },
      { ...first, dateOfBirth: '1980-03-12' },
      { ...first, surname: { latin: 'OSPANOV' } },
    ]) {
      const caseId = await filedAs(api, france, who, ['N00000999']);
      expect((await guardOf(api, france, caseId)).stops).toEqual([]);
    }
  });
});

describe('a stop of the other State', () => {
  test('by its refusal for a real risk, stops the person when France asks again, and says no more than that', async () => {
    const caseId = await filedAs(api, france, first, []);
    const grounds = [{ code: 'RR-REFOUL', country: 'KZ' }];
    const refusal: Step = { does: 'refuseCase', by: 'requested', but: { grounds, reasons: 'Kept by Kazakhstan.' } };
    await steps(caseId, { does: 'confirmReceipt', by: 'requested' }, refusal);
    const filed = await filedAs(api, france, again['in the new Kazakh spelling, the birth date a year alone'], []);
    await steps(filed, ...accepted);
    const guard = await guardOf(api, france, filed);
    expect(guard.lacking).toContain('other-side');
    expect(guard.lacking).not.toContain('stop');
    expect(guard.stops).toEqual([]);
    expect((await guardOf(api, kazakhstan, filed)).stops).toMatchObject([{ country: 'KZ', recordedIn: caseId }]);
  });
});

describe('a person whom a register takes for another', () => {
  const namesake = { ...first, dateOfBirth: '1989-07-01' };

  test('is cleared by an assessor and a supervisor, in the case alone in which it is said, after 72 hours', async () => {
    const before = await stoppedAndWithdrawn();
    const caseId = await filedAs(api, france, namesake, ['N00001234']);
    await steps(caseId, ...accepted);
    const named = { stop: 1, recordedIn: before };
    const elsewhere = await api.change('/cases/{caseId}/stop-reopening-proposal', {
      claims: person('FR.assessor'),
      caseId,
      body: { ...sample('protection/propose-reopening'), ...named },
    });
    expect(elsewhere).toMatchObject({
      status: 422,
      body: { type: 'https://readmit.example/problems/stop-stands-elsewhere', recordedIn: before },
    });
    await steps(
      caseId,
      { does: 'proposeReopening', by: 'requesting', role: 'assessor', but: { ...named, fact: 'another-person' } },
      { does: 'reopenStop', by: 'requesting', role: 'supervisor', but: named },
    );
    const lacking = async (id: string) => (await guardOf(api, france, id)).lacking;
    expect(await lacking(caseId)).toContain('stop');
    vi.setSystemTime(start + 72 * 3_600_000 + 1_000);
    expect(await lacking(caseId)).not.toContain('stop');
    const third = await filedAs(api, france, namesake, []);
    expect(await lacking(third)).toContain('stop');
  });
});

describe('a stop that is reopened', () => {
  test('on a new fact by a second assessor and a supervisor lets nobody depart for 72 hours, in any case about the person', async () => {
    const before = await stoppedAndWithdrawn();
    const caseId = await filedAs(api, france, first, []);
    await steps(
      before,
      { does: 'proposeReopening', by: 'requesting', role: 'assessor' },
      { does: 'reopenStop', by: 'requesting', role: 'supervisor' },
    );
    const from = new Date(start + 72 * 3_600_000).toISOString();
    expect((await guardOf(api, france, caseId)).stops).toEqual([
      { country: 'KZ', since: new Date(start).toISOString(), recordedIn: before, from },
    ]);
    vi.setSystemTime(start + 72 * 3_600_000 - 1);
    expect((await guardOf(api, france, caseId)).lacking).toContain('stop');
    vi.setSystemTime(start + 72 * 3_600_000);
    expect((await guardOf(api, france, caseId)).lacking).not.toContain('stop');
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: supervisor, caseId: before });
    expect(body).toMatchObject({
      ownFile: { stops: [{ n: 1, reopening: { fact: 'finding-disproved', counselTold: { who: 'person' } } }] },
    });
    expect(JSON.stringify(body)).not.toMatch(/person-FR|first-assessor/);
  });
});
