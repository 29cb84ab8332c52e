import type { MovedInBreach, TakeBack, Transferred } from '../file/readmission-case.ts';
import type { TakeBackDuty } from '../file/take-back.ts';
import type { Instant } from '../time/instant.ts';

/** The case in which the person is to be taken back: the movement that brought the person there is one of the earlier ones. */
export const openedTakeBack = (
  file: Transferred | MovedInBreach,
  duty: Omit<TakeBackDuty, 'openedAt'>,
  now: Instant,
): TakeBack => {
  const { transfer, ...rest } = file;
  const earlierMovements = transfer === undefined ? file.earlierMovements : [...file.earlierMovements, transfer];
  return { ...rest, status: 'take-back', earlierMovements, takeBack: { ...duty, openedAt: now }, changedAt: now };
};
