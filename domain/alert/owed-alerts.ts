import type { Agreement } from '../agreement/agreement.ts';
import type { Lack } from '../agreement/basis.ts';
import type { OwedAct } from '../agreement/owed-act.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { deadlinesIn } from '../deadline/deadlines-in.ts';
import { lackOf } from '../deadline/lack.ts';
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

/** A house reminder, with why no legal deadline stands behind it. */
export type HouseReminder = Reminder & { readonly lacks: Lack };

export type OwedAlerts = {
  readonly reminders: readonly HouseReminder[];
  readonly warnings: readonly DeadlineAlert[];
  readonly documents: readonly DocumentAlert[];
};

/** Why no legal deadline is known for an act: what its clocks say that compute nothing, a rule that was not found before all others. */
const lackFor = (deadlines: readonly Deadline[], act: OwedAct): Lack => {
  const said = deadlines.flatMap(({ clock, notComputed }) =>
    notComputed !== undefined && watched[clock]?.includes(act) === true ? [lackOf(notComputed)] : [],
  );
  return said.find((one) => one === 'rule-not-found') ?? said[0] ?? 'house-rule';
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
  const reminders = remindersBetween(file, from, now, underLaw(running)).map((reminder) => ({
    ...reminder,
    lacks: lackFor(deadlines, reminder.act),
  }));
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
