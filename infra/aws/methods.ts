import {
  AuthorizationType,
  CognitoUserPoolsAuthorizer,
  LambdaIntegration,
  type MethodOptions,
  type RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ApiFunction, Route } from '../../functions/http/route.ts';
import { apiScope, resourceServerName } from './callers.ts';
import { excuse } from './excuse.ts';

const open = 'Anyone may ask whether the service is up and read its contract: neither tells of a case.';

/** The authorizer of every operation but the open ones. */
export const authorizerOf = (api: RestApi, pool: IUserPool): CognitoUserPoolsAuthorizer =>
  new CognitoUserPoolsAuthorizer(api, 'Authorizer', { cognitoUserPools: [pool] });

/** Adds a function's operations to the API. The function answers for all its rows, so one permission for the whole API is enough. */
export const addMethods = (
  api: RestApi,
  target: IFunction,
  { routes }: ApiFunction,
  authorizer: CognitoUserPoolsAuthorizer,
): void => {
  const integration = new LambdaIntegration(target, { proxy: true, scopePermissionToMethod: false });
  const guarded: MethodOptions = {
    authorizer,
    authorizationType: AuthorizationType.COGNITO,
    authorizationScopes: [`${resourceServerName}/${apiScope}`],
  };
  for (const [operationName, { method, path, roles }] of Object.entries<Route>(routes)) {
    const unguarded = roles === 'anyone';
    const added = api.root.resourceForPath(path).addMethod(method, integration, {
      operationName,
      ...(unguarded ? { authorizationType: AuthorizationType.NONE } : guarded),
    });
    if (unguarded) for (const finding of ['APIG4', 'COG4']) excuse(added, finding, open);
  }
};
