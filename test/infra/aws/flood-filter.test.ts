import { describe, expect, it } from 'vitest';
import { harmOfLimits } from '../../../infra/aws/flood-filter.ts';
import { at, readable } from './synthesis.ts';

const { all, stage } = readable('production');
const [filter, ...more] = all('AWS::WAFv2::WebACL');
const rules = at(filter?.properties, 'Rules') as readonly { readonly Name: string; readonly Priority: number }[];

const ruleOf = (limit: string) => rules.find(({ Name }) => Name === limit);

const counted = (limit: string): unknown => at(ruleOf(limit), 'Statement', 'RateBasedStatement');

describe('Who calls too often', () => {
  it('is refused at the one way in, and everybody else is let through', () => {
    expect(more).toEqual([]);
    expect(filter?.properties).toMatchObject({ Scope: 'REGIONAL', DefaultAction: { Allow: {} } });
    const [api] = all('AWS::ApiGateway::RestApi');
    const [stageOfApi] = all('AWS::ApiGateway::Stage');
    expect(all('AWS::WAFv2::WebACLAssociation').map(({ properties }) => properties)).toEqual([
      {
        WebACLArn: `${filter?.logicalName}.Arn`,
        ResourceArn: `arn:aws:apigateway:eu-central-1::/restapis/${api?.logicalName}/stages/${stageOfApi?.logicalName}`,
      },
    ]);
  });

  it('is known by the token, so that a ministry behind one address is not taken for one caller', () => {
    expect(counted('perToken')).toEqual({
      AggregateKeyType: 'CUSTOM_KEYS',
      CustomKeys: [{ Header: { Name: 'authorization', TextTransformations: [{ Priority: 0, Type: 'NONE' }] } }],
      EvaluationWindowSec: 60,
      Limit: stage.callLimits.perToken,
    });
  });

  it('is known by the address too, since a token can be made up, and by none that the caller tells of itself', () => {
    expect(counted('perAddress')).toEqual({
      AggregateKeyType: 'IP',
      EvaluationWindowSec: 60,
      Limit: stage.callLimits.perAddress,
    });
  });

  it('is refused before the limit of all counts the call, which counts whatever is let through', () => {
    expect([...rules].sort((one, other) => one.Priority - other.Priority).map(({ Name }) => Name)).toEqual([
      ...['perToken', 'perAddress', 'inAll'],
    ]);
    expect(counted('inAll')).toMatchObject({
      AggregateKeyType: 'CONSTANT',
      EvaluationWindowSec: 60,
      Limit: stage.callLimits.inAll,
      ScopeDownStatement: { ByteMatchStatement: { PositionalConstraint: 'STARTS_WITH', SearchString: '/' } },
    });
  });

  it('is answered by the gateway as a problem document: an answer of the filter’s own would go before it', () => {
    for (const { Name } of rules) expect(at(ruleOf(Name), 'Action')).toEqual({ Block: {} });
  });

  it('leaves no trace but a number: no sample of calls, no log of addresses, headers or bodies', () => {
    for (const part of [filter?.properties, ...rules]) {
      expect(at(part, 'VisibilityConfig')).toMatchObject({ CloudWatchMetricsEnabled: true, SampledRequestsEnabled: false });
    }
    expect(all('AWS::WAFv2::LoggingConfiguration')).toEqual([]);
  });

  it.each(Object.entries(harmOfLimits))('rings with what harm is done where the limit %s is reached', (limit, harm) => {
    const dimensions = [
      { Name: 'Region', Value: 'eu-central-1' },
      { Name: 'Rule', Value: at(ruleOf(limit), 'VisibilityConfig', 'MetricName') },
      { Name: 'WebACL', Value: at(filter?.properties, 'VisibilityConfig', 'MetricName') },
    ];
    const alarms = all('AWS::CloudWatch::Alarm').map(({ properties }) => properties);
    const found = alarms.filter(({ Dimensions }) => JSON.stringify(Dimensions) === JSON.stringify(dimensions));
    expect(found).toMatchObject([
      { Namespace: 'AWS/WAFV2', MetricName: 'BlockedRequests', Threshold: 1, AlarmDescription: harm },
    ]);
  });
});
