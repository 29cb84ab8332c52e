import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { authorityQueues } from './authority-queues.ts';
import { groupsOf, machineClient } from './callers.ts';
import { outputsOf } from './partner-names.ts';
import { ownPeople } from './people/own-people.ts';
import type { Authority } from './roles.ts';
import { authoritiesOf, partnerAccountOf, placeOf, type Stage } from './stage.ts';

/** What of other stacks a State's stack names, and the folder of the bundles. */
export type OfAll = { readonly pool: IUserPool; readonly alarms: ITopic; readonly codeFolder: string };

/**
 * What one State has of its own: the groups of its people and the function that enters them, and of each of its authorities the client of
 * its machines and, where it gave an account, its queues under a key of its own. No other stack names anything in it, so that it can come
 * and go by itself.
 */
export class StateStack extends Stack {
  constructor(scope: Construct, stage: Stage, state: string, ofAll: OfAll) {
    super(scope, `Readmit-${stage.name}-State-${state}`, placeOf(stage));
    const { pool, alarms } = ofAll;
    const served = authoritiesOf(stage, state);
    groupsOf(this, pool, { state, served });
    const machines = Object.fromEntries(served.map((authority) => [authority, this.#machines(pool, state, authority)]));
    const account = stage.states[state]?.peopleAccount ?? stage.account;
    ownPeople(this, { stage: stage.name, state, served, machines, account }, ofAll);
    for (const authority of served) this.#queues(stage, state, authority, alarms);
  }

  #machines(pool: IUserPool, state: string, authority: Authority): string {
    const { userPoolClientId } = machineClient(this, pool, state, authority);
    new CfnOutput(this, `${outputsOf[authority]}MachineClient`, { value: userPoolClientId });
    return userPoolClientId;
  }

  #queues(stage: Stage, state: string, authority: Authority, alarms: ITopic): void {
    const account = partnerAccountOf(stage, state, authority);
    if (account === undefined) return;
    const { retiring } = stage.states[state] ?? {};
    const partner = {
      stage: stage.name,
      state,
      authority,
      account,
      sends: retiring !== true,
      // What a partner sent, or has not read yet, stays. Only a State that is taken out takes its queues along.
      removalPolicy: retiring === true ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    };
    // What was there before there were two authorities stands in the stack itself, under the names that it has.
    authorityQueues(authority === 'readmission' ? this : new Construct(this, 'Justice'), partner, alarms);
  }
}
