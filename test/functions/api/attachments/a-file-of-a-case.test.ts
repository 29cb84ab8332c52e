import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { specimenFile } from '../../../domain/attachment/specimen-files.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { person } from '../../calls.ts';
import { expectProblem } from '../../expect-problem.ts';
import { rowOf } from '../../operations.ts';
import { printAgain, printedFromNow } from '../../printed.ts';
import { said, send, sha256Of, startWithS3, type Upload } from './with-s3.ts';

const [france, kazakhstan] = [person('FR.officer'), person('KZ.officer')];

let printed: string[];
let files: Awaited<ReturnType<typeof startWithS3>>;

beforeAll(async () => {
  printed = printedFromNow();
  files = await startWithS3({ rightsOf: () => ({ put: true, remove: true, read: 'clean' }) });
});
afterAll(async () => {
  printAgain();
  await files.s3.close();
});

const passport = specimenFile('application/pdf', 40_000);

const fetched = async (answer: { readonly body: Record<string, unknown> }): Promise<Response> =>
  fetch((answer.body['download'] as { url: string }).url);

describe('a file by HTTP alone', () => {
  test('is announced, sent, found clean, read, shared, and read by the other State', async () => {
    const { api, s3, told, add, get, list, share } = files;
    const caseId = await api.opened(france);
    const added = await add(caseId, france, said(passport, { name: 'Паспорт № 1.pdf' }));
    expect(added.status, added.text).toBe(200);
    expect(added.body).toMatchObject({ caseId, status: 'opened', file: 'own', change: 1, attachmentId: expect.any(String) });
    const { attachmentId, upload } = added.body as { attachmentId: string; upload: Upload };

    expect((await list(caseId, france)).own).toMatchObject([{ attachmentId, status: 'pending', uploadUntil: upload.until }]);
    const waited = await get(caseId, attachmentId, france);
    expect(waited.body).not.toHaveProperty('download');

    expect(await send(upload, passport)).toBe(200);
    expect(await told(await s3.scanned(`${caseId}/${attachmentId}`))).toBe(0);
    expect((await list(caseId, france)).own).toMatchObject([{ attachmentId, status: 'clean', checkedAt: expect.any(String) }]);

    const read = await get(caseId, attachmentId, france);
    expect(read.headers).toMatchObject({ 'cache-control': 'no-store' });
    const file = await fetched(read);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(passport);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''%D0%9F%D0%B0%D1%81%D0%BF%D0%BE%D1%80%D1%82%20%E2%84%96%201.pdf",
    );

    expectProblem(await get(caseId, attachmentId, kazakhstan), 'attachment-not-found', rowOf('getAttachment'));
    expect(await list(caseId, kazakhstan)).toMatchObject({ own: [], shared: [] });

    const shared = await share(caseId, attachmentId, france, sha256Of(passport));
    expect(shared.body).toMatchObject({ file: 'shared', status: 'opened' });
    for (const claims of [france, kazakhstan]) {
      expect(await list(caseId, claims)).toMatchObject({ own: [], shared: [{ attachmentId, by: 'requesting' }] });
      const theirs = await fetched(await get(caseId, attachmentId, claims));
      expect(new Uint8Array(await theirs.arrayBuffer())).toEqual(passport);
    }
    expect(s3.failures).toEqual([]);
  });
});

describe('neither the name nor the hash of a file, nor a place to fetch it from', () => {
  const file = specimenFile('image/jpeg', 7_000);
  const name = 'face-of-somebody.jpg';

  test('stands in a log, a receipt, a message to the other State, or an alert by which a mail is written', async () => {
    const { api, get, share, arrived, list } = files;
    printed.length = 0;
    const caseId = await api.opened(france);
    const attachmentId = await arrived(caseId, france, file, { name, use: 'photograph', mediaType: 'image/jpeg' });
    await get(caseId, attachmentId, france);
    await share(caseId, attachmentId, france, sha256Of(file));
    await get(caseId, attachmentId, kazakhstan);
    await list(caseId, kazakhstan);
    const told = (await dumpOf(api.table)).filter(({ pk }) => /^(?:OUTBOX|ALERT|RECEIPT|WORK|DUE)#/.test(pk));
    expect(told.filter(({ pk }) => pk.startsWith('OUTBOX#')).length).toBeGreaterThan(1);
    const base64 = Buffer.from(sha256Of(file), 'hex').toString('base64');
    for (const said of [printed.join(''), JSON.stringify(told)]) {
      expect(said).not.toBe('');
      for (const secret of [name, sha256Of(file), base64, encodeURIComponent(base64), 'X-Amz-Signature'])
        expect(said).not.toContain(secret);
    }
  });
});
