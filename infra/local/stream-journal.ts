import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A record that a consumer is to be woken by, as Lambda would hand it over. */
export type Kept = { readonly place: number; readonly sequence: string; readonly record: unknown };

/** What was read of the stream and not handed over yet, by consumer: in the state folder, so that nothing is lost with this process. */
export type StreamJournal = {
  /** Keeps the records, all or none. One that is there already stays as it is. */
  keep(consumer: string, shard: string, records: readonly Omit<Kept, 'place'>[]): void;
  /** The oldest of a consumer, at most so many. */
  oldest(consumer: string, most: number): readonly Kept[];
  /** Forgets those of a consumer up to that place. */
  handedOver(consumer: string, place: number): void;
};

export const streamJournal = (state: string): StreamJournal => {
  const database = new DatabaseSync(join(state, 'stream.sqlite'));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS kept (place INTEGER PRIMARY KEY AUTOINCREMENT, consumer TEXT NOT NULL, shard TEXT NOT NULL,
      sequence TEXT NOT NULL, record TEXT NOT NULL, UNIQUE (consumer, shard, sequence));
    CREATE INDEX IF NOT EXISTS kept_in_order ON kept (consumer, place);`);
  const insert = database.prepare('INSERT OR IGNORE INTO kept (consumer, shard, sequence, record) VALUES (?, ?, ?, ?)');
  const select = database.prepare('SELECT place, sequence, record FROM kept WHERE consumer = ? ORDER BY place LIMIT ?');
  const remove = database.prepare('DELETE FROM kept WHERE consumer = ? AND place <= ?');
  return {
    keep: (consumer, shard, records) => {
      if (records.length === 0) return;
      database.exec('BEGIN IMMEDIATE');
      try {
        for (const { sequence, record } of records) insert.run(consumer, shard, sequence, JSON.stringify(record));
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    oldest: (consumer, most) =>
      select.all(consumer, most).map(({ place, sequence, record }) => ({
        place: Number(place),
        sequence: String(sequence),
        record: JSON.parse(String(record)),
      })),
    handedOver: (consumer, place) => {
      remove.run(consumer, place);
    },
  };
};
