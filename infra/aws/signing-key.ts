import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/**
 * The key that signs replies to partner States. It outlives the stack: a partner keeps what it received as proof, and proves it by
 * the public half. KMS turns no key of this kind into a newer one.
 */
export const signingKey = (scope: Construct): Key =>
  new Key(scope, 'SigningKey', {
    description: 'Readmit: signs replies to partner States',
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy: RemovalPolicy.RETAIN,
  });
