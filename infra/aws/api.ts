import { CfnOutput } from 'aws-cdk-lib';
import { EndpointType, MethodLoggingLevel, RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { accessLog } from './access-log.ts';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { excuse } from './excuse.ts';
import { gatewayResponses } from './gateway-responses.ts';

/** The harm of faults that callers see, whichever operation they asked for. */
export const harmOfFaults = 'Authorities ask and get no answer: what they must do for a person in time is not done.';

/** Four times what a hundred million cases a year would ask, and far below what the functions can take. */
const callsPerSecond = 200;

/** The API without its operations. */
export const serviceApi = (scope: Construct, stageName: string, alarms: ITopic): RestApi => {
  const api = new RestApi(scope, 'Api', {
    restApiName: `readmit-${stageName}`,
    endpointTypes: [EndpointType.REGIONAL],
    cloudWatchRole: true,
    // Every body comes as the bytes that were sent: as text the gateway would put U+FFFD for what is not UTF-8, and not say so.
    binaryMediaTypes: ['*/*'],
    deployOptions: {
      stageName: 'v1',
      loggingLevel: MethodLoggingLevel.ERROR,
      // A trace would write bodies, and so persons, into a log.
      dataTraceEnabled: false,
      metricsEnabled: true,
      throttlingRateLimit: callsPerSecond,
      throttlingBurstLimit: 2 * callsPerSecond,
      ...accessLog(scope, stageName),
    },
  });
  gatewayResponses(api);
  alarmOn(scope, 'ApiFaultsAlarm', alarms, {
    metric: api.metricServerError({ period: alarmPeriod, statistic: 'Sum' }),
    from: 1,
    harm: harmOfFaults,
  });
  // The construct's own output has a name that moves with the tree.
  api.node.tryRemoveChild('Endpoint');
  new CfnOutput(scope, 'ApiUrl', { value: api.url });
  excuse(
    api,
    'APIG2',
    'The functions check requests by the routes’ schemas, so that every 400 is a problem document of one shape.',
  );
  excuse(
    api,
    'APIG3',
    'All but two open reads need a token of the pool and calls are throttled; a web filter would read bodies that name persons.',
  );
  excuse(
    api,
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
    'The account-wide role by which API Gateway writes logs takes this policy; AWS names it for the purpose.',
  );
  return api;
};
