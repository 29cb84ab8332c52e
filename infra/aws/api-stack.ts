import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmOn, alarmPeriod } from './alarms.ts';
import { serviceApi } from './api.ts';
import { floodFilter } from './flood-filter.ts';
import type { FunctionRow } from './function-rows.ts';
import { letCall } from './let-call.ts';
import { serveAt } from './own-domain.ts';
import { placeOf, type Stage } from './stage.ts';

/** The harm of faults that callers see, whichever operation they asked for. */
export const harmOfFaults = 'Authorities ask and get no answer: what they must do for a person in time is not done.';

/** Which functions are called, by whose tokens, and who is woken. */
export type WayIn = { readonly rows: readonly FunctionRow[]; readonly userPoolArn: string; readonly alarms: ITopic };

/** The way in from outside: the API as one document, with its stage, its logs and its limits. It calls the functions by their names. */
export class ApiStack extends Stack {
  constructor(scope: Construct, stage: Stage, { rows, userPoolArn, alarms }: WayIn) {
    super(scope, `Readmit-${stage.name}-Api`, placeOf(stage));
    const api = serviceApi(this, stage, userPoolArn, rows);
    letCall(this, stage.name, api, rows);
    alarmOn(this, 'ApiFaultsAlarm', alarms, {
      metric: api.metricServerError({ period: alarmPeriod, statistic: 'Sum' }),
      from: 1,
      harm: harmOfFaults,
    });
    floodFilter(this, stage.name, stage.callLimits, api.deploymentStage, alarms);
    if (stage.domain !== undefined) serveAt(this, stage.domain, api);
    const address = stage.domain === undefined ? api.urlForPath() : `https://${stage.domain.name}/`;
    new CfnOutput(this, 'ApiUrl', { value: address });
  }
}
