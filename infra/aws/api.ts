import { Size } from 'aws-cdk-lib';
import { ApiDefinition, EndpointType, MethodLoggingLevel, SpecRestApi } from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';
import { accessLog } from './access-log.ts';
import { apiDocument, compressedFrom } from './api-document.ts';
import { excuse } from './excuse.ts';
import { executionLog } from './execution-log.ts';
import { functionArn, invocationOf } from './function-arn.ts';
import type { FunctionRow } from './function-rows.ts';
import type { Stage } from './stage.ts';

/** The stage of the API, as it stands in the path. */
const version = 'v1';

/** Four times what a hundred million cases a year would ask, and far below what the functions can take. */
const callsPerSecond = 200;

/** What of a stage the API is made by. */
export type ApiSettings = Pick<Stage, 'name' | 'domain'>;

/** The API of the tables, with its logs. What its document says is deployed anew whenever the document changes. */
export const serviceApi = (
  scope: Construct,
  { name: stageName, domain }: ApiSettings,
  userPoolArn: string,
  rows: readonly FunctionRow[],
): SpecRestApi => {
  const name = `readmit-${stageName}`;
  const onlyAtItsDomain = domain !== undefined;
  const api = new SpecRestApi(scope, 'Api', {
    restApiName: name,
    apiDefinition: ApiDefinition.fromInline(
      apiDocument(
        {
          name,
          userPoolArn,
          onlyAtItsDomain,
          functionArn: (own) => functionArn(scope, stageName, own),
          invocationOf: (arn) => invocationOf(scope, arn),
        },
        rows,
      ),
    ),
    // What the gateway would pass over with a warning, an authorizer for one, ends the deployment instead.
    failOnWarnings: true,
    endpointTypes: [EndpointType.REGIONAL],
    disableExecuteApiEndpoint: onlyAtItsDomain,
    minCompressionSize: Size.bytes(compressedFrom),
    cloudWatchRole: true,
    deployOptions: {
      stageName: version,
      loggingLevel: MethodLoggingLevel.ERROR,
      // A trace would write bodies, and so persons, into a log.
      dataTraceEnabled: false,
      // Figures per method are paid for each; those of the API as a whole, which the alarm is on, come without.
      metricsEnabled: false,
      // Set for all methods, this is counted for each by itself; and its only other limit is that of the account, for all its APIs.
      // It acts at once, the filter of floods, which counts all calls together, within half a minute.
      throttlingRateLimit: callsPerSecond,
      throttlingBurstLimit: 2 * callsPerSecond,
      ...accessLog(scope, stageName),
    },
  });
  executionLog(scope, api, version);
  // The construct's own output has a name that moves with the tree.
  api.node.tryRemoveChild('Endpoint');
  excuse(
    api,
    'APIG2',
    'The functions check requests by the routes’ schemas, so that every 400 is a problem document of one shape.',
  );
  excuse(
    api,
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
    'The account-wide role by which API Gateway writes logs takes this policy; AWS names it for the purpose.',
  );
  return api;
};
