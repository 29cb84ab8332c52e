import type { Route } from '../../functions/http/route.ts';
import type { FunctionRow } from './function-rows.ts';
import { type GatewayResponse, gatewayResponses } from './gateway-responses.ts';
import { apiScope } from './scope-names.ts';

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
  /** Absent where it is no operation of the tables: HEAD, and the methods that a path does not have. */
  readonly operationId?: string;
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

/** Under which the gateway knows what answers for all methods of a path that are not given apart. */
export const anyMethod = 'x-amazon-apigateway-any-method';

/** Below, what is saved is less than a packet; and what is compressed on the way here arrives as it was sent. */
export const compressedFrom = 1024;

/** The document by which API Gateway makes the API: paths by their templates, then operations by their methods in small letters. */
export type ApiDocument = {
  readonly openapi: '3.0.1';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly components: { readonly securitySchemes: Readonly<Record<string, object>> };
  readonly 'x-amazon-apigateway-binary-media-types': readonly string[];
  /** From how many bytes on a body is compressed. */
  readonly 'x-amazon-apigateway-minimum-compression-size': number;
  readonly 'x-amazon-apigateway-endpoint-configuration': { readonly disableExecuteApiEndpoint: boolean };
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly 'x-amazon-apigateway-gateway-responses': Readonly<Record<string, GatewayResponse>>;
};

/** The name under which the document knows who checks tokens. */
const tokens = 'token';

/** As long as the gateway waits for a function without a raised quota. */
const patienceMilliseconds = 29_000;

type Answering = Pick<ApiOperation, 'responses' | 'security'>;

const answeredBy = (place: ApiPlace, functionName: string, path: string, answering: Answering): ApiOperation => {
  const names = [...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => name);
  const parameters = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  return {
    ...(parameters.length === 0 ? {} : { parameters }),
    ...answering,
    'x-amazon-apigateway-integration': {
      type: 'aws_proxy',
      httpMethod: 'POST',
      uri: place.invocationOf(place.functionArn(functionName)),
      timeoutInMillis: patienceMilliseconds,
    },
  };
};

const answeringOf = (route: Route): Answering => ({
  ...(route.roles === 'anyone' ? {} : { security: [{ [tokens]: [apiScope] }] }),
  responses: { [route.status]: { description: route.summary } },
});

/** All other paths: the gateway itself would take the token of who calls one for a signature, and answer that it is a bad one. */
const noPath = ['/', '/{proxy+}'];

const pathsOf = (place: ApiPlace, rows: readonly FunctionRow[]): ApiDocument['paths'] => {
  const paths: Record<string, Record<string, ApiOperation>> = {};
  const add = (path: string, method: string, operation: ApiOperation): void => {
    paths[path] = { ...paths[path], [method]: operation };
  };
  const ofApi = rows.filter((row) => row.kind === 'api');
  for (const { row, name } of ofApi) {
    for (const [operationId, route] of Object.entries<Route>(row.routes)) {
      const operation = answeredBy(place, name, route.path, answeringOf(route));
      add(route.path, route.method.toLowerCase(), { operationId, ...operation });
      if (route.method === 'GET') add(route.path, 'head', operation);
    }
  }
  const [other, ...more] = ofApi.filter(({ row }) => row.otherMethods);
  if (other === undefined || more.length > 0)
    throw new Error('Not exactly one function answers for the methods that a path lacks');
  const answerOthers = (path: string, responses: Answering['responses']): void =>
    add(path, anyMethod, answeredBy(place, other.name, path, { responses }));
  for (const path of Object.keys(paths)) {
    answerOthers(path, { 204: { description: 'The methods of the path' }, 405: { description: 'The path lacks the method' } });
  }
  for (const path of noPath) answerOthers(path, { 404: { description: 'The path is none' } });
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
  'x-amazon-apigateway-minimum-compression-size': compressedFrom,
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
