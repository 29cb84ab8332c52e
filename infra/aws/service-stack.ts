import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { queues as queueRows } from '../../functions/queue/queues.ts';
import { attachmentsScanned } from './attachments-scanned.ts';
import { cursorKey } from './cursor-key.ts';
import { dashboard } from './dashboard.ts';
import type { DataStack } from './data-stack.ts';
import type { FunctionRow } from './function-rows.ts';
import { type Ground, workFunction } from './functions.ts';
import { handingOver } from './live.ts';
import { mailEvents } from './mail-events.ts';
import { outboundQueues } from './partner-names.ts';
import { queueNamed, workQueues } from './queues.ts';
import { redrivePolicy } from './redrive-policy.ts';
import { senderIdentity } from './sender.ts';
import { sourcesOf } from './sources.ts';
import { placeOf, type Stage } from './stage.ts';
import { tableInUse } from './table-in-use.ts';
import { type Wakers, wake } from './wake.ts';
import { workKey } from './work-key.ts';

/** What the service is made of: the folder of the bundles, the rows of the functions, and what it works on. */
export type WorkOf = { readonly codeFolder: string; readonly rows: readonly FunctionRow[]; readonly data: DataStack };

/** All that answers and works: the functions of the tables with what wakes them, and who may call. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, stage: Stage, { codeFolder, rows, data }: WorkOf) {
    super(scope, `Readmit-${stage.name}-Service`, placeOf(stage));
    const { attachments, signingKeys, identityKey, alarms } = data;
    const table = tableInUse(this, stage, data);
    const key = workKey(this);
    const queues = workQueues(this, stage.name, key, alarms);
    const { configurationSet, configurationSetArn } = mailEvents(this, queueNamed(queues, 'mail-events'), alarms);
    attachmentsScanned(this, stage.attachments, {
      bucketName: attachments.bucketName,
      queue: queueNamed(queues, 'attachment-scanned'),
      key,
      alarms,
      harm: queueRows['attachment-scanned'].harmIfLost,
    });
    const keys = { cursorKey: cursorKey(this), identityKey, signingKeys };
    const where = { region: stage.region, urlSuffix: this.urlSuffix };
    const ground: Ground = {
      stageName: stage.name,
      codeFolder,
      alarms,
      handingOver: handingOver(this, stage.name),
      sources: sourcesOf(stage, table.name, { ...keys, attachmentsBucket: attachments.bucketName, configurationSet }, queues),
      targets: {
        ...where,
        tableArn: table.arn,
        tableKeyArn: table.keyArn,
        attachments,
        queues: {
          ...Object.fromEntries(Object.entries(queues).map(([name, { queueArn }]) => [name, { queueArn, keyArn: key.keyArn }])),
          ...outboundQueues(stage),
        },
        senderArn: senderIdentity(this, stage.mailSender),
        senderAddress: stage.mailSender,
        configurationSetArn,
        signingKeys,
      },
    };

    const wakers: Wakers = { stage, where, queues, stream: table, key, alarms };
    for (const row of rows) wake(workFunction(this, row, ground), row, wakers);
    redrivePolicy(this, stage.name);
    const names = Object.fromEntries(Object.entries(queues).map(([name, { queueName }]) => [name, queueName]));
    dashboard(this, { stageName: stage.name, region: stage.region, rows, queues: names });
  }
}
