import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Over how long an alarm's figure is taken. */
export const alarmPeriod = Duration.minutes(5);

/** One alarm: its figure, from how much on, and the sentence that says what harm is meant. */
export type AlarmTerms = {
  readonly metric: IMetric;
  readonly from: number;
  readonly harm: string;
  /** True where no figure at all is the fault itself. */
  readonly missingIsFault?: boolean;
  readonly below?: boolean;
};

/** An alarm that wakes nobody: what looks at it acts by itself. */
export const quietAlarm = (scope: Construct, id: string, terms: AlarmTerms): Alarm => {
  const { metric, from, harm, missingIsFault = false, below = false } = terms;
  return new Alarm(scope, id, {
    metric,
    threshold: from,
    evaluationPeriods: 1,
    comparisonOperator: below ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: missingIsFault ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    alarmDescription: harm,
  });
};

/** Rings when the figure reaches `from` (or falls below it). The text is the harm, so that whoever is woken knows why. */
export const alarmOn = (scope: Construct, id: string, topic: ITopic, terms: AlarmTerms): Alarm => {
  const alarm = quietAlarm(scope, id, terms);
  alarm.addAlarmAction(new SnsAction(topic));
  return alarm;
};
