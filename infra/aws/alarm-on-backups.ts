import { Aws } from 'aws-cdk-lib';
import { Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

const harm =
  'A backup of the table, or the copy of one, failed: beyond 35 days, or if this account were lost, there would be no way back to that day.';

/** Rings where a backup of those tables, or its copy, came to nothing. */
export const alarmOnBackups = (scope: Construct, tableArns: readonly string[], topic: ITopic): void => {
  const rule = new Rule(scope, 'Failed', {
    description: 'Readmit: backups that failed',
    eventPattern: {
      source: ['aws.backup'],
      detailType: ['Backup Job State Change', 'Copy Job State Change'],
      detail: { resourceArn: [...tableArns], state: ['ABORTED', 'EXPIRED', 'FAILED'] },
    },
  });
  rule.addTarget(new SnsTopic(topic, { message: RuleTargetInput.fromText(harm) }));
  topic.masterKey?.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
};
