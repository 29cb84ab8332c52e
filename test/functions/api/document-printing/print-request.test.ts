import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person } from '../../calls.ts';
import { readPdf } from '../../document-printing/read-pdf.ts';
import { expectProblem } from '../../expect-problem.ts';
import { rowOf } from '../../operations.ts';
import { sha256Of, startWithS3 } from '../attachments/with-s3.ts';

const [france, kazakhstan, assessor] = [person('FR.officer'), person('KZ.officer'), person('FR.assessor')];

const path = '/cases/{caseId}/request-print';

let files: Awaited<ReturnType<typeof startWithS3>>;

beforeAll(async () => {
  files = await startWithS3({ rightsOf: () => ({ put: true, remove: true, read: 'clean' }) });
});
afterAll(() => files.s3.close());

type Printed = {
  readonly attachmentId: string;
  readonly sha256: string;
  readonly size: number;
  readonly pages: number;
};

const print = (caseId: string, claims: Record<string, string>, body: object, headers: Record<string, string> = {}) =>
  files.api.change(path, { claims, caseId, body, headers });

const printed = async (caseId: string, body: object = { language: 'fr' }): Promise<Printed> => {
  const answer = await print(caseId, france, body);
  expect(answer.status, answer.text).toBe(200);
  return answer.body as never;
};

describe('printing a request', () => {
  test('keeps it in the own file, gives it out once it was scanned, and shows nothing of it to the other State', async () => {
    const { api, s3, told, list, get } = files;
    const caseId = await api.opened(france);
    const seen = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    const { attachmentId, sha256, size, pages } = await printed(caseId);
    expect((await list(caseId, france)).own).toMatchObject([
      { attachmentId, use: 'printed-request', mediaType: 'application/pdf', status: 'clean', sha256, size },
    ]);
    expect(await list(caseId, kazakhstan)).toMatchObject({ own: [], shared: [] });
    const after = await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    expect([after.headers['etag'], after.text]).toEqual([seen.headers['etag'], seen.text]);

    const fetched = async (): Promise<Response> => {
      const { body } = await get(caseId, attachmentId, france);
      return fetch((body as { download: { url: string } }).download.url);
    };
    expect((await fetched()).status).toBe(403);
    expect(await told(await s3.scanned(`${caseId}/${attachmentId}`))).toBe(0);
    const file = await fetched();
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([sha256Of(bytes), bytes.length]).toEqual([sha256, size]);
    expect(file.headers.get('content-disposition')).toContain('request-');
    const { texts, pages: sheets } = readPdf(bytes);
    expect(sheets).toBe(pages);
    const whole = texts.map(({ text }) => text).join('\n');
    expect(whole).toContain('Demande de réadmission');
    expect(whole).toContain(caseId);
    expect(whole).toContain('hypothèse');
    expect(s3.failures).toEqual([]);
  });

  test('answers the same to the same key, and to another says that it is there already', async () => {
    const { api } = files;
    const caseId = await api.opened(france);
    const key = { 'Idempotency-Key': `print-${caseId}` };
    const first = await print(caseId, france, { language: 'en' }, key);
    const again = await print(caseId, france, { language: 'en' }, { ...key, 'If-Match': '"an-older-view"' });
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
    expect(again.body).toEqual(first.body);
    const another = await print(caseId, france, { language: 'en' });
    expectProblem(another, 'attachment-already-there', rowOf('printRequest'));
    expect(another.body).toMatchObject({ attachmentId: first.body['attachmentId'], attachmentStatus: 'clean' });
    expect((await printed(caseId, { language: 'ru' })).attachmentId).not.toBe(first.body['attachmentId']);
  });

  test('is not done in a language that nobody knows, by the State that is asked, or by an assessor', async () => {
    const caseId = await files.api.opened(france);
    expectProblem(await print(caseId, france, {}), 'language-not-known', rowOf('printRequest'));
    expectProblem(await print(caseId, kazakhstan, { language: 'kk' }), 'other-side-acts', rowOf('printRequest'));
    expectProblem(await print(caseId, assessor, { language: 'kk' }), 'role-missing', rowOf('printRequest'));
    expectProblem(await print(caseId, person('NL.officer'), { language: 'en' }), 'case-not-found', rowOf('printRequest'));
    expectProblem(
      await print(caseId, france, { language: 'fr' }, { 'If-Match': '"an-older-view"' }),
      'stale-view',
      rowOf('printRequest'),
    );
    expect((await files.list(caseId, france)).own).toEqual([]);
  });

  test('lays nothing down where it is refused; what lies there for nobody is removed when it was scanned', async () => {
    const { api, s3, told } = files;
    const caseId = await api.opened(france);
    const before = s3.answered.length;
    await print(caseId, france, { language: 'fr' }, { 'If-Match': '"an-older-view"' });
    expect(s3.answered.slice(before)).toEqual([]);
    const { attachmentId } = await printed(caseId);
    const nobodys = `${caseId}/${attachmentId.replace(/^./, (first) => (first === '0' ? '1' : '0'))}`;
    expect(await told(await s3.scanned(nobodys), 3)).toBe(0);
    expect(await told(await s3.scanned(`${caseId}/${attachmentId}`), 3)).toBe(0);
    expect(s3.objects.head(`${caseId}/${attachmentId}`)).toBeDefined();
  });
});
