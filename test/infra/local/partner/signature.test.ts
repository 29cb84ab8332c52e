import { generateKeyPairSync } from 'node:crypto';
import { exportJWK, FlattenedSign, type JWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { proofOf } from '../../../../infra/local/partner/signature.ts';

const [pair, another] = [0, 1].map(() => generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const body = '{"type":"readmit.transit.accepted.v1"}';

let keys: { keys: JWK[] };
const ring = async () => keys;
beforeAll(async () => {
  keys = { keys: [{ ...(await exportJWK(pair?.publicKey as never)), kid: 'ours', alg: 'ES256' }] };
});

const signedBy = async (key: typeof pair, kid: string): Promise<string> => {
  const { protected: header, signature } = await new FlattenedSign(Buffer.from(body))
    .setProtectedHeader({ alg: 'ES256', kid })
    .sign(key?.privateKey as never);
  return `${header}..${signature}`;
};

describe('a signature', () => {
  test('by a published key over exactly this text proves it', async () => {
    expect(await proofOf(body, await signedBy(pair, 'ours'), ring)).toEqual({ proven: true, kid: 'ours' });
  });

  test('proves no other text, be it one space more', async () => {
    expect(await proofOf(`${body} `, await signedBy(pair, 'ours'), ring)).toMatchObject({ proven: false });
  });

  test('by another key under the name of ours, or under a name that is not published, proves nothing', async () => {
    expect(await proofOf(body, await signedBy(another, 'ours'), ring)).toMatchObject({ proven: false });
    expect(await proofOf(body, await signedBy(another, 'theirs'), ring)).toMatchObject({ proven: false });
  });

  test('that is missing, attached, or signed with nothing proves nothing', async () => {
    const none = Buffer.from('{"alg":"none","kid":"ours"}').toString('base64url');
    const attached = (await signedBy(pair, 'ours')).replace('..', `.${Buffer.from(body).toString('base64url')}.`);
    for (const signature of [undefined, 'x', `${none}..`, attached])
      expect(await proofOf(body, signature, ring), signature).toMatchObject({ proven: false });
  });
});
