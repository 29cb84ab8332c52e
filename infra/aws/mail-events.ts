import { Stack } from 'aws-cdk-lib';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { queues } from '../../functions/queue/queues.ts';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { mailTopic } from './mail-topic.ts';

/**
 * What SES tells of each mail: how it ended. Not that it accepted the mail (`send`), which the sender is answered, nor that a
 * delivery is late, which the reconciliation finds, nor a failed template (`renderingFailure`), since none is used.
 */
const told = [EmailSendingEvent.DELIVERY, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT];

/** The name and ARN of the configuration set under which e-mail is sent. */
export type MailEvents = { readonly configurationSet: string; readonly configurationSetArn: string };

/**
 * Brings what SES tells of mails into their queue, by a topic: SES publishes to no queue. The envelope of SNS stays around it, so
 * that each message is JSON, also the sentence with which SES tries the topic.
 */
export const mailEvents = (scope: Construct, queue: Queue, alarms: ITopic): MailEvents => {
  const place = new Construct(scope, 'MailEvents');
  const topic = mailTopic(place);
  topic.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: false }));
  const made = new ConfigurationSet(place, 'ConfigurationSet');
  made.addEventDestination('Topic', { destination: EventDestination.snsTopic(topic), events: told });
  alarmOn(place, 'UndeliveredAlarm', alarms, {
    metric: topic.metricNumberOfNotificationsFailed({ period: alarmPeriod }),
    from: 1,
    harm: queues['mail-events'].harmIfLost,
  });
  return {
    configurationSet: made.configurationSetName,
    configurationSetArn: Stack.of(place).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: made.configurationSetName,
    }),
  };
};
