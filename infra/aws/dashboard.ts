import { Stack } from 'aws-cdk-lib';
import { CfnDashboard } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { deadLettersName } from './dead-letters-name.ts';
import { deployedName, type FunctionRow } from './function-rows.ts';

type Figure = readonly [namespace: string, metric: string, ...dimensions: string[]];

/** What a dashboard is made of: where, and of which queues. */
export type Watched = {
  readonly stageName: string;
  readonly region: string;
  readonly rows: readonly FunctionRow[];
  /** The names of the queues between functions, by row. */
  readonly queues: Readonly<Record<string, string>>;
};

const halfWidth = 12;
const height = 6;

const graph = (region: string, title: string, stat: 'Sum' | 'Maximum', metrics: readonly Figure[]) => ({
  type: 'metric',
  properties: { region, title, stat, period: 300, view: 'timeSeries', metrics },
});

const ofFunctions = ({ stageName, rows }: Watched, metric: string): readonly Figure[] =>
  rows.map(({ name }) => ['AWS/Lambda', metric, 'FunctionName', deployedName(stageName, name)] as const);

/** What an alarm means, row by row, as it stands in the tables. */
const harms = (rows: readonly FunctionRow[]): string =>
  ['| If it fails | then |', '|---|---|', ...rows.map(({ name, row }) => `| \`${name}\` | ${row.harmIfLost} |`)].join('\n');

/** How often and how long functions started, from the lines that Lambda itself writes. */
const coldStarts = ({ stageName, region, rows }: Watched) => ({
  type: 'log',
  properties: {
    region,
    title: 'Starts of functions, in milliseconds',
    view: 'table',
    query: [
      ...rows.map(({ name }) => `SOURCE '/aws/lambda/${deployedName(stageName, name)}'`),
      "filter type = 'platform.report' and ispresent(record.metrics.initDurationMs)",
      'stats count(*) as starts, pct(record.metrics.initDurationMs, 50) as half, pct(record.metrics.initDurationMs, 99) as slowest by @log',
    ].join(' | '),
  },
});

const widgetsOf = (watched: Watched): readonly object[] => {
  const { stageName, region, rows, queues } = watched;
  const woken = rows.filter(({ kind }) => kind === 'schedule' || kind === 'stream');
  const letters = [
    ...rows.flatMap((made) => (made.kind === 'queue' ? [deadLettersName(deployedName(stageName, made.rowName), made.row)] : [])),
    ...woken.map(({ name }) => deadLettersName(deployedName(stageName, name))),
  ];
  const sqs = (metric: string, name: string): Figure => ['AWS/SQS', metric, 'QueueName', name];
  return [
    graph(region, 'Owed and not yet sent: the oldest, in seconds', 'Maximum', [
      ...Object.values(queues).map((name) => sqs('ApproximateAgeOfOldestMessage', name)),
    ]),
    graph(
      region,
      'Dead letters',
      'Maximum',
      letters.map((name) => sqs('ApproximateNumberOfMessagesVisible', name)),
    ),
    graph(
      region,
      'Mails',
      'Sum',
      ['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject'].map((metric) => ['AWS/SES', metric] as const),
    ),
    graph(region, 'Calls of the API, and faults', 'Sum', [
      ...['Count', '4XXError', '5XXError'].map(
        (metric) => ['AWS/ApiGateway', metric, 'ApiName', `readmit-${stageName}`] as const,
      ),
    ]),
    graph(region, 'Faults of functions', 'Sum', ofFunctions(watched, 'Errors')),
    graph(region, 'Throttled', 'Sum', ofFunctions(watched, 'Throttles')),
    graph(region, 'Runs of what a clock wakes', 'Sum', [
      ...rows
        .filter(({ kind }) => kind === 'schedule')
        .map(({ name }) => ['AWS/Lambda', 'Invocations', 'FunctionName', deployedName(stageName, name)] as const),
    ]),
    coldStarts(watched),
  ];
};

/**
 * The one page on which an operator sees how a stage is: what is owed and how old, mails, dead letters, faults, starts, and what each
 * failure means. What is a State's own stands in no figure here: its queues ring by themselves.
 */
export const dashboard = (scope: Construct, watched: Watched): void => {
  const widgets = widgetsOf(watched).map((widget, index) => ({
    ...widget,
    x: (index % 2) * halfWidth,
    y: Math.floor(index / 2) * height,
    width: halfWidth,
    height,
  }));
  const below = Math.ceil(widgets.length / 2) * height;
  const words = { type: 'text', x: 0, y: below, width: 2 * halfWidth, height: 12, properties: { markdown: harms(watched.rows) } };
  new CfnDashboard(scope, 'Dashboard', {
    dashboardName: `readmit-${watched.stageName}`,
    // References to queues are in it.
    dashboardBody: Stack.of(scope).toJsonString({ widgets: [...widgets, words] }),
  });
};
