import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';

/** How far back a figure is looked for: those of SQS come every minute, and a few late. */
const backMilliseconds = 15 * 60_000;

/**
 * For how many seconds the oldest message has been in each of the queues, as CloudWatch last knew: in a dead-letter queue since it came
 * there. A queue without a figure is not in it.
 */
export const oldestOf = async (
  region: string,
  queues: readonly string[],
  now = Date.now(),
): Promise<ReadonlyMap<string, number>> => {
  const client = new CloudWatchClient({ region });
  const { MetricDataResults = [] } = await client.send(
    new GetMetricDataCommand({
      StartTime: new Date(now - backMilliseconds),
      EndTime: new Date(now),
      ScanBy: 'TimestampDescending',
      MetricDataQueries: queues.map((queue, index) => ({
        Id: `q${index}`,
        MetricStat: {
          Stat: 'Maximum',
          Period: 60,
          Metric: {
            Namespace: 'AWS/SQS',
            MetricName: 'ApproximateAgeOfOldestMessage',
            Dimensions: [{ Name: 'QueueName', Value: queue }],
          },
        },
      })),
    }),
  );
  return new Map(
    MetricDataResults.flatMap(({ Id = '', Values: [latest] = [] }) => {
      const queue = queues[Number(Id.slice(1))];
      return queue === undefined || latest === undefined ? [] : [[queue, latest] as const];
    }),
  );
};
