import { createHash, randomUUID } from 'node:crypto';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { octets, specimenFile } from '../../../domain/attachment/specimen-files.ts';
import { type S3Here, startS3 } from '../../../embedded/s3.ts';
import { type Answer, startApi } from '../../calls.ts';
import { france } from '../../operations.ts';
import { started } from '../../started.ts';
import { unhurried } from '../../unhurried.ts';

type Claims = Record<string, string>;

/** What the answer to an announcement gives of the place to send to. */
export type Upload = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly until: string;
};

export const sha256Of = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

/** What is said of a file where nothing else is said. */
export const said = (file: Uint8Array, changes: object = {}): Record<string, unknown> => ({
  name: 'certificate.pdf',
  use: 'evidence',
  mediaType: 'application/pdf',
  size: file.length,
  sha256: sha256Of(file),
  ...changes,
});

/** Sends a file as any client does: a PUT with the headers as they were given. */
export const send = async ({ url, method, headers }: Upload, file: Uint8Array): Promise<number> => {
  // The length is that of the body: no client of HTTP lets it be said.
  const { 'content-length': _length, ...rest } = headers;
  const answer = await fetch(url, { method, headers: rest, body: new Uint8Array(file) });
  await answer.arrayBuffer();
  return answer.status;
};

/** A document that differs by that mark alone. */
export const document = (mark: string): Uint8Array =>
  Uint8Array.from([...specimenFile('application/pdf'), ...octets(`\n%${mark}\n%%EOF`)]);

const addPath = '/cases/{caseId}/attachments';
const onePath = '/cases/{caseId}/attachments/{attachmentId}';

/** The API beside an S3, with the function that takes in what the scanner tells. */
export const startWithS3 = async (settings?: Parameters<typeof startS3>[0], ofApi: Parameters<typeof startApi>[0] = {}) => {
  const s3: S3Here = await startS3(settings);
  const api = await startApi(ofApi);
  const { handler } = await started<{ handler: (event: SQSEvent, context: Context) => Promise<SQSBatchResponse> }>(
    'queue/attachment-scanned',
  );

  /** Hands over what the scanner told; gives how many of them are to come again. */
  const told = async (body: string, times = 1): Promise<number> => {
    const attributes = { ApproximateReceiveCount: String(times) };
    const event = { Records: [{ messageId: randomUUID(), body, attributes, eventSource: 'aws:sqs' }] };
    return (await handler(event as unknown as SQSEvent, unhurried)).batchItemFailures.length;
  };

  const add = (caseId: string, claims: Claims, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    api.change(addPath, { claims, caseId, body, headers });

  const get = (caseId: string, attachmentId: string, claims: Claims): Promise<Answer> =>
    api.call('GET', onePath, { claims, caseId, attachmentId });

  const list = async (caseId: string, claims: Claims): Promise<{ own: Described[]; shared: Described[] }> =>
    (await api.call('GET', addPath, { claims, caseId })).body as never;

  const share = (caseId: string, attachmentId: string, claims: Claims, sha256: string): Promise<Answer> =>
    api.change(`${onePath}/sharing`, { claims, caseId, attachmentId, body: { sha256 } });

  /** Announces a file, sends it, and has it scanned. Gives its id. */
  const arrived = async (caseId: string, claims: Claims, file: Uint8Array, changes: object = {}): Promise<string> => {
    const { status, body, text } = await add(caseId, claims, said(file, changes));
    if (status !== 200) throw new Error(text);
    const { attachmentId, upload } = body as { attachmentId: string; upload: Upload };
    const answered = await send(upload, file);
    if (answered !== 200) throw new Error(`The store answered ${answered}`);
    await told(await s3.scanned(`${caseId}/${attachmentId}`));
    return attachmentId;
  };

  /** Announces a file of France in a new case, and gives where it is to be sent, and how it then stands. */
  const announced = async (file: Uint8Array, changes: object = {}) => {
    const caseId = await api.opened(france);
    const { status, body, text } = await add(caseId, france, said(file, changes));
    if (status !== 200) throw new Error(text);
    const { attachmentId, upload } = body as { attachmentId: string; upload: Upload };
    const standing = async () => (await list(caseId, france)).own.find((one) => one.attachmentId === attachmentId);
    return { caseId, attachmentId, upload, key: `${caseId}/${attachmentId}`, standing };
  };

  return { api, s3, told, add, get, list, share, arrived, announced };
};

export type Described = {
  readonly attachmentId: string;
  readonly status?: string;
  readonly rejectedAs?: string;
  readonly sha256: string;
  readonly by?: string;
};
