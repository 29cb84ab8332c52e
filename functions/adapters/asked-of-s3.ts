import type { IncomingMessage } from 'node:http';
import type { SignatureV4 } from '@smithy/signature-v4';
import { Fault } from '../fault.ts';
import type { ObjectPlace } from './object-place.ts';
import { askedAgain } from './patience.ts';
import { pause } from './retried.ts';

/** A request of our own for an object. */
export type AskedOfS3 = {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  readonly place: ObjectPlace;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};

/** What S3 answered. `again` says that an earlier try had no answer, so that what was asked for may have been done by it. */
export type S3Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly again: boolean;
};

/** What is read of an answer: an end of an object, or the few words of an error. */
const octetsAtMost = 65_536;

const bodyOf = async (stream: IncomingMessage): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let octets = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    octets += chunk.length;
    if (octets > octetsAtMost) throw new Fault('S3 answered with more than was asked for');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** It was in the way of itself, or of a request for the same key at the same time. */
const passes = (status: number): boolean => status >= 500 || status === 429 || status === 409;

const mayAskAgain = (error: unknown): boolean => error instanceof Error && '$retryable' in error;

/** Asks S3, and again where that does no harm. Throws NoAnswer where it did not answer in time. */
export const askingS3 = (signer: SignatureV4): ((asked: AskedOfS3) => Promise<S3Answer>) => {
  const { maxAttempts, requestHandler } = askedAgain();
  const once = async ({ method, place, headers, body }: AskedOfS3): Promise<Omit<S3Answer, 'again'>> => {
    const { hostname, port } = place;
    const host = port === undefined ? hostname : `${hostname}:${port}`;
    const length = body === undefined ? {} : { 'content-length': String(body.byteLength) };
    const unsigned = { ...place, method, query: {}, headers: { ...headers, ...length, host }, body };
    const signed = (await signer.sign(unsigned)) as Parameters<typeof requestHandler.handle>[0];
    const { response } = await requestHandler.handle(signed);
    return { status: response.statusCode, headers: response.headers, body: await bodyOf(response.body) };
  };
  return async (asked) => {
    let again = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = await once(asked);
        if (!passes(answer.status) || attempt === maxAttempts) return { ...answer, again };
      } catch (error) {
        if (attempt === maxAttempts || !mayAskAgain(error)) throw error;
        again = true;
      }
      await pause(attempt);
    }
  };
};
