import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Says why a finding of the security rules does not hold for a construct and what is in it. */
export const excuse = (construct: IConstruct, finding: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${finding}`, reason });
