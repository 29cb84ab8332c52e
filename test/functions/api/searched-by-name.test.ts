import { beforeAll, describe, expect, test } from 'vitest';
import type { Moved } from '../../../domain/file/moved.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { caseStore } from '../../../functions/adapters/case-store.ts';
import { nobodyNamed } from '../../../functions/adapters/noted-names.ts';
import { personNamesIn } from '../../../functions/adapters/person-names.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { identityKey } from '../../../functions/settings.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { type Api, france, kazakhstan, rowOf } from '../operations.ts';

let api: Api;
const table = () => tableCalled(api.table);
beforeAll(async () => {
  api = await startApi();
});

type Names = { readonly surname?: object; readonly givenNames?: object; readonly otherNames?: readonly object[] };

const opened = async (names: Names, dateOfBirth = '1990-04-12', claims = france, path = 'cases/open-case') => {
  const request = sample(path);
  const { surname: _one, givenNames: _other, otherNames: _others, ...rest } = request['person'] as Record<string, unknown>;
  const evidence = ((request['evidence'] ?? []) as Record<string, unknown>[]).map(({ number: _number, ...piece }) => piece);
  const body = { ...request, evidence, person: { ...rest, ...names, dateOfBirth } };
  const answer = await api.call('POST', '/cases', { claims, body });
  expect(answer.status, answer.text).toBe(201);
  return answer.body as {
    caseId: string;
    alreadyOnFile?: { cases: { caseId: string; because: string[]; status: string }[]; more?: number };
  };
};

const search = async (body: object, claims = france, query: Record<string, string> = {}) => {
  const answer = await api.call('POST', '/cases/search', { claims, body, query });
  expect(answer.status, answer.text).toBe(200);
  return answer.body as { items: { caseId: string }[]; next?: string };
};

const found = async (body: object, claims = france): Promise<readonly string[]> =>
  (await search(body, claims)).items.map(({ caseId }) => caseId);

describe('a case is found by the name of its person', () => {
  test('in any spelling and script, on either side, and on no other', async () => {
    const { caseId } = await opened({
      surname: { latin: 'KURMANGALIYEV', original: 'ҚҰРМАНҒАЛИЕВ' },
      givenNames: { latin: 'YERZHAN' },
    });
    for (const surname of ['Kurmangaliev', 'ҚҰРМАНҒАЛИЕВ', 'Курмангалиев', 'Kourmangaliev', 'KURMANGALIYEV'])
      for (const claims of [france, kazakhstan]) {
        expect(await found({ surname }, claims), surname).toEqual([caseId]);
        expect(await found({ surname, givenNames: 'Ержан' }, claims), surname).toEqual([caseId]);
      }
    expect(await found({ givenNames: 'Erjan' })).toEqual([caseId]);
    expect(await found({ surname: 'Kurmangaliev', givenNames: 'Bolat' })).toEqual([]);
    expect(await found({ surname: 'Kurmangaliev' }, person('NL.officer'))).toEqual([]);
  });

  test('by another name that the person has or had', async () => {
    const { caseId } = await opened({
      surname: { latin: 'TESTOVA' },
      givenNames: { latin: 'ALIYA' },
      otherNames: [{ kind: 'maiden', name: { latin: 'BAIMUKHAMEDOVA' } }],
    });
    expect(await found({ surname: 'Баймухамедова' })).toEqual([caseId]);
  });

  test('with the date of birth as far as it is known', async () => {
    const names = { surname: { latin: 'DZHAKSYBEKOV' }, givenNames: { latin: 'MARAT' } };
    const [day, month, year] = [
      await opened(names, '1984-05-17'),
      await opened(names, '1984-05'),
      await opened(names, '1985'),
    ].map(({ caseId }) => caseId);
    const by = (dateOfBirth: string) => found({ surname: 'Джаксыбеков', dateOfBirth });
    expect(await by('1984-05-17')).toEqual([year, month, day]);
    expect(await by('1984-05-18')).toEqual([year, month]);
    expect(await by('1984-06')).toEqual([year]);
    expect(await by('1985')).toEqual([year, month, day]);
    expect(await by('1987')).toEqual([]);
  });

  test('under the name to which the person was corrected, and no more under the other', async () => {
    const { caseId } = await opened({ surname: { latin: 'VRESOV' }, givenNames: { latin: 'PAVEL' } });
    const { body: view } = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    const corrected = { ...(view['person'] as object), surname: { latin: 'ZHOLDASBAYEV' } };
    const body = { ...sample('cases/correct-person'), person: corrected };
    const answer = await api.change(rowOf('correctPerson').route.path, { claims: france, caseId, body });
    expect(answer.status, answer.text).toBe(200);
    for (const claims of [france, kazakhstan]) {
      expect(await found({ surname: 'Жолдасбаев' }, claims)).toEqual([caseId]);
      expect(await found({ surname: 'Vresov' }, claims)).toEqual([]);
    }
  });

  describe('by what it is corrected to, and not by what was stated at the same moment and not written', () => {
    const surname = { latin: 'ABILKASYMOV' };
    let caseId: string;
    beforeAll(async () => {
      ({ caseId } = await opened({ surname, givenNames: { latin: 'NURLAN' } }, '1971-02-03'));
      const before = await caseStore(table(), nobodyNamed).load(caseId, stateOf('FR'));
      if (before === undefined) throw new Error('The case is not there');
      const { shared } = before;
      const corrected = { ...shared.person, dateOfBirth: '1973-06-07' };
      const body = { ...sample('cases/correct-person'), person: corrected };
      const answer = await api.change(rowOf('correctPerson').route.path, { claims: france, caseId, body });
      expect(answer.status, answer.text).toBe(200);
      // A colleague who decided on the same view noted this before the store refused it.
      const [correction] = (await caseStore(table(), nobodyNamed).load(caseId, stateOf('FR')))?.shared.corrections ?? [];
      if (correction === undefined) throw new Error('Nothing was corrected');
      const stated = {
        ...shared,
        person: { ...corrected, givenNames: { latin: 'SERIK' }, dateOfBirth: '1988-12-12' },
        evidence: shared.evidence.map((piece) => ({ ...piece, number: 'Z9081726' })),
        corrections: [correction],
      };
      const moved: unknown = { shared: stated };
      await personNamesIn(table(), identityKey()).note({ before, moved: moved as Moved });
    });

    test('by names and date of birth', async () => {
      for (const claims of [france, kazakhstan]) {
        expect(await found({ surname: 'Абилкасымов', dateOfBirth: '1973-06-07' }, claims)).toEqual([caseId]);
        expect(await found({ surname: 'Абилкасымов', givenNames: 'Нурлан' }, claims)).toEqual([caseId]);
        expect(await found({ surname: 'Абилкасымов', dateOfBirth: '1971-02-03' }, claims)).toEqual([]);
        expect(await found({ surname: 'Абилкасымов', dateOfBirth: '1988-12-12' }, claims)).toEqual([]);
        expect(await found({ givenNames: 'Serik' }, claims)).toEqual([]);
      }
    });

    test('nor by the number of a document that was not written either', async () => {
      const request = sample('cases/open-case');
      const [piece] = request['evidence'] as Record<string, unknown>[];
      const other = { ...(request['person'] as object), surname: { latin: 'DIFFERENT' }, otherNames: [], dateOfBirth: '1950' };
      const body = { ...request, person: other, evidence: [{ ...piece, number: 'Z 9081726' }] };
      const answer = await api.call('POST', '/cases', { claims: france, body });
      expect(answer.status, answer.text).toBe(201);
      expect(answer.body).not.toHaveProperty('alreadyOnFile');
    });
  });

  test('among many of one name, page by page, the newest first, each once', async () => {
    const cases: string[] = [];
    for (let count = 0; count < 7; count += 1)
      cases.push(
        (await opened({ surname: { latin: 'SULTANBEKOV' }, givenNames: { latin: 'DAUREN' } }, `197${count}-01-01`)).caseId,
      );
    const pages: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: '2', ...(cursor === undefined ? {} : { cursor }) };
      const { items, next } = await search({ surname: 'Султанбеков' }, france, query);
      pages.push(...items.map(({ caseId }) => caseId));
      cursor = next;
    } while (cursor !== undefined);
    expect(pages).toEqual(cases.toReversed());
    expect(await found({ surname: 'Султанбеков', status: 'received' })).toEqual([]);
    expect(await found({ surname: 'Султанбеков', status: 'opened', owedBy: 'them' })).toHaveLength(7);
    const { next } = await search({ surname: 'Sultanbekov' }, france, { limit: '2' });
    const other = { claims: france, body: { surname: 'Testova' }, query: { limit: '2', cursor: next ?? '' } };
    expectProblem(await api.call('POST', '/cases/search', other), 'cursor-of-another-list', rowOf('searchCases'));
  });

  test('and no key of the store says a name, a date of birth or a number', async () => {
    const keys = (await dumpOf(api.table)).filter(({ pk }) => pk.startsWith('PERSON#'));
    expect(keys.length).toBeGreaterThan(20);
    expect(JSON.stringify(keys)).not.toMatch(/SULTAN|KURMAN|TESTOV|1984|1990/i);
  });

  test('but not without a name, nor by more words than a name has', async () => {
    for (const body of [{}, { dateOfBirth: '1990' }, { surname: 'a b c d e f g' }]) {
      const answer = await api.call('POST', '/cases/search', { claims: france, body });
      expectProblem(answer, 'invalid-request', rowOf('searchCases'));
    }
  });
});

describe('who opens a case is told which of the own cases seem to be about the same person', () => {
  const names = { surname: { latin: 'ORAZBAKOV', original: 'ОРАЗБАКОВ' }, givenNames: { latin: 'TIMUR' } };

  test('and of nobody else’s, and the same again where the request is repeated', async () => {
    const elsewhere = await opened(
      { surname: { latin: 'ORAZBAKOV' }, givenNames: { latin: 'TIMUR' } },
      '1990-04-12',
      person('NL.officer'),
      'cases/open-case-nl-requests-kz',
    );
    expect(elsewhere).not.toHaveProperty('alreadyOnFile');
    const first = await opened(names);
    expect(first).not.toHaveProperty('alreadyOnFile');
    const second = await opened({ surname: { latin: 'Orasbakow' }, givenNames: { latin: 'Timour' } });
    expect(second.alreadyOnFile).toEqual({ cases: [{ caseId: first.caseId, because: ['name-and-birth'], status: 'opened' }] });
    const request = {
      claims: france,
      body: { ...sample('cases/open-case'), person: { ...(sample('cases/open-case')['person'] as object), ...names } },
    };
    const headers = { 'Idempotency-Key': 'once-and-again' };
    const once = await api.call('POST', '/cases', { ...request, headers });
    const again = await api.call('POST', '/cases', { ...request, headers });
    expect(again.text).toBe(once.text);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  test('also by the number of a document, whatever the name', async () => {
    const request = sample('cases/open-case');
    const evidence = (request['evidence'] as Record<string, unknown>[]).map((piece) => ({ ...piece, number: 'N 55-44-33-22' }));
    const one = await api.call('POST', '/cases', { claims: france, body: { ...request, evidence } });
    const [piece] = evidence;
    const person2 = { ...(request['person'] as object), surname: { latin: 'ANOTHERNAME' }, otherNames: [], dateOfBirth: '1960' };
    const body = { ...request, person: person2, evidence: [{ ...piece, number: 'n55443322' }] };
    const other = await api.call('POST', '/cases', { claims: france, body });
    expect(other.status, other.text).toBe(201);
    expect(other.body['alreadyOnFile']).toMatchObject({ cases: [{ caseId: one.body['caseId'], because: ['document-number'] }] });
  });

  test('the first twenty, and how many more there are', async () => {
    const many = { surname: { latin: 'NURPEISOVA' }, givenNames: { latin: 'GULNARA' } };
    for (let count = 0; count < 23; count += 1) await opened(many);
    const { alreadyOnFile } = await opened(many);
    expect(alreadyOnFile?.cases).toHaveLength(20);
    expect(alreadyOnFile?.more).toBe(3);
  });
});
