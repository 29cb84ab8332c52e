import { StoreBusy } from '../ports/store-busy.ts';
import { pause } from './retried.ts';

/**
 * Reads, and writes, and all of it anew where somebody else's write came between (`moved-on`); from the second time on after a pause, so
 * that those who collided part. Throws StoreBusy where that happens every time. `what` begins its sentence: A file. How many times is
 * for whoever asks: a read that races one writer is through soon, and what many write at once is not.
 */
export const untilThrough = async <T>(what: string, tries: number, once: () => Promise<T | 'moved-on'>): Promise<T> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const done = await once();
    if (done !== 'moved-on') return done;
    if (attempt > 0) await pause(attempt);
  }
  throw new StoreBusy(`${what} moved ${tries} times`);
};
