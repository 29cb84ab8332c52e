import { beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { type Api, caseIn, france, kazakhstan, rowOf, take } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };

const verify = (number: string) =>
  api.call('POST', '/travel-documents/verification', { claims: france, body: { issuedBy: 'KZ', number } });

describe('a document with a number of its State’s own, typed in letters that look Latin', () => {
  test('has them Latin in its zone, is verified however it is typed, and keeps others from the same number', async () => {
    const caseId = await caseIn(api, 'document-requested');
    await take(api, caseId, states, { does: 'issueTravelDocument', by: 'requested', but: { number: 'АВ1234567' } });
    const documentId = await api.documentOf(caseId, france);
    const { body } = await api.call('GET', '/travel-documents/{documentId}', { claims: france, documentId });
    expect(body).toMatchObject({ issued: { number: 'АВ1234567' } });
    expect((body['machineReadableZone'] as string[])[1]).toMatch(/^AB1234567/);
    for (const typed of ['АВ1234567', 'AB1234567', 'ab 123 4567', 'ＡＢ１２３４５６７', 'AB١٢٣٤٥٦٧'])
      expect((await verify(typed)).body, typed).toMatchObject({ outcome: 'valid', documentId });
    for (const other of ['1234567', 'CB1234567']) expect((await verify(other)).body).toMatchObject({ outcome: 'unknown' });

    const second = await caseIn(api, 'document-requested');
    const sample = {
      authority: 'Embassy',
      place: 'Paris',
      issuedOn: '2026-11-01',
      validUntil: '2027-11-01',
      consent: 'not-asked',
    };
    const taken = await api.change('/cases/{caseId}/travel-document', {
      claims: kazakhstan,
      caseId: second,
      body: { ...sample, number: 'AB 1234567' },
    });
    expect(taken.body).toMatchObject({ type: expect.stringContaining('document-number-taken') });
  });

  test.each([
    'ЯЯЯ',
    '№',
    '№ 1234567',
    '-',
    'Ж1234567',
  ])('%j is the number of none: nothing is issued, nothing found', async (number) => {
    expectProblem(await verify(number), 'invalid-request', rowOf('verifyTravelDocument'));
    const caseId = await caseIn(api, 'document-requested');
    await expect(take(api, caseId, states, { does: 'issueTravelDocument', by: 'requested', but: { number } })).rejects.toThrow(
      'invalid-request',
    );
  });
});
