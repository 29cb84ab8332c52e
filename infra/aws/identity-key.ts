import { Annotations, CfnOutput, RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { excuse } from './excuse.ts';
import type { Stage } from './stage.ts';

/**
 * The secret from which the keys of the registers of persons are made, as a reference that CloudFormation resolves into the
 * function's environment. It may stand there: it opens nothing by itself. Who has it and may read the table too could test a name
 * against the register, and could read that name in the cases anyway. It is kept when the stack goes, and never made anew: under
 * another key nobody who was stopped would be found again.
 *
 * CloudFormation resolves a reference only where the function that has it changes: without a version a new value would reach some of
 * the functions. The version of the first value is known after the first deployment, and from then on the stage names it.
 */
export const identityKey = (scope: Construct, { identityKeyVersion, production }: Stage): string => {
  const encryptionKey = new Key(scope, 'IdentitySecretKey', {
    description: 'Readmit: encrypts the secret of the registers of persons',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const secret = new Secret(scope, 'IdentityKey', {
    description: 'Readmit: makes the keys of the registers of persons; never change it',
    encryptionKey,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  excuse(secret, 'SMG4', 'Under a rotated key nobody who was stopped for a real risk would be found again.');
  new CfnOutput(scope, 'IdentityKeyArn', {
    value: secret.secretArn,
    description: 'The secret of the registers, whose version the stage names as identityKeyVersion',
  });
  if (identityKeyVersion === undefined && production)
    Annotations.of(scope).addWarningV2(
      'readmit:identityKeyVersion',
      'The stage names no identityKeyVersion: right for its first deployment alone (infra/README.md, "The secret of the registers").',
    );
  const pinned = identityKeyVersion === undefined ? {} : { versionId: identityKeyVersion };
  return SecretValue.secretsManager(secret.secretArn, pinned).unsafeUnwrap();
};
