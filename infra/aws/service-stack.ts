import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { serviceApi } from './api.ts';
import { callers } from './callers.ts';
import { cursorKey } from './cursor-key.ts';
import type { DataStack } from './data-stack.ts';
import { functionRows } from './function-rows.ts';
import { type Ground, workFunction } from './functions.ts';
import { addMethods, authorizerOf } from './methods.ts';
import type { PartnersStack } from './partners-stack.ts';
import { wakeByQueue, workQueues } from './queues.ts';
import { wakeBySchedule } from './schedules.ts';
import { senderIdentity } from './sender.ts';
import { type Queues, sourcesOf } from './sources.ts';
import type { Stage } from './stage.ts';
import { wakeByStream } from './streams.ts';
import { queueTargets } from './targets.ts';
import { userPool } from './user-pool.ts';
import { workKey } from './work-key.ts';

/** All that answers and works: the functions of the tables with what wakes them, and who may call. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, stage: Stage, codeFolder: string, data: DataStack, partners: PartnersStack) {
    super(scope, `Readmit-${stage.name}-Service`, { env: { region: stage.region }, terminationProtection: stage.production });
    const key = workKey(this);
    const work = workQueues(this, key, data.alarms);
    const queues: Queues = { work, partner: partners.queues };
    const ground: Ground = {
      stageName: stage.name,
      codeFolder,
      alarms: data.alarms,
      sources: sourcesOf(stage, data.table.tableName, cursorKey(this), queues),
      targets: {
        region: stage.region,
        tableArn: data.table.tableArn,
        tableKeyArn: data.tableKey.keyArn,
        queues: queueTargets(queues, key),
        senderArn: senderIdentity(this, stage.mailSender),
        senderAddress: stage.mailSender,
      },
    };

    const pool = userPool(this, stage.name);
    callers(this, { pool, states: Object.keys(stage.states) }, stage.signInReturns);
    const api = serviceApi(this, stage.name, data.alarms);
    const authorizer = authorizerOf(api, pool);

    for (const row of functionRows()) {
      const made = workFunction(this, row, ground);
      switch (row.kind) {
        case 'api':
          addMethods(api, made, row.row, authorizer);
          break;
        case 'queue':
          wakeByQueue(made, row.row, named(work, row.rowName), key);
          break;
        case 'schedule':
          wakeBySchedule(made, row.row, key, data.alarms);
          break;
        case 'stream':
          wakeByStream(made, row.row, { streamArn: streamOf(data), tableKey: data.tableKey }, key, data.alarms);
          break;
      }
    }
  }
}

const named = <T>(table: Readonly<Record<string, T>>, name: string): T => {
  const found = table[name];
  if (found === undefined) throw new Error(`No queue is called ${name}`);
  return found;
};

const streamOf = ({ table }: DataStack): string => {
  if (table.tableStreamArn === undefined) throw new Error('The table has no stream');
  return table.tableStreamArn;
};
