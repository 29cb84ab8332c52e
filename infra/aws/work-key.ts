import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The key of the queues that only our own functions read. */
export const workKey = (scope: Construct): Key =>
  new Key(scope, 'WorkKey', { description: 'Readmit: queues between functions', enableKeyRotation: true });
