import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const clockFile = (state: string): string => join(state, 'clock.json');

/** How many milliseconds the instance's clock is ahead of the machine's. */
export const clockOffset = (state: string): number => {
  const file = clockFile(state);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { offset: number }).offset : 0;
};

export const setClockOffset = (state: string, offset: number): void =>
  writeFileSync(clockFile(state), JSON.stringify({ offset }));
