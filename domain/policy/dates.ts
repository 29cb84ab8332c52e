import { addHours, type Instant } from '../time/instant.ts';

/**
 * House values, set by no law, for dates that can be: by how many minutes the clock of a client may be ahead of the service's, how many
 * days ahead a movement or a transit can be planned (and a time be granted or certified), and how many years ahead a document can end
 * that is made for crossing, and any other: a permit without end is written with a day such as 2099. They tell a slip of the pen from
 * a date; whatever a law could set lies within them. `letterMonths`: how old a letter can be that comes with a request.
 */
export const dates = { clockMinutes: 1, planDays: 731, crossingYears: 20, anyYears: 90, letterMonths: 12 } as const;

/** Whether an instant that a client states as past is still to come, beyond what two clocks differ by. */
export const isToCome = (at: Instant, now: Instant): boolean => at > addHours(now, dates.clockMinutes / 60);

/** Whether an instant lies further ahead than anything is planned. */
export const isBeyondPlans = (at: Instant, now: Instant): boolean => at > addHours(now, 24 * dates.planDays);
