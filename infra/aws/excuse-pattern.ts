import { Aws } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { excuse } from './excuse.ts';

/** Says why a policy names what it is about by a pattern. `arn` is the pattern as it stands in the policy. */
export const excusePattern = (construct: IConstruct, arn: string, reason: string): void =>
  excuse(construct, `IAM5[Resource::${arn.replace(Aws.PARTITION, '<AWS::Partition>')}]`, reason);
