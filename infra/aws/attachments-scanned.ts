import { Aws } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type IRuleTarget, Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarmOn, alarmPeriod } from './alarms.ts';
import type { AttachmentsSetting } from './attachments-setting.ts';

/** As what the result of a scan comes, and from whom: no event but AWS's own may say that it comes from `aws.`. */
const scanResult = 'GuardDuty Malware Protection Object Scan Result';
const fromGuardDuty = 'aws.guardduty';
const fromOwnScanner = 'readmit.scanner';

/** What brings the results of scans into their queue: which objects they are about, and what is lost where one is not brought. */
export type Scanned = {
  readonly bucketName: string;
  readonly queue: Queue;
  readonly key: Key;
  readonly alarms: ITopic;
  readonly harm: string;
};

const into = (queue: Queue): IRuleTarget => ({ bind: () => ({ arn: queue.queueArn }) });

/** Brings what the scanner says of each new object from the account's event bus into the queue of the row. */
export const attachmentsScanned = (
  scope: Construct,
  { scanner }: AttachmentsSetting,
  { bucketName, queue, key, alarms, harm }: Scanned,
): void => {
  const place = new Construct(scope, 'AttachmentsScanned');
  const rule = new Rule(place, 'Rule', {
    description: 'Readmit: what the scanner says of a new attachment',
    eventPattern: {
      source: [scanner === 'guardduty' ? fromGuardDuty : fromOwnScanner],
      detailType: [scanResult],
      detail: { s3ObjectDetails: { bucketName: [bucketName] } },
    },
    targets: [into(queue)],
  });
  const events = new ServicePrincipal('events.amazonaws.com');
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [events],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
    }),
  );
  // For a key, EventBridge says the account alone.
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [events],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  const metric = new Metric({
    namespace: 'AWS/Events',
    metricName: 'FailedInvocations',
    dimensionsMap: { RuleName: rule.ruleName },
    statistic: 'Sum',
    period: alarmPeriod,
  });
  alarmOn(place, 'NotBroughtAlarm', alarms, { metric, from: 1, harm });
};
