import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { eicar } from '../../../../infra/local/s3/eicar.ts';
import { octets, specimenFile } from '../../../domain/attachment/specimen-files.ts';
import { expectProblem } from '../../expect-problem.ts';
import { france, kazakhstan, rowOf } from '../../operations.ts';
import { printAgain, printedFromNow } from '../../printed.ts';
import { document, send, sha256Of, startWithS3 } from './with-s3.ts';

let files: Awaited<ReturnType<typeof startWithS3>>;
let printed: string[];
let removable = true;
beforeAll(async () => {
  printed = printedFromNow();
  files = await startWithS3({ rightsOf: () => ({ put: true, remove: removable, read: 'any' }) });
});
beforeEach(() => {
  printed.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  removable = true;
});
afterAll(async () => {
  printAgain();
  await files.s3.close();
});

/** The line of that event, as it stands in the log. */
const lineOf = (event: string): unknown => {
  const line = printed
    .join('')
    .split('\n')
    .find((one) => one.includes(`"message":"${event}"`));
  return line === undefined ? undefined : JSON.parse(line);
};

const announced = (...asked: Parameters<typeof files.announced>) => files.announced(...asked);

/** The changes of the own file so far. */
const ownHistory = async (caseId: string) => {
  const asked = { claims: france, caseId, query: { file: 'own' } };
  const { body } = await files.api.call('GET', '/cases/{caseId}/history', asked);
  return body['entries'] as { move: string; state: string; attachment?: object }[];
};

describe('what is another file than was announced', () => {
  test('by its content is refused by the store, and is still waited for', async () => {
    const { upload, key, standing } = await announced(document('one'));
    expect(await send(upload, document('two'))).toBe(400);
    expect(files.s3.objects.head(key)).toBeUndefined();
    expect(await standing()).toMatchObject({ status: 'pending' });
  });

  test('is refused by the store also where it names its own hash or type', async () => {
    const { upload, key } = await announced(document('one'));
    const sum = Buffer.from(sha256Of(document('two')), 'hex').toString('base64');
    const other = { ...upload, headers: { ...upload.headers, 'x-amz-checksum-sha256': sum } };
    expect(await send(other, document('two'))).toBe(403);
    expect(await send({ ...upload, headers: { ...upload.headers, 'content-type': 'text/html' } }, document('one'))).toBe(403);
    expect(files.s3.objects.head(key)).toBeUndefined();
  });

  test('a program that is named and announced as a PDF is rejected and removed, and nobody reads or shares it', async () => {
    const program = Uint8Array.from([...octets('MZ\x90\0\x03'), ...specimenFile('application/pdf')]);
    const { caseId, attachmentId, upload, key, standing } = await announced(program);
    expect(await send(upload, program)).toBe(200);
    expect(await files.told(await files.s3.scanned(key))).toBe(0);
    expect(await standing()).toMatchObject({ status: 'rejected', rejectedAs: 'of-another-type' });
    expect(files.s3.objects.head(key)).toBeUndefined();
    const read = await files.get(caseId, attachmentId, france);
    expect(read.body).toMatchObject({ own: { status: 'rejected' } });
    expect(read.body).not.toHaveProperty('download');
    const shared = await files.share(caseId, attachmentId, france, sha256Of(program));
    expectProblem(shared, 'attachment-not-clean', rowOf('shareAttachment'));
    expect((await ownHistory(caseId)).map(({ move }) => move)).toEqual(['addAttachment', 'checkAttachment']);
  });
});

describe('what the scanner says', () => {
  test('malware: the file is rejected and removed, and somebody is told by the case alone', async () => {
    const infected = Uint8Array.from([...specimenFile('application/pdf'), ...eicar, ...octets('%%EOF')]);
    const { caseId, attachmentId, upload, key, standing } = await announced(infected);
    await send(upload, infected);
    expect(await files.told(await files.s3.scanned(key))).toBe(0);
    expect(await standing()).toMatchObject({ status: 'rejected', rejectedAs: 'malware-found' });
    expect(files.s3.objects.head(key)).toBeUndefined();
    expect(lineOf('malware-found')).toMatchObject({ level: 'ERROR', message: 'malware-found', caseId });
    expect(printed.join('')).not.toContain(attachmentId);
  });

  test('that it cannot look into a file: that is rejected and removed', async () => {
    const { upload, key, standing } = await announced(document('encrypted'));
    await send(upload, document('encrypted'));
    await files.told(await files.s3.scanned(key, 'UNSUPPORTED'));
    expect(await standing()).toMatchObject({ status: 'rejected', rejectedAs: 'not-scannable' });
    expect(files.s3.objects.head(key)).toBeUndefined();
  });

  test.each([
    'FAILED',
    'ACCESS_DENIED',
  ] as const)('that it did not come to look (%s): the file stays waited for, and somebody is woken', async (result) => {
    const { caseId, upload, key, standing } = await announced(document(result));
    await send(upload, document(result));
    expect(await files.told(await files.s3.scanned(key, result))).toBe(0);
    expect(await standing()).toMatchObject({ status: 'pending' });
    expect(files.s3.objects.head(key)).toBeDefined();
    expect(lineOf('attachment-not-scanned')).toMatchObject({ level: 'ERROR', caseId, result });
    // Looked at later after all, it counts.
    await files.told(await files.s3.scanned(key));
    expect(await standing()).toMatchObject({ status: 'clean' });
  });

  test('counts once, however often it is told and in whatever order', async () => {
    const { caseId, upload, key, standing } = await announced(document('again'));
    await send(upload, document('again'));
    const clean = await files.s3.scanned(key);
    for (let time = 1; time <= 3; time += 1) expect(await files.told(clean, time)).toBe(0);
    await files.told(await files.s3.scanned(key, 'UNSUPPORTED'));
    expect(await standing()).toMatchObject({ status: 'clean' });
    expect(files.s3.objects.head(key)).toBeDefined();
    expect(await ownHistory(caseId)).toMatchObject([
      { move: 'addAttachment', state: 'FR' },
      { move: 'checkAttachment', state: 'service', attachment: { sha256: sha256Of(document('again')) } },
    ]);
  });

  test('of a file that is shared leaves it where it is', async () => {
    const { caseId, attachmentId, upload, key } = await announced(document('shared'));
    await send(upload, document('shared'));
    const clean = await files.s3.scanned(key);
    await files.told(clean);
    await files.share(caseId, attachmentId, france, sha256Of(document('shared')));
    for (const time of [1, 2, 3]) expect(await files.told(clean, time)).toBe(0);
    expect(files.s3.objects.head(key)).toBeDefined();
    expect((await files.list(caseId, kazakhstan)).shared).toHaveLength(1);
  });

  test('of an object that is gone by then changes nothing', async () => {
    const { key, standing } = await announced(document('gone'));
    expect(await files.told(await files.s3.scanned(key))).toBe(0);
    expect(await standing()).toMatchObject({ status: 'pending' });
  });

  test('of an object of its own, by which it tries its rights, is no matter of a case', async () => {
    expect(await files.told(await files.s3.scanned('malware-protection-resource-validation-object'))).toBe(0);
  });

  test('of a file that no case waits for is heard again, as it may be announced in a moment; then the file is removed', async () => {
    const { caseId } = await announced(document('somebody'));
    const attachmentId = '0193a4c8-0000-4000-8000-00000000eeee';
    const elsewhere = `${caseId}/${attachmentId}`;
    const body = Buffer.from(document('nobody'));
    files.s3.objects.put(
      { key: elsewhere, body, contentType: 'application/pdf' },
      Buffer.from(sha256Of(body), 'hex').toString('base64'),
    );
    const told = await files.s3.scanned(elsewhere);
    expect(await files.told(told, 1)).toBe(1);
    expect(await files.told(told, 2)).toBe(1);
    expect(await files.told(told, 3)).toBe(0);
    expect(files.s3.objects.head(elsewhere)).toBeUndefined();
    expect(printed.join('')).toContain('unannounced-file-removed');
    expect(printed.join('')).not.toContain(attachmentId);
  });
});

test('a rejected file that could not be removed is removed when the scanner’s word comes again', async () => {
  const infected = Uint8Array.from([...specimenFile('application/pdf'), ...eicar, ...octets('%%EOF')]);
  const { upload, key, standing } = await announced(infected);
  await send(upload, infected);
  const told = await files.s3.scanned(key);
  removable = false;
  expect(await files.told(told)).toBe(1);
  expect(await standing()).toMatchObject({ status: 'rejected' });
  expect(files.s3.objects.head(key)).toBeDefined();
  removable = true;
  expect(await files.told(told, 2)).toBe(0);
  expect(files.s3.objects.head(key)).toBeUndefined();
});
