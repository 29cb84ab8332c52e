import { RemovalPolicy } from 'aws-cdk-lib';
import type { SpecRestApi } from 'aws-cdk-lib/aws-apigateway';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/**
 * The log in which the gateway says why a call failed on its side. Its name is the gateway's choice; where it is not there when the
 * stage is made, the gateway makes one that never ends.
 */
export const executionLog = (scope: Construct, { restApiId, deploymentStage }: SpecRestApi, version: string): void => {
  const log = new LogGroup(scope, 'ExecutionLog', {
    logGroupName: `API-Gateway-Execution-Logs_${restApiId}/${version}`,
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  deploymentStage.node.addDependency(log);
};
