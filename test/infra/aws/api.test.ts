import type { Stack } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { apiFunctions } from '../../../functions/api/tables.ts';
import type { ApiFunction } from '../../../functions/http/route.ts';
import { documentIn } from './api-of-template.ts';
import { at, readable } from './synthesis.ts';

const made = readable('production');
const { all } = made;
const { paths } = documentIn(made);

const inTheTemplate = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

const ofTheTables = inTheTemplate.filter(({ operationId }) => operationId !== undefined);

const rows = Object.entries<ApiFunction>(apiFunctions).flatMap(([name, { routes }]) =>
  Object.entries(routes).map(([operationId, route]) => ({ operationId, name: `api-${name}`, ...route })),
);

const functionIn = (uri: string): string | undefined => /:function:readmit-production-([\w-]+):live(?:\/|$)/.exec(uri)?.[1];

describe('The API of the template', () => {
  it('has exactly the operations of the tables, each answered by its own function', () => {
    const expected = rows.map(({ operationId, method, path, name }) => [operationId, method.toLowerCase(), path, name]);
    const found = ofTheTables.map(({ operationId, method, path, 'x-amazon-apigateway-integration': { uri } }) => [
      ...[operationId, method, path, functionIn(uri)],
    ]);
    expect(rows.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('demands a token of the pool with the scope, but for what anyone may ask', () => {
    const [pool] = all('AWS::Cognito::UserPool');
    expect(documentIn(made).components.securitySchemes).toEqual({
      token: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'cognito_user_pools',
        'x-amazon-apigateway-authorizer': {
          type: 'cognito_user_pools',
          providerARNs: [`${pool?.logicalName}.Arn`],
          authorizerResultTtlInSeconds: 0,
        },
      },
    });
    const open = rows.filter(({ roles }) => roles === 'anyone').map(({ operationId }) => operationId);
    for (const { operationId, security } of ofTheTables) {
      expect(security, operationId).toEqual(open.includes(String(operationId)) ? undefined : [{ token: ['readmit/api'] }]);
    }
  });

  it('calls a function as it was called, and waits for it as long as the gateway can', () => {
    for (const { 'x-amazon-apigateway-integration': integration } of inTheTemplate) {
      expect(integration).toEqual({
        type: 'aws_proxy',
        httpMethod: 'POST',
        uri: expect.stringMatching(
          /^arn:aws:apigateway:eu-central-1:lambda:path\/2015-03-31\/functions\/arn:aws:lambda:eu-central-1:\d{12}:function:[\w-]+:live\/invocations$/,
        ),
        timeoutInMillis: 29_000,
      });
    }
  });

  it('may call the functions that are deployed, by one permission each', () => {
    const deployed = all('AWS::Lambda::Function').map(({ properties }) =>
      functionIn(`:function:${properties['FunctionName']}:live`),
    );
    const permitted = all('AWS::Lambda::Permission').map(({ properties }) => functionIn(String(properties['FunctionName'])));
    expect(permitted.sort()).toEqual(
      Object.keys(apiFunctions)
        .map((name) => `api-${name}`)
        .sort(),
    );
    expect(deployed).toEqual(expect.arrayContaining(permitted));
    const [api] = all('AWS::ApiGateway::RestApi');
    for (const { properties } of all('AWS::Lambda::Permission')) {
      expect(properties).toMatchObject({
        Action: 'lambda:InvokeFunction',
        Principal: 'apigateway.amazonaws.com',
        SourceArn: expect.stringMatching(new RegExp(`:${api?.logicalName}/\\*/\\*/\\*$`)),
      });
    }
  });

  it('is deployed after the functions that it calls, of which their stack puts out nothing for it', () => {
    const { dependencies } = made.app.node.findChild('Readmit-production-Api') as Stack;
    expect(dependencies.map(({ stackName }) => stackName)).toContain('Readmit-production-Service');
    const imports = JSON.stringify(made.api).match(/Readmit-production-\w+:ExportsOutput\w+/g) ?? [];
    expect(new Set(imports).size).toBe(2);
    expect(imports.filter((name) => !/-Identity:.*UserPool|-Data:.*Alarms/.test(name))).toEqual([]);
  });
});

describe('The stage of the API', () => {
  const stage = all('AWS::ApiGateway::Stage')[0]?.properties;

  it('stands in one region, throttled, traces no bodies and counts nothing per method', () => {
    expect(all('AWS::ApiGateway::RestApi')[0]?.properties).toMatchObject({
      EndpointConfiguration: { Types: ['REGIONAL'] },
      FailOnWarnings: true,
      MinimumCompressionSize: documentIn(made)['x-amazon-apigateway-minimum-compression-size'],
    });
    expect(at(stage, 'MethodSettings')).toEqual([
      {
        HttpMethod: '*',
        ResourcePath: '/*',
        LoggingLevel: 'ERROR',
        DataTraceEnabled: false,
        MetricsEnabled: false,
        ThrottlingRateLimit: 200,
        ThrottlingBurstLimit: 400,
      },
    ]);
  });

  it('logs each call by its request id, and nothing of who called or whom it was about', () => {
    const format = JSON.parse(String(at(stage, 'AccessLogSetting', 'Format'))) as Record<string, string>;
    expect(Object.values(format)).toContain('$context.requestId');
    const telling = Object.values(format).filter((field) => /identity|authorizer|\.path$|domain|claims/i.test(field));
    expect(telling).toEqual([]);
  });

  it('finds the log of its failures there, which ends: the gateway would make one that does not', () => {
    const [api] = all('AWS::ApiGateway::RestApi');
    const name = `API-Gateway-Execution-Logs_${api?.logicalName}/${stage?.['StageName']}`;
    const log = all('AWS::Logs::LogGroup').find(({ properties }) => properties['LogGroupName'] === name);
    expect(log?.properties['RetentionInDays']).toBe(90);
    const [resource] = Object.values(made.api.Resources).filter(({ Type }) => Type === 'AWS::ApiGateway::Stage');
    expect(at(resource, 'DependsOn')).toContain(log?.logicalName);
  });
});
