import type { Stage } from '../stage.ts';
import type { Planned } from './plan/step.ts';

/** How far point-in-time recovery reaches back. */
const pointInTimeMilliseconds = 35 * 24 * 3_600_000;

/** What is planned for a stage and a moment in UTC. Throws a sentence where that is no moment, or has not passed. */
export const plannedFor = (
  { name: stage, account, region }: Pick<Stage, 'name' | 'account' | 'region'>,
  to: string,
  now: Date,
): Planned => {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(to) ? new Date(to) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime())) throw new Error(`${to} is no moment: it is written as 2026-12-01T08:00Z`);
  if (at >= now) throw new Error(`${to} has not passed: a stage goes back, and never ahead`);
  const from = now.getTime() - at.getTime() < pointInTimeMilliseconds ? 'point-in-time' : 'vault';
  return { stage, account, region, moment: at.toISOString().replace('.000Z', 'Z'), from };
};
