import { Aws } from 'aws-cdk-lib';
import { partnerQueueName } from '../../functions/queue/partner-queue-names.ts';
import { statePlace } from '../../functions/settings.ts';
import type { QueueTarget } from './grants.ts';
import type { Stage } from './stage.ts';

type Place = Pick<Stage, 'name' | 'account' | 'region'>;

/** By what the key of a State's queues is found: no stack that uses it need know more of it. */
export const partnerKeyAlias = (stage: string, state: string): string => `alias/readmit-${stage}-partner-${state.toLowerCase()}`;

/** The queues of all States of a row, as a policy names them: those of today and of tomorrow. */
export const partnerQueuesOf = ({ name, account, region }: Place, row: string): QueueTarget => ({
  queueArn: `arn:${Aws.PARTITION}:sqs:${region}:${account}:${partnerQueueName(name, row, '*')}`,
  keyArn: `arn:${Aws.PARTITION}:kms:${region}:${account}:key/*`,
  keyAlias: partnerKeyAlias(name, '*'),
});

/** The address of a row's FIFO queue, with a place for the State. */
export const partnerQueueAddress = ({ name, account, region }: Place, row: string): string =>
  `https://sqs.${region}.${Aws.URL_SUFFIX}/${account}/${partnerQueueName(name, row, statePlace)}.fifo`;
