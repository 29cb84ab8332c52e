import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type InboundQueueRow, inboundQueues } from '../../functions/queue/inbound-queues.ts';
import { type PartnerQueueRow, partnerQueues } from '../../functions/queue/queues.ts';
import { groupsOf, machineClient } from './callers.ts';
import { inboundQueue } from './inbound-queue.ts';
import { outboundQueue } from './outbound-queue.ts';
import type { Partner } from './partner.ts';
import { partnerKey } from './partner-key.ts';
import { partnerPolicy } from './partner-policy.ts';
import { ownPeople } from './people/own-people.ts';
import { placeOf, type Stage } from './stage.ts';

/** What of other stacks a State's stack names, and the folder of the bundles. */
export type OfAll = { readonly pool: IUserPool; readonly alarms: ITopic; readonly codeFolder: string };

/**
 * What one State has of its own: the groups of its people and the function that enters them, the client of its machines and, where it gave an account, its queues under
 * a key of its own. No other stack names anything in it, so that it can come and go by itself.
 */
export class StateStack extends Stack {
  constructor(scope: Construct, stage: Stage, state: string, ofAll: OfAll) {
    super(scope, `Readmit-${stage.name}-State-${state}`, placeOf(stage));
    const { pool, alarms } = ofAll;
    const { partnerAccount, peopleAccount, retiring } = stage.states[state] ?? {};
    groupsOf(this, pool, state);
    const machines = machineClient(this, pool, state).userPoolClientId;
    new CfnOutput(this, 'MachineClient', { value: machines });
    ownPeople(this, { stage: stage.name, state, machines, account: peopleAccount ?? stage.account }, ofAll);
    if (partnerAccount === undefined) return;
    this.#queues(
      {
        stage: stage.name,
        state,
        account: partnerAccount,
        sends: retiring !== true,
        // What a partner sent, or has not read yet, stays. Only a State that is taken out takes its queues along.
        removalPolicy: retiring === true ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      },
      alarms,
    );
  }

  #queues(partner: Partner, alarms: ITopic): void {
    const key = partnerKey(this, partner);
    const inbound = Object.entries<InboundQueueRow>(inboundQueues).map(([name, row]) =>
      inboundQueue(this, name, row, partner, key, alarms),
    );
    const outbound = Object.entries<PartnerQueueRow>(partnerQueues).map(([name, row]) =>
      outboundQueue(this, name, row, partner, key, alarms),
    );
    new CfnOutput(this, 'QueueKey', { value: key.keyArn });
    new CfnOutput(this, 'PartnerPolicy', {
      description: `What ${partner.state} gives its own system, in its own account`,
      value: this.toJsonString(partnerPolicy(inbound, outbound, key)),
    });
  }
}
