import type { Agreement } from '../agreement/agreement.ts';
import type { OwedAct } from '../agreement/owed-act.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { deadlinesIn } from '../deadline/deadlines-in.ts';
import { newlyMissed } from '../deadline/record-missed.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { watched } from '../policy/deadlines.ts';
import type { Instant } from '../time/instant.ts';
import { type DeadlineAlert, isWatched, warningsOf } from './deadline-alert.ts';
import { type DocumentAlert, documentAlerts } from './document-alert.ts';
import { nextReminderAt, type Reminder, remindersBetween } from './reminder.ts';

/** The acts for which a legal deadline runs: of these no house reminder speaks. */
const underLaw = (running: readonly Deadline[]): ReadonlySet<OwedAct> =>
  new Set(running.flatMap(({ clock }) => watched[clock] ?? []));

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

export type OwedAlerts = {
  readonly reminders: readonly HouseReminder[];
  readonly warnings: readonly DeadlineAlert[];
  readonly documents: readonly DocumentAlert[];
};

/** Where the law is to be looked up for an act whose clock computes nothing. */
const lookUpFor = (deadlines: readonly Deadline[], act: OwedAct): string | undefined => {
  const unset = deadlines.find(
    ({ clock, notComputed }) => watched[clock]?.includes(act) === true && notComputed?.kind === 'limit-unset',
  );
  return unset?.notComputed?.kind === 'limit-unset' ? unset.notComputed.lookUp : undefined;
};

/** For each document and State the latest alert that fell due since `from` and by `now`: a long standstill gives one, by the nearest threshold. */
const documentsBetween = (file: ReadmissionCase, from: Instant, now: Instant): readonly DocumentAlert[] =>
  documentAlerts(file).flatMap((alerts) => {
    const latest = alerts.filter(({ at }) => at <= now).at(-1);
    return latest !== undefined && latest.at >= from ? [latest] : [];
  });

/** All that officers are to be told of a case since `from`, by `now`: warnings of legal deadlines, house reminders where there is none, and documents that expire. */
export const alertsBetween = (file: ReadmissionCase, agreement: Agreement, from: Instant, now: Instant): OwedAlerts => {
  const deadlines = deadlinesIn(file, agreement, now);
  const running = deadlines.filter(isWatched);
  const reminders = remindersBetween(file, from, now, underLaw(running)).map((reminder) => {
    const lookUp = lookUpFor(deadlines, reminder.act);
    return lookUp === undefined ? reminder : { ...reminder, lookUp };
  });
  return { reminders, warnings: warningsBetween(file, running, from, now), documents: documentsBetween(file, from, now) };
};

/** The next instant after `now` at which anything is owed about the case: a warning, a reminder, a document that expires, or a deadline that becomes missed. */
export const nextAlertAt = (file: ReadmissionCase, agreement: Agreement, now: Instant): Instant | undefined => {
  if (newlyMissed(file, agreement, now).length > 0) return now;
  const deadlines = deadlinesIn(file, agreement, now);
  const running = deadlines.filter(isWatched);
  // A clock that stands still today is looked at again when it would warn, were the day come.
  const ahead = deadlines.filter((deadline) => isWatched(deadline) || deadline.state === 'suspended');
  const warnings = ahead.flatMap((deadline) => warningsOf(file, deadline).map(({ at }) => at));
  const misses = ahead.flatMap(({ run }) => (run === undefined ? [] : [run.latest.until]));
  const reminder = nextReminderAt(file, now, underLaw(running));
  const documents = documentAlerts(file).flatMap((alerts) => alerts.map(({ at }) => at));
  return [...[...warnings, ...documents].filter((at) => at > now), ...misses, ...(reminder === undefined ? [] : [reminder])]
    .sort()
    .at(0);
};
