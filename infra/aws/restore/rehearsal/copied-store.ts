import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { untilAnswers } from '../../../local/answering.ts';
import { dynoxidePath } from '../../../local/dynoxide-path.ts';
import { at, region } from '../../../local/places.ts';
import { storeFile } from '../../../local/stream-records.ts';
import type { WholeTable } from '../stored-item.ts';
import { wholeTable } from '../whole-table.ts';

/** What the embedded store and SQLite put beside a store's file. */
const beside = ['', '-wal', '-shm'];

/** What of an instance's state belongs to the stream of its table: that of another table begins anew. */
const ofStream = ['stream.json', ...beside.map((ending) => `stream.sqlite${ending}`)];

/** Copies the store of a running instance as it is at that moment, whole or not at all. Gives the copy's file. */
export const copyOf = async (state: string): Promise<string> => {
  const [database, copy] = [new DatabaseSync(storeFile(state), { readOnly: true }), join(state, 'copy.sqlite')];
  await backup(database, copy);
  database.close();
  return copy;
};

/** Puts an earlier copy in the place of the store, whose parts have ended. Gives the file of the store as it was last. */
export const putInPlace = (state: string, copy: string): string => {
  const newer = join(state, 'newer.sqlite');
  for (const ending of beside) {
    const file = `${storeFile(state)}${ending}`;
    if (existsSync(file)) renameSync(file, `${newer}${ending}`);
  }
  renameSync(copy, storeFile(state));
  for (const file of ofStream) rmSync(join(state, file), { force: true });
  return newer;
};

/** The table of that name at an embedded store on this machine. */
export const tableAt = (name: string, port: number): WholeTable => wholeTable(name, { region, endpoint: at(port) });

/** Serves a store's file for as long as the work lasts. */
export const served = async <T>(file: string, port: number, work: () => Promise<T>): Promise<T> => {
  const child: ChildProcess = spawn(dynoxidePath(), ['serve', '--port', String(port), '--db-path', file], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  try {
    await untilAnswers('the copied store', port);
    return await work();
  } finally {
    child.kill();
    await ended;
  }
};
