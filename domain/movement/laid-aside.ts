import type { Movement } from '../file/movement.ts';
import type { OnTheGround } from '../file/on-the-ground.ts';
import type { Instant } from '../time/instant.ts';

/** The case with its movement laid aside among the earlier ones, so that another can be planned. */
export const laidAside = (file: OnTheGround, ended: Movement, now: Instant): OnTheGround => {
  const { transfer: _ended, ...rest } = file;
  return { ...rest, earlierMovements: [...file.earlierMovements, ended], changedAt: now } as OnTheGround;
};
