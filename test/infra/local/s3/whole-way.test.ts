import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../../../../infra/local/demo/sample.ts';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { freePlaces } from '../../../../infra/local/free-places.ts';
import { eicar } from '../../../../infra/local/s3/eicar.ts';
import { type Instance, startInstance } from '../../../../infra/local/start-instance.ts';

let [state, instance]: [string, Instance] = ['', {} as Instance];
const ended: string[] = [];

beforeAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  state = mkdtempSync(join(tmpdir(), 'readmit-files-'));
  instance = await startInstance(await freePlaces(state), (sentence) => ended.push(sentence));
});
afterAll(async () => {
  await instance.stop();
  rmSync(state, { recursive: true, force: true });
});

type Reply = { readonly status: number; readonly etag: string; readonly body: Record<string, unknown> };

const call = async (method: 'GET' | 'POST', path: string, body?: unknown, headers: object = {}): Promise<Reply> => {
  const token = await instance.tokenFor({ rights: ['FR.officer'] });
  const answer = await fetch(`${instance.api}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: answer.status,
    etag: answer.headers.get('etag') ?? '',
    body: (await answer.json()) as Record<string, unknown>,
  };
};

const opened = async (): Promise<string> =>
  String((await call('POST', '/cases', aboutSomebodyElse(sample('cases/open-case')))).body['caseId']);

type Upload = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

const announced = async (
  caseId: string,
  file: Buffer,
  name: string,
): Promise<{ readonly attachmentId: string; readonly upload: Upload }> => {
  const sha256 = createHash('sha256').update(file).digest('hex');
  const said = { name, use: 'evidence', mediaType: 'application/pdf', size: file.length, sha256 };
  const { etag } = await call('GET', `/cases/${caseId}`);
  const { status, body } = await call('POST', `/cases/${caseId}/attachments`, said, { 'if-match': etag });
  expect([status, body]).toEqual([200, expect.objectContaining({ attachmentId: expect.any(String) })]);
  return body as never;
};

const send = async ({ url, headers }: Upload, file: Buffer): Promise<number> => {
  const { 'content-length': _, ...rest } = headers;
  return (await fetch(url, { method: 'PUT', headers: rest, body: new Uint8Array(file) })).status;
};

type Listed = { readonly attachmentId: string; readonly status: string };

const statusOf = async (caseId: string, attachmentId: string): Promise<string | undefined> => {
  const { body } = await call('GET', `/cases/${caseId}/attachments`);
  return (body['own'] as Listed[]).find((listed) => listed.attachmentId === attachmentId)?.status;
};

const becomes = async (caseId: string, attachmentId: string, status: string): Promise<void> => {
  await expect.poll(() => statusOf(caseId, attachmentId), { timeout: 60_000, interval: 200 }).toBe(status);
};

const letter = (what: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(what), Buffer.from('\n%%EOF\n')]);

describe('A file on the instance', () => {
  test('that was sent is found clean, and is fetched as it was sent', async () => {
    const caseId = await opened();
    const file = letter('a letter');
    const { attachmentId, upload } = await announced(caseId, file, 'Lettre du préfet.pdf');
    expect(await statusOf(caseId, attachmentId)).toBe('pending');
    expect(await send(upload, file)).toBe(200);
    await becomes(caseId, attachmentId, 'clean');
    const { body } = await call('GET', `/cases/${caseId}/attachments/${attachmentId}`);
    const fetched = await fetch((body['download'] as { url: string }).url);
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(file);
    expect(fetched.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Lettre%20du%20pr%C3%A9fet.pdf");
  });

  test('in which the scanner finds something is rejected, and no longer there', async () => {
    const caseId = await opened();
    const file = letter(eicar);
    const { attachmentId, upload } = await announced(caseId, file, 'Letter.pdf');
    expect(await send(upload, file)).toBe(200);
    await becomes(caseId, attachmentId, 'rejected');
    await expect
      .poll(() => readdirSync(join(state, 's3'), { recursive: true }).filter((path) => String(path).includes(attachmentId)))
      .toEqual([]);
  });

  test('is found clean also where everything that would look at it is killed once it arrived', async () => {
    const caseId = await opened();
    const file = letter('another letter');
    const { attachmentId, upload } = await announced(caseId, file, 'Letter.pdf');
    expect(await send(upload, file)).toBe(200);
    for (const name of ['s3', 'sqs', 'poller', 'functions']) process.kill(instance.pids()[name] ?? 0, 'SIGKILL');
    await becomes(caseId, attachmentId, 'clean');
  });

  test('leaves nothing of itself in any log: no name, no hash, no address, no word of it', async () => {
    const logs = readdirSync(join(state, 'logs')).map((file) => readFileSync(join(state, 'logs', file), 'utf8'));
    const sha256 = createHash('sha256').update(letter('a letter')).digest();
    for (const word of ['Letter.pdf', 'Lettre', 'X-Amz-', sha256.toString('hex'), sha256.toString('base64'), 'a letter'])
      expect(
        logs.filter((log) => log.includes(word)),
        word,
      ).toEqual([]);
  });
});
