import type { Route } from '../../functions/http/route.ts';
import type { FunctionRow } from './function-rows.ts';
import { type GatewayResponse, gatewayResponses } from './gateway-responses.ts';
import { apiScope, resourceServerName } from './resource-server.ts';

/** What the document says of the place where it is deployed; each may be a reference that CloudFormation resolves. */
export type ApiPlace = {
  readonly name: string;
  readonly userPoolArn: string;
  /** Whether it answers at a domain of its own and no more at the address that AWS gives it. */
  readonly onlyAtItsDomain: boolean;
  /** The ARN under which the gateway calls a function of the tables, by the function's own name. */
  readonly functionArn: (name: string) => string;
  /** What the gateway calls to invoke the function of that ARN. */
  readonly invocationOf: (functionArn: string) => string;
};

/** An operation as the gateway takes it in: what it does not know of the contract is not said here. */
export type ApiOperation = {
  readonly operationId: string;
  readonly parameters?: readonly object[];
  /** Absent where anyone may ask. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
  readonly 'x-amazon-apigateway-integration': {
    readonly type: 'aws_proxy';
    readonly httpMethod: 'POST';
    readonly uri: string;
    readonly timeoutInMillis: number;
  };
};

/** The document by which API Gateway makes the API: paths by their templates, then operations by their methods in small letters. */
export type ApiDocument = {
  readonly openapi: '3.0.1';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly components: { readonly securitySchemes: Readonly<Record<string, object>> };
  readonly 'x-amazon-apigateway-binary-media-types': readonly string[];
  readonly 'x-amazon-apigateway-endpoint-configuration': { readonly disableExecuteApiEndpoint: boolean };
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly 'x-amazon-apigateway-gateway-responses': Readonly<Record<string, GatewayResponse>>;
};

/** The name under which the document knows who checks tokens. */
const tokens = 'token';

/** As long as the gateway waits for a function without a raised quota. */
const patienceMilliseconds = 29_000;

const operationOf = (place: ApiPlace, functionName: string, operationId: string, route: Route): ApiOperation => {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const parameters = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  return {
    operationId,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.roles === 'anyone' ? {} : { security: [{ [tokens]: [`${resourceServerName}/${apiScope}`] }] }),
    responses: { [route.status]: { description: route.summary } },
    'x-amazon-apigateway-integration': {
      type: 'aws_proxy',
      httpMethod: 'POST',
      uri: place.invocationOf(place.functionArn(functionName)),
      timeoutInMillis: patienceMilliseconds,
    },
  };
};

const pathsOf = (place: ApiPlace, rows: readonly FunctionRow[]): ApiDocument['paths'] => {
  const paths: Record<string, Record<string, ApiOperation>> = {};
  for (const { kind, row, name } of rows) {
    if (kind !== 'api') continue;
    for (const [operationId, route] of Object.entries<Route>(row.routes)) {
      const operation = operationOf(place, name, operationId, route);
      paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
    }
  }
  return paths;
};

/**
 * The API as one document, OpenAPI 3.0.1 with API Gateway's extensions, from the tables: it is one resource however many operations
 * there are. Schemas are left out, since the functions check requests by them.
 */
export const apiDocument = (place: ApiPlace, rows: readonly FunctionRow[]): ApiDocument => ({
  openapi: '3.0.1',
  info: { title: place.name, version: '1', description: 'The service that States use to carry out readmission agreements.' },
  // Every body comes as the bytes that were sent: as text the gateway would put U+FFFD for what is not UTF-8, and not say so.
  'x-amazon-apigateway-binary-media-types': ['*/*'],
  'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: place.onlyAtItsDomain },
  paths: pathsOf(place, rows),
  components: {
    securitySchemes: {
      [tokens]: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'cognito_user_pools',
        'x-amazon-apigateway-authorizer': {
          type: 'cognito_user_pools',
          providerARNs: [place.userPoolArn],
          // Kept, an answer about a token could outlive the token.
          authorizerResultTtlInSeconds: 0,
        },
      },
    },
  },
  'x-amazon-apigateway-gateway-responses': gatewayResponses,
});
