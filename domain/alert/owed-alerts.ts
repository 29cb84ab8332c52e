import type { Agreement } from '../agreement/agreement.ts';
import type { Owed } from '../case/owed.ts';
import type { ReadmissionCase } from '../case/readmission-case.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { deadlinesIn } from '../deadline/deadlines-in.ts';
import { newlyMissed } from '../deadline/record-missed.ts';
import { watched } from '../policy/deadlines.ts';
import type { Instant } from '../time/instant.ts';
import { type DeadlineAlert, isWatched, warningsOf } from './deadline-alert.ts';
import { nextReminderAt, type Reminder, remindersBetween } from './reminder.ts';

/** The acts for which a legal deadline runs: of these no house reminder speaks. */
const underLaw = (running: readonly Deadline[]): ReadonlySet<Owed['act']> =>
  new Set(
    running.flatMap(({ clock }) => {
      const act = watched[clock];
      return act === undefined || act === 'nothing-else' ? [] : [act];
    }),
  );

/** The latest warning of each deadline that fell due after `from` and by `now`. */
const warningsBetween = (
  file: ReadmissionCase,
  running: readonly Deadline[],
  from: Instant,
  now: Instant,
): readonly DeadlineAlert[] =>
  running.flatMap((deadline) => {
    const latest = warningsOf(file, deadline)
      .filter(({ at }) => at <= now)
      .at(-1);
    return latest !== undefined && latest.at >= from ? [latest] : [];
  });

/** A house reminder; `lookUp` where no legal deadline is known for the act: where the law is to be looked up. */
export type HouseReminder = Reminder & { readonly lookUp?: string };

export type OwedAlerts = { readonly reminders: readonly HouseReminder[]; readonly warnings: readonly DeadlineAlert[] };

/** Where the law is to be looked up for an act whose clock computes nothing. */
const lookUpFor = (deadlines: readonly Deadline[], act: Owed['act']): string | undefined => {
  const unset = deadlines.find(({ clock, notComputed }) => watched[clock] === act && notComputed?.kind === 'limit-unset');
  return unset?.notComputed?.kind === 'limit-unset' ? unset.notComputed.lookUp : undefined;
};

/** All that officers are to be told of a case since `from`, by `now`: warnings of legal deadlines, and house reminders where there is none. */
export const alertsBetween = (file: ReadmissionCase, agreement: Agreement, from: Instant, now: Instant): OwedAlerts => {
  const deadlines = deadlinesIn(file, agreement, now);
  const running = deadlines.filter(isWatched);
  const reminders = remindersBetween(file, from, now, underLaw(running)).map((reminder) => {
    const lookUp = lookUpFor(deadlines, reminder.act);
    return lookUp === undefined ? reminder : { ...reminder, lookUp };
  });
  return { reminders, warnings: warningsBetween(file, running, from, now) };
};

/** The next instant after `now` at which anything is owed about the case: a warning, a reminder, or a deadline that becomes missed. */
export const nextAlertAt = (file: ReadmissionCase, agreement: Agreement, now: Instant): Instant | undefined => {
  if (newlyMissed(file, agreement, now).length > 0) return now;
  const deadlines = deadlinesIn(file, agreement, now);
  const running = deadlines.filter(isWatched);
  // A clock that stands still today is looked at again when it would warn, were the day come.
  const ahead = deadlines.filter((deadline) => isWatched(deadline) || deadline.state === 'suspended');
  const warnings = ahead.flatMap((deadline) => warningsOf(file, deadline).map(({ at }) => at));
  const misses = ahead.flatMap(({ run }) => (run === undefined ? [] : [run.latest.until]));
  const reminder = nextReminderAt(file, now, underLaw(running));
  return [...warnings.filter((at) => at > now), ...misses, ...(reminder === undefined ? [] : [reminder])].sort().at(0);
};
