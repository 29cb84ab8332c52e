import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat, LogGroupLogDestination, type StageOptions } from 'aws-cdk-lib/aws-apigateway';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** What the gateway logs of a call: the operation's path and not the one called, and nothing of who called or from where. */
const fields = {
  requestId: AccessLogField.contextRequestId(),
  time: AccessLogField.contextRequestTimeEpoch(),
  method: AccessLogField.contextHttpMethod(),
  path: AccessLogField.contextResourcePath(),
  status: AccessLogField.contextStatus(),
  refusedAs: AccessLogField.contextErrorResponseType(),
  milliseconds: AccessLogField.contextResponseLatency(),
  functionStatus: AccessLogField.contextIntegrationStatus(),
};

/** The access log of a stage name, as options of the API's stage. */
export const accessLog = (
  scope: Construct,
  stageName: string,
): Pick<StageOptions, 'accessLogDestination' | 'accessLogFormat'> => ({
  accessLogDestination: new LogGroupLogDestination(
    new LogGroup(scope, 'AccessLog', {
      logGroupName: `/readmit/${stageName}/access`,
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    }),
  ),
  accessLogFormat: AccessLogFormat.custom(JSON.stringify(fields)),
});
