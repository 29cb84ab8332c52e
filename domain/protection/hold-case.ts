import type { Files, Moved } from '../case/files.ts';
import { ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Hold } from './hold.ts';

/** Holds the case on this side: no movement departs while the hold is open. Possible at any time; it undoes an authorisation. */
export const holdCase = ({ own }: Files, facts: Pick<Hold, 'kind' | 'reason'>, now: Instant): Result<Moved, never> => {
  const holds = own.holds ?? [];
  return ok({ own: { ...own, holds: [...holds, { ...facts, n: holds.length + 1, placedAt: now }], changedAt: now } });
};
