import type { SpecRestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { functionArn } from './function-arn.ts';
import type { FunctionRow } from './function-rows.ts';

/** Lets the API call its functions. A function answers for all its rows, so one permission for the whole API is enough. */
export const letCall = (scope: Construct, stageName: string, api: SpecRestApi, rows: readonly FunctionRow[]): void => {
  for (const { kind, name } of rows) {
    if (kind !== 'api') continue;
    new CfnPermission(scope, `Call-${name}`, {
      action: 'lambda:InvokeFunction',
      functionName: functionArn(scope, stageName, name),
      principal: 'apigateway.amazonaws.com',
      sourceArn: api.arnForExecuteApi(),
    });
  }
};
