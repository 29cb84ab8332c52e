import type { App } from 'aws-cdk-lib';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';
import { type FunctionRow, functionRows } from './function-rows.ts';
import { IdentityStack } from './identity-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { type Stage, statesConnected } from './stage.ts';
import { StateStack } from './state-stack.ts';

/**
 * What the app must be told before any stack stands in it: no stack may take away what another still names, a template that
 * CloudFormation would refuse is refused here, the key of a queue lets in the one topic that feeds it and no other;
 * what S3 logs is let in by the policy of its bucket, since no bucket has access lists.
 */
export const deploymentRules = {
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
} as const;

/**
 * The stacks of a stage. They change at different speeds: data and identity hardly ever, that of a State when it comes or goes, the
 * service daily, the API with its operations.
 */
export type Stacks = {
  readonly data: DataStack;
  readonly identity: IdentityStack;
  readonly service: ServiceStack;
  readonly api: ApiStack;
  /** By the State's code: those that are connected. */
  readonly states: Readonly<Record<string, StateStack>>;
};

/** Puts the stacks of a stage into the app, with the functions of those rows. `codeFolder` holds the bundles. */
export const stacksOf = (app: App, stage: Stage, codeFolder: string, rows: readonly FunctionRow[] = functionRows()): Stacks => {
  const data = new DataStack(app, stage, rows);
  const identity = new IdentityStack(app, stage);
  const service = new ServiceStack(app, stage, { codeFolder, rows, data });
  const api = new ApiStack(app, stage, { rows, userPoolArn: identity.pool.userPoolArn, alarms: data.alarms });
  // It names the functions without a reference: they stand before it calls them.
  api.addStackDependency(service);
  const states = statesConnected(stage).map((state) => {
    const made = new StateStack(app, stage, state, { pool: identity.pool, alarms: data.alarms, codeFolder });
    // Its clients ask for scopes of the pool, and its queues wake functions: each is named by a rule and not by a reference.
    made.addStackDependency(identity);
    made.addStackDependency(service);
    return [state, made] as const;
  });
  return { data, identity, service, api, states: Object.fromEntries(states) };
};
