import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type InboundQueueRow, inboundQueues } from '../../functions/queue/inbound-queues.ts';
import { type PartnerQueueRow, partnerQueues } from '../../functions/queue/queues.ts';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { type InboundQueue, inboundQueue } from './inbound-queue.ts';
import { type OutboundQueue, outboundQueue } from './outbound-queue.ts';
import type { Stage } from './stage.ts';

/** An urgent case has two days in all: a partner that has not read for six hours has lost an eighth of them. */
const unreadSeconds = 6 * 3600;

/** What partner States read and send with their own credentials: of each row of their tables one queue per State. */
export class PartnersStack extends Stack {
  /** By the row's name, then by State. */
  readonly queues: Readonly<Record<string, Readonly<Record<string, OutboundQueue>>>>;
  /** Likewise, those that partner States send to. */
  readonly inbound: Readonly<Record<string, Readonly<Record<string, InboundQueue>>>>;

  constructor(scope: Construct, stage: Stage, alarms: ITopic) {
    super(scope, `Readmit-${stage.name}-Partners`, { env: { region: stage.region }, terminationProtection: stage.production });
    this.queues = Object.fromEntries(
      Object.entries<PartnerQueueRow>(partnerQueues).map(([name, row]) => [name, this.#perState(stage, name, row, alarms)]),
    );
    this.inbound = Object.fromEntries(
      Object.entries<InboundQueueRow>(inboundQueues).map(([name, row]) => [name, this.#fromEach(stage, name, row, alarms)]),
    );
  }

  #fromEach(stage: Stage, name: string, row: InboundQueueRow, alarms: ITopic): Record<string, InboundQueue> {
    const made = Object.entries(stage.states).map(
      ([state, { partnerAccount }]) =>
        [state, inboundQueue(this, name, row, { state, account: partnerAccount }, alarms)] as const,
    );
    return Object.fromEntries(made);
  }

  #perState(stage: Stage, name: string, row: PartnerQueueRow, alarms: ITopic): Record<string, OutboundQueue> {
    const made = Object.entries(stage.states).map(([state, { partnerAccount }]) => {
      const outbound = outboundQueue(this, name, row, state, partnerAccount);
      new CfnOutput(this, `QueueUrl-${name}-${state}`, { value: outbound.queue.queueUrl });
      // A State without an account reads by HTTP: nothing is late in a queue that nobody has undertaken to read.
      if (partnerAccount !== undefined) {
        alarmOn(this, `${name}-${state}-unread`, alarms, {
          metric: outbound.queue.metricApproximateAgeOfOldestMessage({ period: alarmPeriod, statistic: 'Maximum' }),
          from: unreadSeconds,
          harm: row.harmIfLost,
        });
      }
      return [state, outbound] as const;
    });
    return Object.fromEntries(made);
  }
}
