import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { firstKey, publishedNames, type SigningKeysSetting } from './signing-keys-setting.ts';

/** The ARNs of the keys of replies: of that which signs, of those that may, and of all, which are published. */
export type SigningKeys = {
  readonly signs: string;
  readonly maySign: readonly string[];
  readonly published: readonly string[];
};

/** The first key was there before keys had names: under another id it would be another key. */
const idOf = (name: string): string => (name === firstKey ? 'SigningKey' : `SigningKey-${name}`);

const signingKey = (scope: Construct, name: string): string =>
  new Key(scope, idOf(name), {
    description: 'Readmit: signs replies to partner States',
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy: RemovalPolicy.RETAIN,
  }).keyArn;

/**
 * The keys that sign replies to partner States. They outlive the stack, retired ones too: a partner keeps what it received as proof, and
 * proves it by the public half. KMS turns no key of this kind into a newer one.
 */
export const signingKeys = (scope: Construct, setting: SigningKeysSetting): SigningKeys => {
  const arns = new Map(publishedNames(setting).map((name) => [name, signingKey(scope, name)]));
  const of = (names: readonly string[]): readonly string[] => names.map((name) => arns.get(name) ?? '');
  const names = [...arns.keys()];
  return {
    signs: of([setting.signs])[0] ?? '',
    maySign: of(names.filter((name) => setting.keys[name]?.retired === undefined)),
    published: of(names),
  };
};
