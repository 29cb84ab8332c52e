import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type Alias, Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, MetricFilter, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { isObjectGrant } from '../../functions/grant.ts';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { besideOf, type EnvironmentSources, environmentOf } from './environment.ts';
import { excusePattern } from './excuse-pattern.ts';
import { excuseQueues } from './excuse-queues.ts';
import { functionArn } from './function-arn.ts';
import { deployedName, type FunctionRow } from './function-rows.ts';
import { type GrantTargets, statementsOf } from './grants.ts';
import { type HandingOver, live } from './live.ts';
import { roleName } from './role-name.ts';

/** What all functions of a stage stand in. `codeFolder` holds `<function name>/index.mjs`. */
export type Ground = {
  readonly stageName: string;
  readonly codeFolder: string;
  readonly targets: GrantTargets;
  readonly sources: EnvironmentSources;
  readonly alarms: ITopic;
  readonly handingOver: HandingOver;
};

/** A function under its name as deployed, the alias under which everything calls it, and the alias’s ARN, which is known beforehand. */
export type WorkFunction = {
  readonly name: string;
  readonly target: LambdaFunction;
  readonly live: Alias;
  readonly liveArn: string;
};

/** A role that may write its own log and what the rows' grants say. */
const roleOf = (scope: Construct, { name, may }: FunctionRow, { stageName, targets }: Ground, log: LogGroup): Role => {
  const role = new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    ...(may.some(isObjectGrant) ? { roleName: roleName(stageName, name) } : {}),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [log.logGroupArn] }));
  for (const statement of statementsOf(may, targets)) role.addToPolicy(PolicyStatement.fromJson(statement));
  excuseQueues(
    role,
    Object.entries(targets.queues).flatMap(([queue, target]) => (may.some((grant) => grant === `send ${queue}`) ? [target] : [])),
  );
  const { bucketArn } = targets.attachments;
  if (may.some(isObjectGrant))
    excusePattern(role, `${bucketArn}/*`, 'Objects come and go: their bucket holds nothing but attachments.');
  return role;
};

/** Rings once the function logs that event. */
const alarmOnEvent = (scope: Construct, logGroup: LogGroup, event: string, harm: string, topic: ITopic): void => {
  const filter = new MetricFilter(scope, `Event-${event}`, {
    logGroup,
    filterPattern: FilterPattern.stringValue('$.message', '=', event),
    metricNamespace: 'Readmit',
    metricName: `${Stack.of(scope).stackName}-${scope.node.id}-${event}`,
    metricValue: '1',
    defaultValue: 0,
  });
  alarmOn(scope, `EventAlarm-${event}`, topic, {
    metric: filter.metric({ period: alarmPeriod, statistic: 'Sum' }),
    from: 1,
    harm,
  });
};

/** How often it failed or was not let start. Either has the same harm, and a function that is never let start has no figure of the other. */
const failsOf = (made: LambdaFunction): MathExpression =>
  new MathExpression({
    expression: 'FILL(errors, 0) + FILL(throttles, 0)',
    usingMetrics: {
      errors: made.metricErrors({ period: alarmPeriod }),
      throttles: made.metricThrottles({ period: alarmPeriod }),
    },
    period: alarmPeriod,
  });

/** One function of a row, with its log, its role, the alarm on its errors and throttles, and the alias of the version that works. */
export const workFunction = (scope: Construct, functionRow: FunctionRow, ground: Ground): WorkFunction => {
  const { name, row } = functionRow;
  const place = new Construct(scope, name);
  const functionName = deployedName(ground.stageName, name);
  const folder = join(ground.codeFolder, name);
  writeFileSync(join(folder, 'stage.json'), JSON.stringify(besideOf(functionRow, ground.sources)));
  const logGroup = new LogGroup(place, 'Log', {
    logGroupName: `/aws/lambda/${functionName}`,
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  const made = new LambdaFunction(place, 'Function', {
    functionName,
    description: row.summary,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(folder),
    handler: 'index.handler',
    timeout: Duration.seconds(row.timeoutSeconds),
    memorySize: row.memoryMegabytes,
    ...(row.atOnce === undefined ? {} : { reservedConcurrentExecutions: row.atOnce }),
    role: roleOf(place, functionRow, ground, logGroup),
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    environment: environmentOf(functionRow, ground.sources),
  });
  alarmOn(place, 'FailsAlarm', ground.alarms, { metric: failsOf(made), from: 1, harm: row.harmIfLost });
  for (const [event, harm] of Object.entries(row.alarmsOn ?? {})) alarmOnEvent(place, logGroup, event, harm, ground.alarms);
  return {
    name: functionName,
    target: made,
    live: live(place, made, ground.handingOver, row.harmIfLost),
    liveArn: functionArn(scope, ground.stageName, name),
  };
};
