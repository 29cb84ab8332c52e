import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { excuse } from './excuse.ts';

/**
 * The key that signs list cursors, as a reference that CloudFormation resolves into the function's environment.
 * It may stand there: who learned it could forge a cursor, and a forged one still moves only within the caller's own State's list.
 */
export const cursorKey = (scope: Construct): string => {
  const secret = new Secret(scope, 'CursorKey', {
    description: 'Readmit: signs list cursors',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  excuse(secret, 'SMG4', 'A rotated key would only make the pages that callers stand on unreadable; it protects no data.');
  return secret.secretValue.unsafeUnwrap();
};
