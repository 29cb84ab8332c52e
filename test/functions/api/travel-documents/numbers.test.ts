import { beforeAll, describe, expect, test } from 'vitest';
import { dumpOf } from '../../../embedded/table.ts';
import { type Answer, person, sample, startApi } from '../../calls.ts';
import { expectProblem } from '../../expect-problem.ts';
import { type Api, caseIn, france, kazakhstan, rowOf } from '../../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const { number: _ownBlank, ...withoutNumber } = sample('travel-documents/issue-travel-document');
const path = '/cases/{caseId}/travel-document';

const issue = async (
  caseId: string,
  change: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> => api.change(path, { claims: kazakhstan, caseId, body: { ...withoutNumber, ...change }, headers });

type Document = {
  readonly documentId: string;
  readonly issued: { readonly number: string };
  readonly machineReadableZone: readonly string[];
};

const documentIn = async (caseId: string, claims = france): Promise<Document> => {
  const documentId = await api.documentOf(caseId, claims);
  return (await api.call('GET', '/travel-documents/{documentId}', { claims, documentId })).body as unknown as Document;
};

const verify = (body: unknown, claims = person('FR.escort')): Promise<Answer> =>
  api.call('POST', '/travel-documents/verification', { claims, body });

describe('the number of a document', () => {
  test('is made where the State has none of its own: nine characters by chance, none taken for another on paper', async () => {
    const numbers = new Set<string>();
    for (let count = 0; count < 5; count += 1) {
      const caseId = await caseIn(api, 'document-requested');
      expect((await issue(caseId)).status).toBe(200);
      const { issued } = await documentIn(caseId);
      expect(issued.number).toMatch(/^[2-9A-HJ-NP-Z]{9}$/);
      numbers.add(issued.number);
    }
    expect(numbers.size).toBe(5);
  });

  test('is taken once by a State, however it is spaced, and can be another State’s', async () => {
    const [one, other] = [await caseIn(api, 'document-requested'), await caseIn(api, 'document-requested')];
    expect((await issue(one, { number: 'RC 77 00001' })).status).toBe(200);
    const answer = await issue(other, { number: 'rc-7700001' });
    expectProblem(answer, 'document-number-taken', rowOf('issueTravelDocument'));
    expect((await issue(other, { number: 'RC 7700002' })).status).toBe(200);
    const dutch = { requesting: 'KZ', requested: 'FR' };
    const opposite = await caseIn(api, 'document-requested', 'cases/open-case-kz-requests-fr', dutch);
    const french = await api.change(path, { claims: france, caseId: opposite, body: { ...withoutNumber, number: 'RC 7700001' } });
    expect(french.status, french.text).toBe(200);
  });

  test('is not found taken by the very request that took it, sent again', async () => {
    const caseId = await caseIn(api, 'document-requested');
    const again = { 'Idempotency-Key': 'the-same-issue' };
    const first = await issue(caseId, { number: 'RC 7700003' }, again);
    const second = await issue(caseId, { number: 'RC 7700003' }, again);
    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
  });

  test('stands in no key of the table, and neither does its zone', async () => {
    const caseId = await caseIn(api, 'document-requested');
    await issue(caseId, { number: 'RC 7700004' });
    const keys = (await dumpOf(api.table)).map(({ pk, sk }) => `${pk} ${sk}`);
    expect(keys.filter((key) => /7700004/.test(key))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('DOCUMENT#NUMBER#')).length).toBeGreaterThan(0);
  });
});

describe('a document that somebody shows', () => {
  test('is verified by its number and by its zone, and the zone is compared with what was issued', async () => {
    const caseId = await caseIn(api, 'document-requested');
    await issue(caseId);
    const { issued, documentId, machineReadableZone } = await documentIn(caseId);
    expect((await verify({ issuedBy: 'KZ', number: issued.number })).body).toMatchObject({
      outcome: 'valid',
      caseId,
      documentId,
    });
    expect((await verify({ zone: machineReadableZone })).body).toMatchObject({ outcome: 'valid', differs: [] });
  });

  test('says that a zone was altered, and that another name stands on a real number', async () => {
    const [caseId, other] = [await caseIn(api, 'document-requested'), await caseIn(api, 'document-requested')];
    await issue(caseId);
    await issue(other, { latinName: { surname: 'SOMEBODY', givenNames: 'ELSE' } });
    const [{ machineReadableZone: real }, { machineReadableZone: foreign }] = [await documentIn(caseId), await documentIn(other)];
    // A character that is worth as much as another to the check digit would not show.
    const altered = (real[1] ?? '').replace(/^./, (first) => (/[5FPZ]/.test(first) ? 'Y' : 'Z'));
    expect((await verify({ zone: [real[0], altered] })).body).toMatchObject({
      outcome: 'zone-unreadable',
      why: 'check-digit',
    });
    expect((await verify({ zone: [foreign[0], real[1]] })).body).toMatchObject({
      outcome: 'valid',
      differs: ['surname', 'givenNames'],
    });
  });

  test('is unknown to a State that is no party, as one that never was', async () => {
    const caseId = await caseIn(api, 'document-requested');
    await issue(caseId);
    const { issued } = await documentIn(caseId);
    const never = await verify({ issuedBy: 'KZ', number: 'ZZZZZZZZZ' });
    const foreign = await verify({ issuedBy: 'KZ', number: issued.number }, person('NL.officer'));
    expect(foreign.body).toEqual(never.body);
    expect(never.body).toEqual({ outcome: 'unknown' });
  });

  test('is told as cancelled, and as used once the person arrived on it', async () => {
    const cancelled = await caseIn(api, 'document-cancelled');
    const { issued } = await documentIn(cancelled);
    expect((await verify({ issuedBy: 'KZ', number: issued.number })).body).toMatchObject({ outcome: 'cancelled' });
    const arrived = await caseIn(api, 'arrived-on-document');
    const used = await documentIn(arrived);
    expect((await verify({ issuedBy: 'KZ', number: used.issued.number })).body).toMatchObject({ outcome: 'used' });
    expect(used).toMatchObject({ status: 'used', provesIdentity: true });
  });

  test('tells no name and no number', async () => {
    const caseId = await caseIn(api, 'document-requested');
    await issue(caseId);
    const { issued, machineReadableZone } = await documentIn(caseId);
    const { text } = await verify({ zone: machineReadableZone });
    expect(text).not.toContain(issued.number);
    expect(text).not.toMatch(/AIGERIM|SPECIMEN/);
  });
});
