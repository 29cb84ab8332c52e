import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/**
 * Where SES publishes what became of e-mail. Its key is our own because SES may not use the one that AWS keeps for topics; and it is
 * not the alarms’, which CloudWatch uses. Who may publish is stated where SES is told to.
 */
export const mailTopic = (scope: Construct): Topic => {
  const key = new Key(scope, 'Key', { description: 'Readmit: the topic of events about e-mail', enableKeyRotation: true });
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  return new Topic(scope, 'Topic', { masterKey: key, enforceSSL: true });
};
