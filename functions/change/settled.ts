import { log } from '../log.ts';
import type { Keeping } from '../ports/person-register.ts';

/**
 * Brings what was kept to its places, once the change is written. Where that fails the change stands and is answered so: what is kept
 * is found all the same, and whoever next writes near it in the register brings it to its places.
 */
export const settled = async (keepings: readonly Keeping[]): Promise<void> => {
  for (const { settle } of keepings) {
    try {
      await settle();
    } catch (error) {
      log.fault('error', 'register-not-settled', error);
    }
  }
};
