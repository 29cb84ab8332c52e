import { type Owed, owedIn } from '../case/owed.ts';
import type { ReadmissionCase } from '../case/readmission-case.ts';
import { reminderHours } from '../policy/reminders.ts';
import { addHours, type Instant } from '../time/instant.ts';

/** A reminder by house policy, no legal deadline. `count` starts at 1: the same count is the same reminder, whoever computes it. */
export type Reminder = { readonly act: Owed['act']; readonly count: number; readonly at: Instant };

/** The reminder with that count for what is owed now, or undefined where nothing is. */
export const reminder = (file: ReadmissionCase, count: number): Reminder | undefined => {
  const owed = owedIn(file);
  if (owed === undefined) return undefined;
  const { first, again } = reminderHours[owed.act];
  return { act: owed.act, count, at: addHours(owed.since, first + again * (count - 1)) };
};

/** The first reminder later than `now`, so that a long standstill gives one mail and not one for each day missed. */
export const nextReminder = (file: ReadmissionCase, after: number, now: Instant): Reminder | undefined => {
  const next = reminder(file, after + 1);
  if (next === undefined || next.at > now) return next;
  return nextReminder(file, after + 1, now);
};
