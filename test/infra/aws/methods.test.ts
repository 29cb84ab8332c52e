import { describe, expect, it } from 'vitest';
import { apiFunctions } from '../../../functions/api/tables.ts';
import type { ApiFunction } from '../../../functions/http/route.ts';
import { at, readable } from './synthesis.ts';

const { all } = readable('production');

const paths = new Map(all('AWS::ApiGateway::Resource').map(({ logicalName, properties }) => [logicalName, properties]));

const pathOf = (id: string): string => {
  const resource = paths.get(id);
  return resource === undefined ? '' : `${pathOf(String(resource['ParentId']))}/${resource['PathPart']}`;
};

const methods = all('AWS::ApiGateway::Method').map(({ properties }) => ({
  operation: properties['OperationName'],
  method: properties['HttpMethod'],
  path: pathOf(String(properties['ResourceId'])),
  authorization: properties['AuthorizationType'],
  authorizer: properties['AuthorizerId'],
  scopes: properties['AuthorizationScopes'],
  integration: String(at(properties, 'Integration', 'Uri')),
  validator: properties['RequestValidatorId'],
}));

const functionNames = new Map(
  all('AWS::Lambda::Function').map(({ logicalName, properties }) => [
    logicalName,
    String(at(properties, 'Environment', 'Variables', 'POWERTOOLS_SERVICE_NAME')),
  ]),
);

const answeredBy = (uri: string): string | undefined =>
  [...functionNames].find(([logicalName]) => uri.includes(`${logicalName}.Arn`))?.[1];

const rows = Object.entries<ApiFunction>(apiFunctions).flatMap(([name, { routes }]) =>
  Object.entries(routes).map(([operation, route]) => ({ operation, name: `api-${name}`, ...route })),
);

describe('The methods of the API', () => {
  it('are exactly the rows of the tables, each answered by its own function', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(
      methods.map(({ operation, method, path, integration }) => ({ operation, method, path, name: answeredBy(integration) })),
    ).toEqual(expect.arrayContaining(rows.map(({ operation, method, path, name }) => ({ operation, method, path, name }))));
    expect(methods).toHaveLength(rows.length);
  });

  it('demand a token of the pool with the scope, but for what anyone may ask', () => {
    const authorizers = all('AWS::ApiGateway::Authorizer');
    expect(authorizers).toHaveLength(1);
    expect(authorizers[0]?.properties).toMatchObject({
      Type: 'COGNITO_USER_POOLS',
      ProviderARNs: [`${all('AWS::Cognito::UserPool')[0]?.logicalName}.Arn`],
    });
    for (const { operation, roles } of rows) {
      const made = methods.find((method) => method.operation === operation);
      if (roles === 'anyone') {
        expect(made).toMatchObject({ authorization: 'NONE', authorizer: undefined });
      } else {
        expect(made).toMatchObject({
          authorization: 'COGNITO_USER_POOLS',
          authorizer: authorizers[0]?.logicalName,
          scopes: ['readmit/api'],
        });
      }
    }
  });

  it('leave checking requests to the functions, so that every 400 has one shape', () => {
    expect(methods.filter(({ validator }) => validator !== undefined)).toEqual([]);
  });

  it('may call their function by one permission each', () => {
    const permitted = all('AWS::Lambda::Permission').map(({ properties }) => [
      functionNames.get(String(properties['FunctionName']).replace(/\.Arn$/, '')),
      properties['Principal'],
    ]);
    expect(permitted.sort()).toEqual(
      Object.keys(apiFunctions)
        .map((name) => [`api-${name}`, 'apigateway.amazonaws.com'])
        .sort(),
    );
  });
});

describe('The API', () => {
  const stage = all('AWS::ApiGateway::Stage')[0]?.properties;

  it('stands in one region, throttled, and traces no bodies', () => {
    expect(all('AWS::ApiGateway::RestApi')[0]?.properties).toMatchObject({ EndpointConfiguration: { Types: ['REGIONAL'] } });
    // As text, API Gateway would replace bytes that are not UTF-8, and no function could tell.
    expect(at(all('AWS::ApiGateway::RestApi')[0]?.properties, 'BinaryMediaTypes')).toEqual(['*/*']);
    expect(at(stage, 'MethodSettings', 0)).toMatchObject({
      HttpMethod: '*',
      ResourcePath: '/*',
      DataTraceEnabled: false,
      ThrottlingRateLimit: 200,
      ThrottlingBurstLimit: 400,
    });
  });

  it('logs each call by its request id, and nothing of who called or whom it was about', () => {
    const format = JSON.parse(String(at(stage, 'AccessLogSetting', 'Format'))) as Record<string, string>;
    expect(Object.values(format)).toContain('$context.requestId');
    const telling = Object.values(format).filter((field) => /identity|authorizer|\.path$|domain|claims/i.test(field));
    expect(telling).toEqual([]);
  });
});
