import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { expectProblem } from '../../expect-problem.ts';
import { france, rowOf } from '../../operations.ts';
import { document, said, send, startWithS3, type Upload } from './with-s3.ts';

let files: Awaited<ReturnType<typeof startWithS3>>;
beforeAll(async () => {
  files = await startWithS3();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => files.s3.close());

const announced = (...asked: Parameters<typeof files.announced>) => files.announced(...asked);

describe('how large a file may be', () => {
  const of = (size: number): Uint8Array => {
    const file = Buffer.alloc(size, 0x20);
    file.write('%PDF-1.7\n');
    file.write('%%EOF', size - 5);
    return file;
  };

  test('fifty million bytes arrive and are found clean', async () => {
    const file = of(50_000_000);
    const { upload, key, standing } = await announced(file);
    expect(await send(upload, file)).toBe(200);
    await files.told(await files.s3.scanned(key));
    expect(await standing()).toMatchObject({ status: 'clean', size: 50_000_000 });
  }, 60_000);

  test('one byte more is not announced, nor sent in the place of a smaller one', async () => {
    const file = of(50_000_001);
    const caseId = await files.api.opened(france);
    const answer = await files.add(caseId, france, said(file));
    expectProblem(answer, 'invalid-request', rowOf('addAttachment'));
    expect(answer.body['errors']).toMatchObject([{ path: 'body/size', kind: 'above-most' }]);
    const { upload, key } = await announced(file.subarray(0, 50_000_000));
    expect(await send(upload, file)).not.toBe(200);
    expect(files.s3.objects.head(key)).toBeUndefined();
  }, 60_000);
});

describe('when a file comes', () => {
  const start = Date.parse('2026-11-24T08:00:00Z');
  const at = (minutes: number) => vi.useFakeTimers({ toFake: ['Date'], now: start + minutes * 60_000 });

  test('twice, the second is refused by the store, and the first counts', async () => {
    const { upload, key, standing } = await announced(document('twice'));
    expect(await send(upload, document('twice'))).toBe(200);
    expect(await send(upload, document('twice'))).toBe(412);
    await files.told(await files.s3.scanned(key));
    expect(await standing()).toMatchObject({ status: 'clean' });
  });

  test('too late, it is refused by the store; the same file is announced anew in its place', async () => {
    at(0);
    const { caseId, upload, standing } = await announced(document('late'));
    at(14);
    const again = await files.add(caseId, france, said(document('late')));
    expectProblem(again, 'attachment-already-there', rowOf('addAttachment'));
    at(15.1);
    expect(await send(upload, document('late'))).toBe(403);
    expect((await files.add(caseId, france, said(document('late')))).status).toBe(200);
    expect(await standing()).toBeUndefined();
  });

  test('never, it makes room after a day, once another is announced', async () => {
    at(0);
    const { caseId, attachmentId } = await announced(document('never'));
    const ids = async () => (await files.list(caseId, france)).own.map((one) => one.attachmentId);
    at(23 * 60);
    await files.add(caseId, france, said(document('another')));
    expect(await ids()).toHaveLength(2);
    at(24 * 60 + 1);
    await files.add(caseId, france, said(document('a third')));
    expect(await ids()).not.toContain(attachmentId);
    expect(await ids()).toHaveLength(2);
  });
});

describe('the same announcement sent again', () => {
  const asking = { 'Idempotency-Key': 'my-certificate' };

  test('gives the same place to send to, with no more time, until the file was looked at or its time is over', async () => {
    const start = Date.parse('2026-11-24T08:00:00Z');
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    const caseId = await files.api.opened(france);
    const body = said(document('key'));
    const first = await files.add(caseId, france, body, asking);
    vi.setSystemTime(start + 5 * 60_000);
    const again = await files.add(caseId, france, body, asking);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    const { attachmentId, upload } = again.body as { attachmentId: string; upload: Upload };
    expect(upload.until).toBe('2026-11-24T08:15:00.000Z');
    expect(await send(upload, document('key'))).toBe(200);
    await files.told(await files.s3.scanned(`${caseId}/${attachmentId}`));
    const { upload: _gone, ...rest } = first.body;
    expect((await files.add(caseId, france, body, asking)).body).toEqual(rest);
  });

  test('gives no place once the time to send is over', async () => {
    const start = Date.parse('2026-11-25T08:00:00Z');
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    const caseId = await files.api.opened(france);
    const first = await files.add(caseId, france, said(document('over')), { 'Idempotency-Key': 'over' });
    vi.setSystemTime(start + 15 * 60_000);
    const again = await files.add(caseId, france, said(document('over')), { 'Idempotency-Key': 'over' });
    expect(again.body).toMatchObject({ attachmentId: first.body['attachmentId'] });
    expect(again.body).not.toHaveProperty('upload');
  });
});
