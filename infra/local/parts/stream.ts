import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { type StreamRow, streams } from '../../../functions/stream/streams.ts';
import { invoke } from '../invoke.ts';
import { forever, note, pause, reason, told } from '../part.ts';
import { ownDynamo } from '../part-commands.ts';
import { at } from '../places.ts';
import { streamReader } from '../read-stream.ts';
import { streamRecord } from '../stream-event.ts';
import { type Kept, streamJournal } from '../stream-journal.ts';
import { streamPositions } from '../stream-positions.ts';
import { readRecordsIn } from '../stream-records.ts';

/**
 * Reads the table's stream and wakes the stream functions, at least once per record and in order per partition key. Reading does not
 * wait for the functions: the store slows down with every record that lies unread in it.
 */
const { state, blueprint } = told();
const consumers = Object.entries<StreamRow>(streams);
const [positions, journal] = [streamPositions(state), streamJournal(state)];
const store = ownDynamo() ? undefined : readRecordsIn(state);
const pauseMilliseconds = 150;

const wanted = (records: readonly StreamRecord[], { prefix }: StreamRow): readonly StreamRecord[] =>
  records.filter(({ eventName, dynamodb }) => eventName === 'INSERT' && dynamodb?.Keys?.['pk']?.S?.startsWith(prefix) === true);

/** First kept, then noted as read, then forgotten by the store: whatever is killed in between, each record is handed over. */
const took = (shard: string, records: readonly StreamRecord[], last: string): void => {
  for (const [name, row] of consumers) {
    const mine = wanted(records, row).map((record) => ({
      sequence: record.dynamodb?.SequenceNumber ?? '',
      record: streamRecord(record),
    }));
    journal.keep(name, shard, mine);
  }
  positions.set(shard, last);
  store?.forgetBefore(blueprint.table.TableName, last);
};

/** Tries a batch as often as its row says; then gives it up: what it should have sent stays owed, and the sweep sends it. */
const deliver = async (name: string, row: StreamRow, kept: readonly Kept[]): Promise<void> => {
  let left = kept;
  for (let attempt = 0; attempt <= row.tries && left.length > 0; attempt += 1) {
    if (attempt > 0) await pause(200 * attempt);
    try {
      const result = await invoke(blueprint, `stream-${name}`, { Records: left.map(({ record }) => record) });
      const { batchItemFailures = [] } = ((result.ok ? result.reply : undefined) ?? {}) as {
        batchItemFailures?: { itemIdentifier: string }[];
      };
      const [first] = batchItemFailures;
      if (result.ok && first === undefined) return;
      left = left.slice(
        Math.max(
          0,
          left.findIndex(({ sequence }) => sequence === first?.itemIdentifier),
        ),
      );
    } catch (error) {
      note(`${name}: ${reason(error)}`);
    }
  }
  if (left.length > 0) note(`${name}: gave up ${left.length} records`);
};

const deliverNext = async (name: string, row: StreamRow): Promise<void> => {
  const kept = journal.oldest(name, row.batchSize);
  const last = kept.at(-1);
  if (last === undefined) return pause(pauseMilliseconds);
  await deliver(name, row, kept);
  journal.handedOver(name, last.place);
};

const read = streamReader(process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? at(blueprint.ports.dynamodb), blueprint.table.TableName, {
  positionOf: positions.of,
  took,
});

note('The stream reader runs');
process.on('SIGTERM', () => process.exit(0));
await Promise.all([
  forever('stream', async () => {
    await read();
    await pause(pauseMilliseconds);
  }),
  ...consumers.map(([name, row]) => forever(name, () => deliverNext(name, row))),
]);
