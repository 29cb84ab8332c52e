import { Stack } from 'aws-cdk-lib';
import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { alarmOn, alarmPeriod } from './alarms.ts';
import type { CallLimits } from './call-limits.ts';

type Counted = Pick<CfnWebACL.RateBasedStatementProperty, 'aggregateKeyType' | 'customKeys' | 'scopeDownStatement'>;

const unchanged = [{ priority: 0, type: 'NONE' }];

/** By what calls are counted. A call without a token is not counted by tokens; an address is the caller's own and none that it tells. */
const countedBy: Readonly<Record<keyof CallLimits, Counted>> = {
  perToken: {
    aggregateKeyType: 'CUSTOM_KEYS',
    customKeys: [{ header: { name: 'authorization', textTransformations: unchanged } }],
  },
  perAddress: { aggregateKeyType: 'IP' },
  inAll: {
    aggregateKeyType: 'CONSTANT',
    // All calls: what counts them together must be told which.
    scopeDownStatement: {
      byteMatchStatement: {
        fieldToMatch: { uriPath: {} },
        positionalConstraint: 'STARTS_WITH',
        searchString: '/',
        textTransformations: unchanged,
      },
    },
  },
};

/** The harm of each limit, once it is reached. */
export const harmOfLimits: Readonly<Record<keyof CallLimits, string>> = {
  perToken: 'A caller sends more than the service takes from one: whatever it sends is refused, urgent acts too.',
  perAddress: 'An address sends more than the service takes from one: whoever works behind it is refused, urgent acts too.',
  inAll: 'More calls come than the service takes: every authority is refused, whoever sends too much.',
};

/** The limits in the order in which they are looked at. What one refuses, those after it do not count. */
const order = ['perToken', 'perAddress', 'inAll'] as const satisfies readonly (keyof CallLimits)[];

/** A sample of what was looked at would show tokens and addresses for hours. */
const figures = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
  metricName,
});

/**
 * Refuses who calls too often in a minute, and nothing else: no rule looks at a body. The gateway answers what is refused by its
 * response WAF_FILTERED; an answer of the filter's own would go before that, and could not be `application/problem+json`. There is no
 * log of the filter, which would hold addresses and headers: the access log has each refusal, CloudWatch how many.
 */
export const floodFilter = (scope: Construct, stageName: string, limits: CallLimits, stage: Stage, alarms: ITopic): void => {
  const name = `readmit-${stageName}`;
  const filter = new CfnWebACL(scope, 'FloodFilter', {
    name,
    description: 'Readmit: refuses who calls too often',
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: figures(name),
    rules: order.map((limit, priority) => ({
      name: limit,
      priority,
      action: { block: {} },
      statement: { rateBasedStatement: { ...countedBy[limit], limit: limits[limit], evaluationWindowSec: 60 } },
      visibilityConfig: figures(limit),
    })),
  });
  new CfnWebACLAssociation(scope, 'FloodFilterAtStage', { webAclArn: filter.attrArn, resourceArn: stage.stageArn });
  for (const limit of order) {
    alarmOn(scope, `FloodAlarm-${limit}`, alarms, {
      metric: new Metric({
        namespace: 'AWS/WAFV2',
        metricName: 'BlockedRequests',
        dimensionsMap: { WebACL: name, Rule: limit, Region: Stack.of(scope).region },
        period: alarmPeriod,
        statistic: 'Sum',
      }),
      from: 1,
      harm: harmOfLimits[limit],
    });
  }
};
