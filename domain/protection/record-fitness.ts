import type { Files } from '../file/files.ts';
import type { Fitness } from '../file/fitness.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type TooFarAhead, tooFarAhead } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type FitnessFacts = Omit<Fitness, 'recordedAt'>;

export type FitnessRefusal = InFuture | TooFarAhead | { readonly kind: 'valid-before-examined' };

/** Records the certificate of fitness to travel. */
export const recordFitness = ({ own }: Files, facts: FitnessFacts, now: Instant): Result<Moved, FitnessRefusal> => {
  const { examinedOn, validUntil } = facts;
  if (examinedOn > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'examinedOn', date: examinedOn });
  if (validUntil < examinedOn) return fail({ kind: 'valid-before-examined' });
  const far = tooFarAhead('validUntil', validUntil, 'time', now);
  if (far !== undefined) return fail(far);
  return moved({ own: { ...own, fitness: { ...facts, recordedAt: now }, changedAt: now } });
};
