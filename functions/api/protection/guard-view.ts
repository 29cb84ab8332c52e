import type { Standing } from '../../../domain/movement/guard.ts';
import type { Instant } from '../../../domain/time/instant.ts';

const hour = 3_600_000;

/** One condition as a programmer of an authority reads it: with the age of its fact in whole hours. */
export const standingView = ({ visibleTo: _for, suppliedBy, ...verdict }: Standing, now: Instant) => {
  const since = verdict.state === 'not-applicable' ? undefined : verdict.since;
  return {
    ...verdict,
    ...(since === undefined ? {} : { ageHours: Math.floor((Date.parse(now) - Date.parse(since)) / hour) }),
    ...(suppliedBy === undefined ? {} : { suppliedBy: { ...suppliedBy, roles: [...suppliedBy.roles] } }),
  };
};
