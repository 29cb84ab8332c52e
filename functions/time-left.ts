import { AsyncLocalStorage } from 'node:async_hooks';

/** The instant, in milliseconds of `performance`, at which the work at hand is to be over. */
const ends = new AsyncLocalStorage<number>();

/** How many milliseconds are left for the work at hand; without end where nobody gave it a limit. */
export const timeLeft = (): number => (ends.getStore() ?? Number.POSITIVE_INFINITY) - performance.now();

/**
 * Does the work within so many milliseconds, and never beyond a limit that it is within already. The limit goes with the work, through
 * whatever it waits for: what asks another service is cut off then, and asks nothing more.
 */
export const within = <T>(milliseconds: number, work: () => T): T =>
  ends.run(performance.now() + Math.min(milliseconds, timeLeft()), work);
