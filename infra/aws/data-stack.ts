import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmTopic } from './alarm-topic.ts';
import { attachmentsBucket } from './attachments-bucket.ts';
import { backupsOf } from './backups.ts';
import type { FunctionRow } from './function-rows.ts';
import { identityKey } from './identity-key.ts';
import { restorePolicy } from './restore-policy.ts';
import { type SigningKeys, signingKeys } from './signing-key.ts';
import { placeOf, type Stage } from './stage.ts';
import { oneTable } from './table.ts';

/**
 * What stays when everything else is replaced, and could not be made again: the table, the bucket of attachments, their keys, the keys that sign replies, the secret
 * of the registers of persons; and where alarms go.
 */
export class DataStack extends Stack {
  readonly table: Table;
  readonly tableKey: Key;
  /** The bucket of attachments as other stacks name it, whether or not a function has a right to it yet. */
  readonly attachments: { readonly bucketName: string; readonly bucketArn: string; readonly keyArn: string };
  readonly signingKeys: SigningKeys;
  /** The secret of the registers, as a reference that CloudFormation resolves. */
  readonly identityKey: string;
  readonly alarms: Topic;

  constructor(scope: Construct, stage: Stage, rows: readonly FunctionRow[]) {
    super(scope, `Readmit-${stage.name}-Data`, placeOf(stage));
    const { table, key } = oneTable(this);
    this.table = table;
    this.tableKey = key;
    const attachments = attachmentsBucket(this, stage, rows);
    this.attachments = {
      bucketName: this.exportValue(attachments.bucket.bucketName),
      bucketArn: this.exportValue(attachments.bucket.bucketArn),
      keyArn: this.exportValue(attachments.key.keyArn),
    };
    this.signingKeys = signingKeys(this, stage.signingKeys);
    this.identityKey = identityKey(this, stage);
    this.alarms = alarmTopic(this, stage.alarmAddresses);
    restorePolicy(this, stage, this, backupsOf(this, stage, this, this.alarms));
    // Put out also while a restored table is in use: what another stack imports cannot be taken back before that stack lets go of it.
    for (const value of [table.tableName, table.tableArn, table.tableStreamArn, key.keyArn]) this.exportValue(value);
  }
}
