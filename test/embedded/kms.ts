import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { ecdsaOfDigest } from './ecdsa-of-digest.ts';

/** What stands in for KMS: one key on P-256, which it gives and signs with as KMS does (a digest in, DER out). */
export type Kms = {
  readonly endpoint: string;
  readonly publicKey: KeyObject;
  /** The calls so far, as `GetPublicKey`, `Sign`, with what they said. */
  readonly calls: readonly { readonly operation: string; readonly said: Readonly<Record<string, string>> }[];
  /** Makes the next call fail. */
  failOnce(): void;
  close(): Promise<unknown>;
};

export const startKms = async (): Promise<Kms> => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const calls: { operation: string; said: Record<string, string> }[] = [];
  let failing = false;
  const answers: Readonly<Record<string, (said: Readonly<Record<string, string>>) => object>> = {
    GetPublicKey: () => ({ PublicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') }),
    Sign: ({ Message = '' }) => ({
      Signature: ecdsaOfDigest(Buffer.from(Message, 'base64'), privateKey).toString('base64'),
    }),
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const operation = String(request.headers['x-amz-target']).replace('TrentService.', '');
    const said = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, string>;
    calls.push({ operation, said });
    const answer = failing ? undefined : answers[operation];
    failing = false;
    response.writeHead(answer === undefined ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer?.(said) ?? { __type: 'AccessDeniedException', message: 'refused' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('KMS has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    publicKey,
    calls,
    failOnce: () => {
      failing = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};
