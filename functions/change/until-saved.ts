import { StoreBusy } from '../ports/store-busy.ts';

const tries = 20;

/** After the first tries at once, by chance up to a twentieth of a second: those who collided part. */
const pause = (attempt: number): Promise<void> =>
  attempt < 2 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, Math.random() * 50));

/**
 * Does it, and all of it anew where somebody else's change came between (`moved-on`). Throws StoreBusy where that happens every
 * time; nothing is written then. `what` begins its sentence: The case, A digest.
 */
export const untilSaved = async <T>(what: string, once: (attempt: number) => Promise<T | 'moved-on'>): Promise<T> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const done = await once(attempt);
    if (done !== 'moved-on') return done;
    await pause(attempt);
  }
  throw new StoreBusy(`${what} moved ${tries} times while it was decided on`);
};
