import { App, Stack } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, it } from 'vitest';
import { ApiStack } from '../../../infra/aws/api-stack.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { placeOf, stageOf } from '../../../infra/aws/stage.ts';
import type { Template } from '../../rehearsal/policy-template.ts';
import { at, stages } from './synthesis.ts';

const certificateArn = 'arn:aws:acm:eu-central-1:111111111111:certificate/2f0f1c1e-0000-4000-8000-000000000000';

const apiWith = (settings: object): Template => {
  const app = new App({ analyticsReporting: false });
  const stage = stageOf('one', { one: { ...stages['production'], ...settings } });
  const alarms = new Topic(new Stack(app, 'Data', placeOf(stage)), 'Alarms');
  const { stackName } = new ApiStack(app, stage, {
    rows: functionRows(),
    userPoolArn: 'arn:aws:cognito-idp:eu-central-1:111111111111:userpool/one',
    alarms,
  });
  return app.synth().getStackByName(stackName).template as Template;
};

describe('An API with a domain of its own', () => {
  const template = apiWith({ domain: { name: 'api.readmit.example', certificateArn } });
  const { Resources, Outputs } = template;
  const typed = (type: string) => Object.entries(Resources).filter(([, { Type }]) => Type === type);

  it('takes nothing older than TLS 1.2, by the certificate of the stage', () => {
    const [[, domain] = []] = typed('AWS::ApiGateway::DomainName');
    expect(domain?.Properties).toMatchObject({
      DomainName: 'api.readmit.example',
      EndpointConfiguration: { Types: ['REGIONAL'] },
      RegionalCertificateArn: certificateArn,
      SecurityPolicy: 'TLS_1_2',
    });
  });

  it('is there without a path before it, and at no other address', () => {
    const [[api] = []] = typed('AWS::ApiGateway::RestApi');
    const [[stage] = []] = typed('AWS::ApiGateway::Stage');
    const [[domain] = []] = typed('AWS::ApiGateway::DomainName');
    expect(typed('AWS::ApiGateway::BasePathMapping').map(([, { Properties }]) => Properties)).toEqual([
      { DomainName: { Ref: domain }, RestApiId: { Ref: api }, Stage: { Ref: stage } },
    ]);
    const properties = typed('AWS::ApiGateway::RestApi')[0]?.[1].Properties;
    expect(properties).toMatchObject({ DisableExecuteApiEndpoint: true });
    expect(at(properties, 'Body', 'x-amazon-apigateway-endpoint-configuration')).toEqual({ disableExecuteApiEndpoint: true });
    expect(Outputs?.['ApiUrl']?.Value).toBe('https://api.readmit.example/');
    expect(Outputs?.['DomainTarget']?.Value).toEqual({ 'Fn::GetAtt': [domain, 'RegionalDomainName'] });
  });
});

describe('An API without one', () => {
  it('stays at the address that AWS gives it', () => {
    const { Resources, Outputs } = apiWith({});
    const types = Object.values(Resources).map(({ Type }) => Type);
    expect(types.filter((type) => /Domain|BasePath/.test(type))).toEqual([]);
    expect(JSON.stringify(Outputs?.['ApiUrl']?.Value)).toContain('execute-api');
  });
});

describe('A domain', () => {
  it.each([
    ['that is none', { name: 'https://api.readmit.example', certificateArn }, 'A domain is written as api.readmit.example'],
    ['without certificate', { name: 'api.readmit.example' }, 'certificateArn'],
  ])('%s is refused with a sentence', (_, domain, says) => {
    expect(() => stageOf('one', { one: { ...stages['production'], domain } })).toThrow(says);
  });

  it('whose certificate stands in another region, where the gateway does not find it, is refused with a sentence', () => {
    const domain = { name: 'api.readmit.example', certificateArn: certificateArn.replace('eu-central-1', 'us-east-1') };
    expect(() => apiWith({ domain })).toThrow('The certificate of api.readmit.example must stand in the region eu-central-1');
  });
});
