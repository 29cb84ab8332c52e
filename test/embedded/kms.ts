import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { createServer } from 'node:http';
import { ecdsaOfDigest } from './ecdsa-of-digest.ts';

/** What stands in for KMS: a key on P-256 of each name, which it gives and signs with as KMS does (a digest in, DER out). */
export type Kms = {
  readonly endpoint: string;
  /** The calls so far, as `GetPublicKey`, `Sign`, with what they said. */
  readonly calls: readonly { readonly operation: string; readonly said: Readonly<Record<string, string>> }[];
  /** Makes the next call fail, or the next about that key. */
  failOnce(keyId?: string): void;
  close(): Promise<unknown>;
};

export const startKms = async (): Promise<Kms> => {
  const pairs = new Map<string, KeyPairKeyObjectResult>();
  const keyOf = (keyId = ''): KeyPairKeyObjectResult => {
    const known = pairs.get(keyId) ?? generateKeyPairSync('ec', { namedCurve: 'P-256' });
    pairs.set(keyId, known);
    return known;
  };
  const calls: { operation: string; said: Record<string, string> }[] = [];
  let failing: string | undefined;
  const answers: Readonly<Record<string, (said: Readonly<Record<string, string>>) => object>> = {
    GetPublicKey: ({ KeyId }) => ({
      PublicKey: keyOf(KeyId).publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    }),
    Sign: ({ KeyId, Message = '' }) => ({
      Signature: ecdsaOfDigest(Buffer.from(Message, 'base64'), keyOf(KeyId).privateKey).toString('base64'),
    }),
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const operation = String(request.headers['x-amz-target']).replace('TrentService.', '');
    const said = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, string>;
    calls.push({ operation, said });
    const fails = failing === 'any' || (failing !== undefined && failing === said['KeyId']);
    const answer = fails ? undefined : answers[operation];
    if (fails) failing = undefined;
    response.writeHead(answer === undefined ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer?.(said) ?? { __type: 'AccessDeniedException', message: 'refused' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('KMS has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    calls,
    failOnce: (keyId = 'any') => {
      failing = keyId;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};
