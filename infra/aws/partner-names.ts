import { Aws } from 'aws-cdk-lib';
import { partnerQueueName } from '../../functions/queue/partner-queue-names.ts';
import { type PartnerQueueRow, partnerQueues } from '../../functions/queue/queues.ts';
import { statePlace } from '../../functions/settings.ts';
import type { QueueTarget } from './grants.ts';
import type { Authority } from './roles.ts';
import type { Stage } from './stage.ts';

type Place = Pick<Stage, 'name' | 'account' | 'region'>;

const keyOf = { readmission: 'partner', justice: 'justice' } as const satisfies Record<Authority, string>;

/** By what the key of the queues of a State's authority is found: no stack that uses it need know more of it. */
export const partnerKeyAlias = (stage: string, state: string, authority: Authority): string =>
  `alias/readmit-${stage}-${keyOf[authority]}-${state.toLowerCase()}`;

/** Before the name of each output that an authority is told: a State can have those of both. */
export const outputsOf = { readmission: '', justice: 'Justice' } as const satisfies Record<Authority, string>;

type Row = { readonly name: string; readonly authority: Authority };

const queuesNamed = ({ name: stage, account, region }: Place, { name, authority }: Row): QueueTarget => ({
  queueArn: `arn:${Aws.PARTITION}:sqs:${region}:${account}:${name}`,
  keyArn: `arn:${Aws.PARTITION}:kms:${region}:${account}:key/*`,
  keyAlias: partnerKeyAlias(stage, '*', authority),
});

/** The queues of all States of a row to which partners send, with their dead letters, as a policy names them: those of today and of tomorrow. */
export const inboundQueuesOf = (stage: Place, row: string): QueueTarget =>
  queuesNamed(stage, { name: partnerQueueName(stage.name, row, '*'), authority: 'readmission' });

/**
 * The queues of all States of each row that partners read, as a policy names them. A State is exactly two letters in it: with a star the
 * queues of `outbound` would be those of `outbound-justice` too.
 */
export const outboundQueues = (stage: Place): Readonly<Record<string, QueueTarget>> =>
  Object.fromEntries(
    Object.entries<PartnerQueueRow>(partnerQueues).map(([row, { authority }]) => [
      row,
      queuesNamed(stage, { name: `${partnerQueueName(stage.name, row, '??')}.fifo`, authority }),
    ]),
  );

/** The address of a row's FIFO queue, with a place for the State. */
export const partnerQueueAddress = ({ name, account, region }: Place, row: string): string =>
  `https://sqs.${region}.${Aws.URL_SUFFIX}/${account}/${partnerQueueName(name, row, statePlace)}.fifo`;
