import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { admitted, type KeyPair } from './admitted.ts';
import { type Behind, get, head, put, remove } from './answers.ts';
import { askedOf } from './asked.ts';
import { errorDocument, type Refusal, refusals } from './refusal.ts';
import type { Rights } from './rights.ts';

/** What an S3 of one bucket is: who may what, as the session says, and what time it is, in milliseconds since 1970 began. */
export type S3 = Behind & {
  readonly bucket: string;
  readonly keyPair: KeyPair;
  readonly rightsOf: (session: string | undefined) => Rights;
  readonly now: () => number;
  /** Told of what went wrong here, and of each answer: the method, the status and the code, and nothing of the object. */
  readonly failed: (error: unknown) => void;
  readonly answered: (line: string) => void;
};

const answer = async (
  s3: S3,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<{ readonly status: number } | Refusal> => {
  const asked = askedOf(incoming);
  if (asked === undefined) return refusals.notDone;
  if (asked.bucket !== s3.bucket) return refusals.noBucket;
  const who = admitted(asked.request, s3.keyPair, s3.now());
  if ('code' in who) return who;
  const on = { ...s3, ...asked, rights: s3.rightsOf(who.session), payload: who.payload };
  switch (incoming.method) {
    case 'HEAD':
      return head(on, outgoing);
    case 'GET':
      return get(on, outgoing);
    case 'PUT':
      return put(on, outgoing, incoming);
    case 'DELETE':
      return remove(on, outgoing);
    default:
      return refusals.notDone;
  }
};

const refuse = (refusal: Refusal, { method }: IncomingMessage, outgoing: ServerResponse): void => {
  const document = errorDocument(refusal, randomUUID());
  const headers = { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(document) };
  outgoing.writeHead(refusal.status, headers).end(method === 'HEAD' ? undefined : document);
};

/** S3 of one bucket, as far as the service and those who upload and download ask it, with the refusals of the real one. */
export const s3Front = (s3: S3): Server =>
  createServer((incoming, outgoing) => {
    answer(s3, incoming, outgoing)
      .then((done) => {
        if ('code' in done) refuse(done, incoming, outgoing);
        s3.answered(`${incoming.method} ${done.status}${'code' in done ? ` ${done.code}` : ''}`);
      })
      .catch((error: unknown) => {
        s3.failed(error);
        outgoing.destroy();
      });
  });
