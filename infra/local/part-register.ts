import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessMark } from './process-mark.ts';

/** Who runs for an instance: kept in its state folder, so that a next start finds what an earlier one left behind. */
export type Registered = {
  readonly supervisor: ProcessMark;
  readonly apiPort: number;
  readonly parts: Readonly<Record<string, ProcessMark>>;
};

const fileIn = (state: string): string => join(state, 'parts.json');

export const registeredIn = (state: string): Registered | undefined =>
  existsSync(fileIn(state)) ? (JSON.parse(readFileSync(fileIn(state), 'utf8')) as Registered) : undefined;

export const register = (state: string, registered: Registered): void => {
  writeFileSync(`${fileIn(state)}.new`, JSON.stringify(registered, null, 2));
  renameSync(`${fileIn(state)}.new`, fileIn(state));
};
