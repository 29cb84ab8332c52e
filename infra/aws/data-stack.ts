import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmTopic } from './alarm-topic.ts';
import { signingKey } from './signing-key.ts';
import type { Stage } from './stage.ts';
import { oneTable } from './table.ts';

/** What stays when everything else is replaced: the table, its key, the key that signs replies, and where alarms go. */
export class DataStack extends Stack {
  readonly table: Table;
  readonly tableKey: Key;
  readonly signingKey: Key;
  readonly alarms: Topic;

  constructor(scope: Construct, stage: Stage) {
    super(scope, `Readmit-${stage.name}-Data`, { env: { region: stage.region }, terminationProtection: stage.production });
    const { table, key } = oneTable(this);
    this.table = table;
    this.tableKey = key;
    this.signingKey = signingKey(this);
    this.alarms = alarmTopic(this, stage.alarmAddresses);
  }
}
