import { beforeAll, describe, expect, test } from 'vitest';
import { dumpOf } from '../../../embedded/table.ts';
import { person, startApi } from '../../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

type Line = { readonly caseId: string; readonly daysLeft: number; readonly flag?: string; readonly validUntil: string };

const expiring = async (days: number, claims = france, query: Record<string, string> = {}): Promise<readonly Line[]> => {
  const found = await api.call('GET', '/travel-documents', {
    claims,
    query: { expiringWithinDays: String(days), limit: '100', ...query },
  });
  expect(found.status, found.text).toBe(200);
  return found.body['items'] as readonly Line[];
};

const of = async (caseId: string, days = 400, claims = france): Promise<Line | undefined> =>
  (await expiring(days, claims)).find((line) => line.caseId === caseId);

/** A case with a document of which so many days are left. It was issued long ago. */
const withDaysLeft = async (days: number): Promise<string> => {
  const caseId = await caseIn(api, 'document-requested');
  await take(api, caseId, states, {
    does: 'issueTravelDocument',
    by: 'requested',
    but: { issuedOn: inDays(days - 200), validUntil: inDays(days) },
  });
  return caseId;
};

describe('the list of documents that expire', () => {
  test('has those of open returns within so many days, in either State’s list, the nearest first, with their flags', async () => {
    const [far, near, over] = [await withDaysLeft(25), await withDaysLeft(5), await withDaysLeft(-2)];
    const mine = [far, near, over];
    const listed = (await expiring(30)).filter(({ caseId }) => mine.includes(caseId));
    expect(listed.map(({ caseId }) => caseId)).toEqual([over, near, far]);
    expect(listed.map(({ flag }) => flag)).toEqual(['expired', 'within-7-days', 'within-30-days']);
    expect((await expiring(6)).filter(({ caseId }) => mine.includes(caseId)).map(({ caseId }) => caseId)).toEqual([over, near]);
    expect((await of(near, 30, kazakhstan))?.validUntil).toBe(inDays(5));
  });

  test('is nobody else’s', async () => {
    await withDaysLeft(3);
    expect(await expiring(400, person('NL.officer'))).toEqual([]);
  });

  test('follows an extension to its new date, and leaves no line behind', async () => {
    const caseId = await withDaysLeft(5);
    const body = { validUntil: inDays(5 + 200), official: 'Consul' };
    const extended = await api.change('/travel-documents/{documentId}/extension', { claims: kazakhstan, caseId, body });
    expect(extended.status, extended.text).toBe(200);
    expect(await of(caseId, 30)).toBeUndefined();
    expect(await of(caseId)).toMatchObject({ validUntil: inDays(205), extended: true });
    const lines = (await dumpOf(api.table)).filter(
      ({ sk, line }) => sk.startsWith('EXPIRY#') && (line as Line).caseId === caseId,
    );
    expect(lines).toHaveLength(2);
  });

  test.each([
    ['the document is cancelled', 'cancelTravelDocument', 'requested', { reason: 'lost' }],
    ['the case is withdrawn', 'withdrawCase', 'requesting', {}],
  ] as const)('is left once %s', async (_what, does, by, but) => {
    const caseId = await withDaysLeft(5);
    await take(api, caseId, states, { does, by, but });
    expect(await of(caseId)).toBeUndefined();
  });

  test('is left once the person arrived on the document', async () => {
    expect(await of(await caseIn(api, 'arrived-on-document'))).toBeUndefined();
    expect(await of(await caseIn(api, 'planned-on-document'))).toBeDefined();
  });

  test('is left to the new document once the old one expired and another is asked for', async () => {
    const caseId = await withDaysLeft(-2);
    await take(api, caseId, states, { does: 'requestTravelDocument', by: 'requesting' });
    expect(await of(caseId)).toBeUndefined();
    await take(api, caseId, states, { does: 'issueTravelDocument', by: 'requested' });
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    const [old, renewed] = body['travelDocuments'] as { documentId: string; replaces?: string }[];
    expect(renewed?.replaces).toBe(old?.documentId);
    expect((await expiring(400)).filter((line) => line.caseId === caseId)).toHaveLength(1);
  });

  test('is paged', async () => {
    const first = await api.call('GET', '/travel-documents', {
      claims: france,
      query: { expiringWithinDays: '400', limit: '1' },
    });
    expect(first.body['items']).toHaveLength(1);
    const cursor = String(first.body['next']);
    const second = await api.call('GET', '/travel-documents', {
      claims: france,
      query: { expiringWithinDays: '400', limit: '1', cursor },
    });
    expect(second.body['items']).toHaveLength(1);
    expect(second.body['items']).not.toEqual(first.body['items']);
  });
});
