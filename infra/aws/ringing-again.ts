import { MathExpression, type Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { alarmPeriod } from './alarms.ts';

/**
 * A figure that stays, such as what lies in a queue, taken for none in the last five minutes of each hour. An alarm tells only that it
 * begins to ring: so one that nobody heeds rings again every hour, and what comes to lie beside something else is not passed over.
 */
export const ringingAgain = (metric: Metric): MathExpression =>
  new MathExpression({ expression: 'IF(MINUTE(lying) < 55, lying, 0)', usingMetrics: { lying: metric }, period: alarmPeriod });
