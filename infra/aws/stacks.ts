import type { App } from 'aws-cdk-lib';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';
import { PartnersStack } from './partners-stack.ts';
import { ServiceStack } from './service-stack.ts';
import type { Stage } from './stage.ts';

/**
 * What the app must be told before any stack stands in it: no stack may take away what another still names, a template that
 * CloudFormation would refuse is refused here, and the key of a queue lets in the one topic that feeds it and no other.
 */
export const deploymentRules = {
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption': true,
} as const;

/** The stacks of a stage. They change at different speeds: data hardly ever, partners rarely, the service daily, the API with its operations. */
export type Stacks = {
  readonly data: DataStack;
  readonly partners: PartnersStack;
  readonly service: ServiceStack;
  readonly api: ApiStack;
};

/** Puts the stacks of a stage into the app. `codeFolder` holds the bundles. */
export const stacksOf = (app: App, stage: Stage, codeFolder: string): Stacks => {
  const data = new DataStack(app, stage);
  const partners = new PartnersStack(app, stage, data.alarms);
  const service = new ServiceStack(app, stage, codeFolder, data, partners);
  const api = new ApiStack(app, stage, service.pool.userPoolArn, data.alarms);
  // It names the functions without a reference: they stand before it calls them.
  api.addStackDependency(service);
  return { data, partners, service, api };
};
