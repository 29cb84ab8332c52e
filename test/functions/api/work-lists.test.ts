import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, person, sample, startApi } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { type Api, caseIn, france, kazakhstan, operations } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const netherlands = person('NL.officer');

type Line = Record<string, unknown> & { readonly caseId: string };

const list = (claims: Record<string, string>, query: Record<string, string> = {}): Promise<Answer> =>
  api.call('GET', '/cases', { claims, query });

/** Every page of the list, by its cursors. */
const pages = async (claims: Record<string, string>, query: Record<string, string>): Promise<readonly (readonly Line[])[]> => {
  const found: Line[][] = [];
  let cursor: string | undefined;
  do {
    const { status, body, text } = await list(claims, { ...query, ...(cursor === undefined ? {} : { cursor }) });
    if (status !== 200) throw new Error(text);
    found.push(body['items'] as Line[]);
    cursor = body['next'] as string | undefined;
  } while (cursor !== undefined);
  return found;
};

describe('the work list of a State', () => {
  test('has its own cases only, the newest first', async () => {
    const opened: string[] = [];
    for (let count = 0; count < 7; count += 1) opened.push(await api.opened(netherlands, 'cases/open-case-nl-requests-kz'));
    const french = await api.opened(france);
    const [lines = []] = await pages(netherlands, { limit: '100' });
    expect(lines.map(({ caseId }) => caseId)).toEqual(opened.toReversed());
    const [both = []] = await pages(kazakhstan, { limit: '100' });
    expect(both.map(({ caseId }) => caseId)).toEqual([french, ...opened.toReversed()]);
  });

  test('gives each case once through its pages, of whatever size', async () => {
    const [whole = []] = await pages(kazakhstan, { limit: '100' });
    for (const limit of [1, 2, 3, 8, 9]) {
      const paged = await pages(kazakhstan, { limit: String(limit) });
      expect(paged.flat()).toEqual(whole);
      expect(Math.max(...paged.map(({ length }) => length))).toBeLessThanOrEqual(limit);
    }
  });

  test('has pages of 25 where nothing else is asked', async () => {
    for (let count = 0; count < 20; count += 1) await api.opened(netherlands, 'cases/open-case-nl-requests-kz');
    const { body } = await list(netherlands);
    expect(body['items']).toHaveLength(25);
    expect(body).toHaveProperty('next');
  });

  test('is empty for a State without cases', async () => {
    expect((await list(person('LU.officer'))).body).toEqual({ items: [] });
  });

  test('says of a case after each move what the case says', async () => {
    const agrees = async (caseId: string): Promise<void> => {
      for (const claims of [france, kazakhstan]) {
        const { body: view } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
        const line = (await pages(claims, { limit: '100' })).flat().find((item) => item.caseId === caseId);
        const { surname, givenNames } = view['person'] as Record<string, { latin: string }>;
        const { status, side, owed, openedAt, changedAt, requestingState, requestedState, category, track } = view;
        expect(line).toMatchObject({ status, side, openedAt, changedAt, requestingState, requestedState, category, track });
        expect(line?.['owed']).toEqual(owed);
        expect(line).toMatchObject({ agreement: 'france-kazakhstan', surname: surname?.latin, givenNames: givenNames?.latin });
      }
    };
    for (const status of ['opened', 'received', 'accepted', 'refused'] as const) await agrees(await caseIn(api, status));
  });
});

describe('a case is found by the reference of either side', () => {
  const openedAs = async (reference: string): Promise<string> => {
    const request = sample('cases/open-case');
    const body = { ...request, service: { ...(request['service'] as object), reference } };
    const { body: answer } = await api.call('POST', '/cases', { claims: france, body });
    return answer['caseId'] as string;
  };

  test('for both States, from the moment that it has that reference', async () => {
    const caseId = await openedAs('FR/2026/77');
    const by = async (claims: Record<string, string>, reference: string) =>
      (await pages(claims, { reference })).flat().map((line) => line.caseId);
    for (const claims of [france, kazakhstan]) {
      expect(await by(claims, 'FR/2026/77')).toEqual([caseId]);
      expect(await by(claims, 'KZ/2026/1077')).toEqual([]);
    }
    const service = { authority: 'Migration service', reference: 'KZ/2026/1077' };
    await api.change('/cases/{caseId}/receipt', { claims: kazakhstan, caseId, body: { service } });
    for (const claims of [france, kazakhstan]) {
      expect(await by(claims, 'KZ/2026/1077')).toEqual([caseId]);
      expect(await by(claims, 'FR/2026/77')).toEqual([caseId]);
      expect((await list(claims, { reference: 'FR/2026/77' })).body).toMatchObject({ items: [{ status: 'received' }] });
    }
    expect(await by(netherlands, 'FR/2026/77')).toEqual([]);
  });

  test('and by nothing that only begins so, ends so, or looks like a key', async () => {
    const [one, other] = [await openedAs('A'), await openedAs('A#0190')];
    expect((await pages(france, { reference: 'A' })).flat().map((line) => line.caseId)).toEqual([one]);
    expect((await pages(france, { reference: 'A#0190' })).flat().map((line) => line.caseId)).toEqual([other]);
    expect((await list(france, { reference: 'A#' })).body).toEqual({ items: [] });
  });

  test('every case where several go by the same reference', async () => {
    const cases = [await openedAs('SAME'), await openedAs('SAME'), await openedAs('SAME')];
    const paged = await pages(kazakhstan, { reference: 'SAME', limit: '2' });
    expect(paged.flat().map((line) => line.caseId)).toEqual(cases.toReversed());
  });
});

describe('a cursor is of use to its State and its list only', () => {
  const listCases = operations.find(({ name }) => name === 'listCases');
  const getCaseHistory = operations.find(({ name }) => name === 'getCaseHistory');
  if (listCases === undefined || getCaseHistory === undefined) throw new Error('No such rows');

  const cursorOf = async (claims: Record<string, string>, query: Record<string, string> = {}): Promise<string> =>
    (await list(claims, { limit: '1', ...query })).body['next'] as string;

  test('another State and another question do not get the page', async () => {
    const cursor = await cursorOf(netherlands);
    expect(await list(netherlands, { limit: '1', cursor })).toMatchObject({ status: 200 });
    expectProblem(await list(france, { limit: '1', cursor }), 'cursor-of-another-list', listCases);
    expectProblem(await list(netherlands, { limit: '1', cursor, status: 'opened' }), 'cursor-of-another-list', listCases);
    expectProblem(await list(netherlands, { limit: '1', cursor, reference: 'A' }), 'cursor-of-another-list', listCases);
  });

  test('a letter changed in it is seen', async () => {
    const cursor = await cursorOf(netherlands);
    for (const place of [0, cursor.indexOf('.') + 1, cursor.length - 3]) {
      const forged = `${cursor.slice(0, place)}${cursor[place] === 'A' ? 'B' : 'A'}${cursor.slice(place + 1)}`;
      expectProblem(await list(netherlands, { limit: '1', cursor: forged }), 'cursor-forged', listCases);
    }
  });

  test('the history of one case does not go on in that of another, nor the shared one in the own', async () => {
    const [one, other] = [await caseIn(api, 'received'), await caseIn(api, 'received')];
    const history = (caseId: string, query: Record<string, string>) =>
      api.call('GET', '/cases/{caseId}/history', { claims: france, caseId, query: { limit: '1', ...query } });
    const cursor = (await history(one, {})).body['next'] as string;
    expect(await history(one, { cursor })).toMatchObject({ status: 200, body: { entries: [{ n: 2 }] } });
    expectProblem(await history(other, { cursor }), 'cursor-of-another-list', getCaseHistory);
    expectProblem(await history(one, { cursor, file: 'own' }), 'cursor-of-another-list', getCaseHistory);
    expectProblem(await list(france, { limit: '1', cursor }), 'cursor-of-another-list', listCases);
  });
});
