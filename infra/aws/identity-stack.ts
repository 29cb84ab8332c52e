import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { UserPool } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { peopleClient } from './callers.ts';
import { peopleTrail } from './people/people-trail.ts';
import { resourceServers } from './resource-server.ts';
import { placeOf, type Stage } from './stage.ts';
import { userPool } from './user-pool.ts';

/**
 * Who may call: the pool, and what can be asked for there. It stands apart from what is deployed every day: another pool would give
 * every person another subject, and no rule that asks for two persons could compare with what the first is on record for.
 */
export class IdentityStack extends Stack {
  readonly pool: UserPool;

  constructor(scope: Construct, stage: Stage) {
    super(scope, `Readmit-${stage.name}-Identity`, placeOf(stage));
    this.pool = userPool(this, stage.name);
    resourceServers(this.pool, stage);
    const people = peopleClient(this, this.pool, stage);
    peopleTrail(this, stage.name);
    new CfnOutput(this, 'PeopleClient', { value: people.userPoolClientId });
  }
}
