import { RemovalPolicy } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type ILambdaDeploymentConfig,
  LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
} from 'aws-cdk-lib/aws-codedeploy';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { alarmPeriod, quietAlarm } from './alarms.ts';
import { excuse } from './excuse.ts';
import { liveAlias } from './function-rows.ts';

/** How a new version takes over: a tenth of the calls for five minutes, then all, unless it fails. */
const pace: ILambdaDeploymentConfig = LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES;

/** What hands calls over from one version of a function to the next, for all functions of a stage. */
export type HandingOver = { readonly application: LambdaApplication; readonly role: Role };

/** The one application of a stage, and the role with which CodeDeploy moves its aliases. */
export const handingOver = (scope: Construct, stageName: string): HandingOver => {
  const role = new Role(scope, 'HandingOverRole', {
    assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSCodeDeployRoleForLambdaLimited')],
  });
  excuse(
    role,
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
    'By this policy CodeDeploy may move aliases and look at alarms; AWS names it for the purpose and calls it limited.',
  );
  return { application: new LambdaApplication(scope, 'HandingOver', { applicationName: `readmit-${stageName}` }), role };
};

/**
 * The alias under which everything calls a function. A new version that fails once while it has a tenth of the calls gives them back by
 * itself; only what it does is looked at, so that a fault of the version before it bars no mending. Earlier versions stay.
 */
export const live = (scope: Construct, target: LambdaFunction, { application, role }: HandingOver, harm: string): Alias => {
  const version = target.currentVersion;
  version.applyRemovalPolicy(RemovalPolicy.RETAIN);
  const alias = target.addAlias(liveAlias);
  const failing = quietAlarm(scope, 'NewVersionFails', {
    metric: new Metric({
      namespace: 'AWS/Lambda',
      metricName: 'Errors',
      dimensionsMap: {
        FunctionName: target.functionName,
        Resource: `${target.functionName}:${liveAlias}`,
        ExecutedVersion: version.version,
      },
      period: alarmPeriod,
      statistic: 'Sum',
    }),
    from: 1,
    harm,
  });
  new LambdaDeploymentGroup(scope, 'Handover', {
    application,
    role,
    alias,
    deploymentConfig: pace,
    alarms: [failing],
    autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
  });
  return alias;
};
