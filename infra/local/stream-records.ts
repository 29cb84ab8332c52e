import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The file of the embedded store, in the folder of the instance’s state. */
export const storeFile = (state: string): string => join(state, 'dynamodb.sqlite');

/** Forgets the records of a table’s stream before that sequence number. Throws where the file is locked for longer than five seconds. */
export type ReadRecords = { forgetBefore(table: string, sequence: string): void };

/**
 * The records that the embedded store keeps of its stream. It never forgets one, and looks through all of them at each write, so that
 * writes slow down with every write before: whoever has read them takes them away, in the store’s own file. The last one stays, since
 * the store counts on from it. Where the store has no file (one of your own does not), nothing is done.
 */
export const readRecordsIn = (state: string): ReadRecords => {
  if (!existsSync(storeFile(state))) return { forgetBefore: () => undefined };
  const database = new DatabaseSync(storeFile(state), { timeout: 5_000 });
  // A deletion that is lost with the machine is made again: it need not wait for the disk.
  database.exec('PRAGMA synchronous = OFF');
  const forget = database.prepare('DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) < ?');
  return {
    forgetBefore: (table, sequence) => {
      forget.run(table, BigInt(sequence));
    },
  };
};
