import { createECDH, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

type Stages = { readonly context: { readonly stages: { readonly local: { readonly records: readonly object[] } } } };

const { context } = JSON.parse(readFileSync(new URL('../../../cdk.json', import.meta.url), 'utf8')) as Stages;

/** A key that is the same each time, and of use for nothing else: anybody can make it of these words. */
const keyOfExamples = (): Readonly<Record<string, string>> => {
  const d = createHash('sha256').update('The key of the examples in the contracts').digest();
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(d);
  const point = pair.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url')) as [string, string];
  return { kty: 'EC', crv: 'P-256', x, y, d: d.toString('base64url') };
};

const { d: secret, ...open } = keyOfExamples();

/** The settings of an instance on this machine, with a key that is the same each time. */
export const asOnThisMachine = (): Record<string, string> => ({
  READMIT_STAGE: 'local',
  ATTACHMENTS_BUCKET: 'readmit-local-attachments',
  READMIT_RECORDS: JSON.stringify(context.stages.local.records),
  SIGNING_KEY_JWK: JSON.stringify({ ...open, d: secret }),
  PUBLISHED_KEY_JWKS: JSON.stringify([open]),
});
