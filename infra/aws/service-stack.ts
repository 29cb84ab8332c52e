import { Stack } from 'aws-cdk-lib';
import type { UserPool } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { callers } from './callers.ts';
import { cursorKey } from './cursor-key.ts';
import type { DataStack } from './data-stack.ts';
import { functionRows } from './function-rows.ts';
import { type Ground, workFunction } from './functions.ts';
import { identityKey } from './identity-key.ts';
import { mailEvents } from './mail-events.ts';
import type { PartnersStack } from './partners-stack.ts';
import { queueNamed, workQueues } from './queues.ts';
import { senderIdentity } from './sender.ts';
import { type Queues, sourcesOf } from './sources.ts';
import type { Stage } from './stage.ts';
import { streamOf } from './streams.ts';
import { redrivePolicy } from './taking-again.ts';
import { queueTargets } from './targets.ts';
import { userPool } from './user-pool.ts';
import { type Wakers, wake } from './wake.ts';
import { workKey } from './work-key.ts';

/** All that answers and works: the functions of the tables with what wakes them, and who may call. */
export class ServiceStack extends Stack {
  readonly pool: UserPool;

  constructor(scope: Construct, stage: Stage, codeFolder: string, data: DataStack, partners: PartnersStack) {
    super(scope, `Readmit-${stage.name}-Service`, { env: { region: stage.region }, terminationProtection: stage.production });
    const { table, tableKey, signingKey, alarms } = data;
    const key = workKey(this);
    const queues: Queues = { work: workQueues(this, key, alarms), partner: partners.queues };
    const { configurationSet, configurationSetArn } = mailEvents(this, queueNamed(queues.work, 'mail-events'), alarms);
    const keys = { cursorKey: cursorKey(this), identityKey: identityKey(this), signingKeyArn: signingKey.keyArn };
    const ground: Ground = {
      stageName: stage.name,
      codeFolder,
      alarms,
      sources: sourcesOf(stage, table.tableName, { ...keys, configurationSet }, queues),
      targets: {
        region: stage.region,
        tableArn: table.tableArn,
        tableKeyArn: tableKey.keyArn,
        queues: queueTargets(queues, key),
        senderArn: senderIdentity(this, stage.mailSender),
        senderAddress: stage.mailSender,
        configurationSetArn,
        signingKeyArn: signingKey.keyArn,
      },
    };

    this.pool = userPool(this, stage.name);
    callers(this, { pool: this.pool, states: Object.keys(stage.states) }, stage.signInReturns);
    const wakers: Wakers = {
      queues: queues.work,
      inbound: partners.inbound,
      stream: streamOf(table, tableKey),
      key,
      alarms,
    };
    const taken = functionRows().flatMap((row) => wake(workFunction(this, row, ground), row, wakers));
    redrivePolicy(this, stage.name, taken);
  }
}
