import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { liveName } from './function-rows.ts';

/** The ARN under which others call a function of a stage: by its name, so that no stack needs what another put out. */
export const functionArn = (scope: Construct, stageName: string, name: string): string =>
  Stack.of(scope).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: liveName(stageName, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** What API Gateway calls to invoke the function of that ARN. */
export const invocationOf = (scope: Construct, calledArn: string): string =>
  Stack.of(scope).formatArn({
    service: 'apigateway',
    account: 'lambda',
    resource: 'path',
    resourceName: `2015-03-31/functions/${calledArn}/invocations`,
  });
