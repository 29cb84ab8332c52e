import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type InboundQueueRow, inboundQueues } from '../../functions/queue/inbound-queues.ts';
import { type PartnerQueueRow, partnerQueues } from '../../functions/queue/queues.ts';
import { inboundQueue } from './inbound-queue.ts';
import { outboundQueue } from './outbound-queue.ts';
import type { Partner } from './partner.ts';
import { partnerKey } from './partner-key.ts';
import { outputsOf } from './partner-names.ts';
import { partnerPolicy } from './partner-policy.ts';

/**
 * The queues of one authority of a State, under a key of their own, and what the authority is told of them. What is sent to the service
 * is about transits, and so of the authority for readmission.
 */
export const authorityQueues = (scope: Construct, partner: Partner, alarms: ITopic): void => {
  const { state, authority } = partner;
  const key = partnerKey(scope, partner);
  const inbound = Object.entries<InboundQueueRow>(authority === 'readmission' ? inboundQueues : {}).map(([name, row]) =>
    inboundQueue(scope, name, row, partner, key, alarms),
  );
  const outbound = Object.entries<PartnerQueueRow>(partnerQueues)
    .filter(([, row]) => row.authority === authority)
    .map(([name, row]) => outboundQueue(scope, name, row, partner, key, alarms));
  const told = (name: string, value: string, description?: string): void =>
    new CfnOutput(scope, name, { value, ...(description === undefined ? {} : { description }) }).overrideLogicalId(
      `${outputsOf[authority]}${name}`,
    );
  told('QueueKey', key.keyArn);
  const policy = Stack.of(scope).toJsonString(partnerPolicy(inbound, outbound, key));
  const whose = authority === 'justice' ? `the central authority of ${state}` : state;
  told('PartnerPolicy', policy, `What ${whose} gives its own system, in its own account`);
};
