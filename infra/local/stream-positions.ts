import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far each shard of the stream was read: kept in the state folder, so that a new reader goes on where the last one ended. */
export type StreamPositions = { of(shard: string): string | undefined; set(shard: string, sequence: string | undefined): void };

export const streamPositions = (state: string): StreamPositions => {
  const file = join(state, 'stream.json');
  const known = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, string>;
  return {
    of: (shard) => known[shard],
    set: (shard, sequence) => {
      if (sequence === undefined) return;
      known[shard] = sequence;
      writeFileSync(`${file}.new`, JSON.stringify(known));
      renameSync(`${file}.new`, file);
    },
  };
};
