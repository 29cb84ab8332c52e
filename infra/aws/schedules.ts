import { Aws, Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnEventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { ScheduleRow } from '../../functions/schedule/schedules.ts';
import { alarmOn } from './alarms.ts';
import { deadLettersOfWaker } from './dead-letters.ts';
import { liveAlias } from './function-rows.ts';
import type { WorkFunction } from './functions.ts';

/** Lambda keeps a call that it could not start at most this long. */
const longestMinutes = 360;

const rateOf = (minutes: number): string => (minutes === 1 ? 'rate(1 minute)' : `rate(${minutes} minutes)`);

const wakingRole = (scope: Construct, liveArn: string, deadLetterArn: string, key: IKey): Role => {
  const role = new Role(scope, 'Role', {
    // Without the account, any schedule of anybody could be made to use this role.
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [liveArn] }));
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetterArn] }));
  role.addToPolicy(new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] }));
  return role;
};

/**
 * Lets a clock wake the function. Nothing is tried again: the next run does what this one left. What rings, beside errors,
 * is silence: three turns without a single run.
 */
export const wakeBySchedule = (
  { name, target, live, liveArn }: WorkFunction,
  row: ScheduleRow,
  key: IKey,
  alarms: ITopic,
): void => {
  const place = new Construct(target, 'Clock');
  const letters = deadLettersOfWaker(place, name, key, row.harmIfLost, alarms);
  const role = wakingRole(place, liveArn, letters.queueArn, key);
  const onceOnly = new CfnEventInvokeConfig(place, 'Once', {
    functionName: target.functionName,
    qualifier: liveAlias,
    maximumRetryAttempts: 0,
    maximumEventAgeInSeconds: 60 * Math.min(row.everyMinutes, longestMinutes),
  });
  onceOnly.node.addDependency(live);
  const schedule = new CfnSchedule(place, 'Schedule', {
    description: row.summary,
    scheduleExpression: rateOf(row.everyMinutes),
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: liveArn,
      roleArn: role.roleArn,
      deadLetterConfig: { arn: letters.queueArn },
      retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
    },
  });
  schedule.node.addDependency(role, live);
  alarmOn(place, 'SilentAlarm', alarms, {
    metric: target.metricInvocations({ period: Duration.minutes(Math.max(5, 3 * row.everyMinutes)) }),
    from: 1,
    below: true,
    missingIsFault: true,
    harm: row.harmIfLost,
  });
};
