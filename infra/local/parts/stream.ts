import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import { type StreamRow, streams } from '../../../functions/stream/streams.ts';
import { invoke } from '../invoke.ts';
import { forever, note, pause, reason, told } from '../part.ts';
import { ownDynamo } from '../part-commands.ts';
import { at, region } from '../places.ts';
import { streamEvent } from '../stream-event.ts';
import { streamPositions } from '../stream-positions.ts';
import { readRecordsIn } from '../stream-records.ts';

/** Reads the table's stream and wakes the stream functions, at least once per record and in order per partition key. */
const { state, blueprint } = told();
const endpoint = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? at(blueprint.ports.dynamodb);
const settings = { region, endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const [table, reader] = [new DynamoDBClient(settings), new DynamoDBStreamsClient(settings)];
const positions = streamPositions(state);
const readRecords = ownDynamo() ? undefined : readRecordsIn(state);

const wanted = (records: readonly StreamRecord[], { prefix }: StreamRow): readonly StreamRecord[] =>
  records.filter(({ eventName, dynamodb }) => eventName === 'INSERT' && dynamodb?.Keys?.['pk']?.S?.startsWith(prefix) === true);

/** Tries a batch as often as its row says; then gives it up: what it should have sent stays owed, and the sweep sends it. */
const deliver = async (name: string, row: StreamRow, records: readonly StreamRecord[]): Promise<void> => {
  let left = records;
  for (let attempt = 0; attempt <= row.tries && left.length > 0; attempt += 1) {
    if (attempt > 0) await pause(200 * attempt);
    try {
      const result = await invoke(blueprint, `stream-${name}`, streamEvent(left));
      const { batchItemFailures = [] } = ((result.ok ? result.reply : undefined) ?? {}) as {
        batchItemFailures?: { itemIdentifier: string }[];
      };
      const [first] = batchItemFailures;
      if (result.ok && first === undefined) return;
      const from = left.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === first?.itemIdentifier);
      left = left.slice(Math.max(0, from));
    } catch (error) {
      note(`${name}: ${reason(error)}`);
    }
  }
  if (left.length > 0) note(`${name}: gave up ${left.length} records`);
};

const handle = async (records: readonly StreamRecord[]): Promise<void> => {
  for (const [name, row] of Object.entries<StreamRow>(streams)) {
    const mine = wanted(records, row);
    for (let from = 0; from < mine.length; from += row.batchSize)
      await deliver(name, row, mine.slice(from, from + row.batchSize));
  }
};

const readShard = async (arn: string, { ShardId }: Shard): Promise<number> => {
  if (ShardId === undefined) return 0;
  const seen = positions.of(ShardId);
  const { ShardIterator } = await reader.send(
    new GetShardIteratorCommand({
      StreamArn: arn,
      ShardId,
      ...(seen === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: seen }),
    }),
  );
  let [iterator, count] = [ShardIterator, 0];
  while (iterator !== undefined) {
    const { Records = [], NextShardIterator } = await reader.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: 500 }));
    if (Records.length === 0) break;
    await handle(Records);
    const read = Records.at(-1)?.dynamodb?.SequenceNumber;
    positions.set(ShardId, read);
    if (read !== undefined) readRecords?.forgetBefore(blueprint.table.TableName, read);
    [iterator, count] = [NextShardIterator, count + Records.length];
  }
  return count;
};

/** Asked once: the store counts the whole table for the answer. */
let known: Promise<string> | undefined;

const streamOf = async (): Promise<string> => {
  const { Table } = await table.send(new DescribeTableCommand({ TableName: blueprint.table.TableName }));
  if (Table?.LatestStreamArn === undefined) throw new Error('The table has no stream');
  return Table.LatestStreamArn;
};

const readOnce = async (): Promise<void> => {
  known ??= streamOf();
  const arn = await known;
  const { StreamDescription } = await reader.send(new DescribeStreamCommand({ StreamArn: arn }));
  let count = 0;
  for (const shard of StreamDescription?.Shards ?? []) count += await readShard(arn, shard);
  if (count === 0) await pause(150);
};

note('The stream reader runs');
process.on('SIGTERM', () => process.exit(0));
await forever('stream', () =>
  readOnce().catch((error: unknown) => {
    known = undefined;
    throw error;
  }),
);
