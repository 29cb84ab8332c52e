import type { OwedAct } from '../agreement/owed-act.ts';
import type { Side } from '../caller.ts';
import { type Owed, owedIn } from '../file/owed.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { alarmsBoth, reminderHours, urgentHours } from '../policy/reminders.ts';
import { addHours, type Instant } from '../time/instant.ts';

/**
 * A reminder by house policy, no legal deadline. `count` starts at 1: what is owed, since when and the count make the reminder,
 * whoever computes it.
 */
export type Reminder = Owed & { readonly count: number; readonly at: Instant; readonly to: readonly Side[] };

const hoursOf = (file: ReadmissionCase, { act }: Owed) =>
  (file.track === 'urgent' ? urgentHours[act] : undefined) ?? reminderHours[act];

const reminder = (file: ReadmissionCase, owed: Owed, count: number): Reminder => {
  const { first, again } = hoursOf(file, owed);
  const to = alarmsBoth.has(owed.act) ? (['requesting', 'requested'] as const) : [owed.by];
  return { ...owed, count, at: addHours(owed.since, first + again * (count - 1)), to };
};

/** How many reminders of what is owed fall due by `now`. */
const countBy = (file: ReadmissionCase, owed: Owed, now: Instant): number => {
  const { first, again } = hoursOf(file, owed);
  const hours = (Date.parse(now) - Date.parse(owed.since)) / 3_600_000;
  return hours < first ? 0 : Math.floor((hours - first) / again) + 1;
};

/** What is owed, but for the acts that something else speaks of. */
const owedBut = (file: ReadmissionCase, without: ReadonlySet<OwedAct>): readonly Owed[] =>
  owedIn(file).filter(({ act }) => !without.has(act));

/**
 * The latest reminder of each thing owed that fell due after `from` and by `now`, but for the acts of which `without` says that
 * a legal deadline speaks: a long standstill gives one mail and not one for each day missed.
 */
export const remindersBetween = (
  file: ReadmissionCase,
  from: Instant,
  now: Instant,
  without: ReadonlySet<OwedAct> = new Set(),
): readonly Reminder[] =>
  owedBut(file, without).flatMap((owed) => {
    const count = countBy(file, owed, now);
    if (count === 0) return [];
    const latest = reminder(file, owed, count);
    return latest.at >= from ? [latest] : [];
  });

/** When the first reminder later than `now` falls due, or undefined where nothing is owed. */
export const nextReminderAt = (
  file: ReadmissionCase,
  now: Instant,
  without: ReadonlySet<OwedAct> = new Set(),
): Instant | undefined =>
  owedBut(file, without)
    .map((owed) => reminder(file, owed, countBy(file, owed, now) + 1).at)
    .sort()
    .at(0);
