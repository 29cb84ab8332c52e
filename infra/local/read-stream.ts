import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import { region } from './places.ts';

/** As many as the store gives at once. */
const most = 1000;

/** Where the reader stands in each shard, and what it does with what it read. */
export type Reading = {
  positionOf(shard: string): string | undefined;
  /** Called with every batch, in order, before the next one is read. `last` is the sequence number to go on after. */
  took(shard: string, records: readonly StreamRecord[], last: string): void;
};

/**
 * A reader of the stream of a table. Each call reads all that is there, and throws where the store
 * does not answer or the table has no stream: the next call begins where this one ended.
 */
export const streamReader = (endpoint: string, tableName: string, reading: Reading): (() => Promise<void>) => {
  const settings = { region, endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const [table, reader] = [new DynamoDBClient(settings), new DynamoDBStreamsClient(settings)];

  const iteratorOf = async (arn: string, shard: string): Promise<string | undefined> => {
    const seen = reading.positionOf(shard);
    const from =
      seen === undefined
        ? ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
        : ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: seen } as const);
    return (await reader.send(new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...from }))).ShardIterator;
  };
  const readShard = async (arn: string, { ShardId }: Shard): Promise<void> => {
    if (ShardId === undefined) return;
    let iterator = await iteratorOf(arn, ShardId);
    while (iterator !== undefined) {
      const { Records = [], NextShardIterator } = await reader.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: most }),
      );
      const last = Records.at(-1)?.dynamodb?.SequenceNumber;
      if (last === undefined) break;
      reading.took(ShardId, Records, last);
      iterator = Records.length < most ? undefined : NextShardIterator;
    }
  };
  return async () => {
    const { Table } = await table.send(new DescribeTableCommand({ TableName: tableName }));
    const arn = Table?.LatestStreamArn;
    if (arn === undefined) throw new Error('The table has no stream');
    const { StreamDescription } = await reader.send(new DescribeStreamCommand({ StreamArn: arn }));
    for (const shard of StreamDescription?.Shards ?? []) await readShard(arn, shard);
  };
};
