import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { ringingAgain } from './ringing-again.ts';

/** A message this old has met no function at all: one that fails is tried `tries` times and then rings from the dead letters. */
const unreadSeconds = Duration.minutes(30).toSeconds();

/** Rings once a queue holds a message that no function takes. */
export const alarmOnUnread = (scope: Construct, queue: Queue, harm: string, alarms: ITopic): void => {
  alarmOn(scope, 'UnreadAlarm', alarms, {
    metric: ringingAgain(queue.metricApproximateAgeOfOldestMessage({ period: alarmPeriod, statistic: 'Maximum' })),
    from: unreadSeconds,
    harm,
  });
};
