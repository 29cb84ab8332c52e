import { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { excuse } from './excuse.ts';

type Reference = { readonly Ref: string } | { readonly 'Fn::GetAtt': readonly string[] } | { readonly 'Fn::ImportValue': string };
type Joined = { readonly 'Fn::Join': readonly [string, readonly (string | Reference)[]] };

/** A resolved text as the rules spell it: what CloudFormation will put in stands in angle brackets, but for what another stack puts out. */
const spelled = (resolved: string | Reference | Joined): string => {
  if (typeof resolved === 'string') return resolved;
  if ('Fn::ImportValue' in resolved) return resolved['Fn::ImportValue'];
  if ('Fn::Join' in resolved) return resolved['Fn::Join'][1].map(spelled).join('');
  return `<${'Ref' in resolved ? resolved.Ref : resolved['Fn::GetAtt'].join('.')}>`;
};

/** Says why a policy names what it is about by a pattern. `arn` is the pattern as it stands in the policy. */
export const excusePattern = (construct: IConstruct, arn: string, reason: string): void =>
  excuse(construct, `IAM5[Resource::${spelled(Stack.of(construct).resolve(arn))}]`, reason);
