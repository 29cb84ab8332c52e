import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Partner } from './partner.ts';
import { partnerKeyAlias } from './partner-names.ts';

/** SQS asks both of who sends, and the second of who reads. */
const actions = ['kms:GenerateDataKey', 'kms:Decrypt'];

/** The key of what one authority of a State sends and reads, which only its account and we may use. What is in its queues cannot be read without it. */
export const partnerKey = (scope: Construct, { stage, state, authority, account, removalPolicy }: Partner): Key => {
  const key = new Key(scope, 'Key', {
    description: `Readmit: the queues of ${state} in ${stage}${authority === 'justice' ? ', of its central authority' : ''}`,
    alias: partnerKeyAlias(stage, state, authority),
    enableKeyRotation: true,
    removalPolicy,
  });
  const principals = [new AccountPrincipal(account)];
  key.addToResourcePolicy(new PolicyStatement({ sid: 'Partner', principals, actions, resources: ['*'] }));
  return key;
};
