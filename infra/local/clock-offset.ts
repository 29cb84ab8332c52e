import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const clockFile = (state: string): string => join(state, 'clock.json');

/** How many milliseconds the instance's clock is ahead of the machine's. */
export const clockOffset = (state: string): number => {
  const file = clockFile(state);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { offset: number }).offset : 0;
};

/** Moves the clock. Every part reads the file at any moment, and never finds half of it. */
export const setClockOffset = (state: string, offset: number): void => {
  writeFileSync(`${clockFile(state)}.new`, JSON.stringify({ offset }));
  renameSync(`${clockFile(state)}.new`, clockFile(state));
};
