import type { Agreement } from '../agreement/agreement.ts';
import { type ClockName, clockNames } from '../agreement/clock-name.ts';
import { bears, type Fact } from '../agreement/fact.ts';
import type { Limit } from '../agreement/limit.ts';
import { suspensionsFor } from '../agreement/status.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { otherSide, stateOn } from '../file/side.ts';
import { ok, type Result } from '../result.ts';
import { type CalendarDate, earliestDayAnywhere } from '../time/calendar-date.ts';
import { isDay } from '../time/count.ts';
import type { Instant } from '../time/instant.ts';
import type { Clock, Occasion } from './clock.ts';
import { clocks, debtorOf, hasClock, limitOfClock, startOf } from './clocks.ts';
import type { Deadline, DeadlineState, RuleCited } from './deadline.ts';
import { extensionsOf, replyRun } from './reply-clock.ts';
import { extendedTo, isOver, type NotComputed, type Run, type RunFacts, runOf } from './run.ts';

/** The ends of a case at which what was still owed is owed no more. */
const ends = ['refused', 'acceptance-withdrawn', 'withdrawn', 'closed', 'taken-back', 'moved-in-breach', 'take-back'] as const;

const isEnded = ({ status }: ReadmissionCase): boolean => (ends as readonly string[]).includes(status);

const written = ({ source, certainty, article }: Fact<unknown>) => ({
  source,
  certainty,
  ...(article === undefined ? {} : { article }),
});

const cited = ({ period, expiry }: Limit): RuleCited | undefined => {
  if (!bears(period)) return undefined;
  return {
    period: period.value,
    ...written(period),
    ...(bears(expiry) ? { expiry: { effect: expiry.value, ...written(expiry) } } : {}),
  };
};

const isSuspendedNow = ({ suspensions }: Agreement, { category }: ReadmissionCase, now: Instant): boolean => {
  const today = earliestDayAnywhere(now);
  return suspensionsFor(suspensions, category).some(
    ({ from, until }) => from <= today && (until === undefined || today <= until),
  );
};

/** An occasion whose event has happened. */
type Begun = Occasion & { readonly from: Instant | CalendarDate };

/** Who owes the act of a clock and to whom, about whom. */
const factsOf = (name: ClockName, file: ReadmissionCase, agreement: Agreement): Omit<RunFacts, 'from'> => {
  const debtor = debtorOf(name, file, agreement);
  return { debtor: stateOn(file, debtor), receiver: stateOn(file, otherSide(debtor)), category: file.category };
};

/** A limit whose event has two readings runs from the earlier to the earliest end, and from the later to the latest. */
const fromBoth = (
  limit: Limit,
  agreement: Agreement,
  facts: RunFacts,
  fromLatest?: Instant | CalendarDate,
): Result<Run, NotComputed> => {
  const run = runOf(limit, agreement, facts);
  if (!run.ok || fromLatest === undefined) return run;
  const later = runOf(limit, agreement, { ...facts, from: fromLatest });
  return later.ok ? ok({ ...run.value, latest: later.value.latest }) : later;
};

/** The limit as it runs on that occasion: at first, and with what extended it. */
const runsOn = (
  name: ClockName,
  limit: Limit,
  file: ReadmissionCase,
  agreement: Agreement,
  { from, fromLatest, extendedTo: until }: Begun,
): Result<{ readonly run: Run; readonly original?: Run }, NotComputed> => {
  const facts = factsOf(name, file, agreement);
  const original = fromBoth(limit, agreement, { ...facts, from }, fromLatest);
  if (!original.ok) return original;
  if ((name === 'reply' || name === 'urgent-reply') && extensionsOf(file).length > 0 && !isDay(from)) {
    const run = replyRun(file, agreement, from, fromLatest === undefined || isDay(fromLatest) ? from : fromLatest);
    return run.ok ? ok({ run: run.value, original: original.value }) : run;
  }
  if (until === undefined) return ok({ run: original.value });
  const run = extendedTo(original.value, until, limit, agreement, facts);
  return run.ok ? ok({ run: run.value, original: original.value }) : run;
};

const stateOf = (run: Run, occasion: Occasion, extended: boolean, suspended: boolean, now: Instant): DeadlineState => {
  const { doneAt, cured } = occasion;
  if (cured === true || (doneAt !== undefined && !isOver(run, doneAt))) return 'met';
  if (doneAt !== undefined && !occasion.event.startsWith('planned')) return 'met';
  if (doneAt !== undefined) return 'missed';
  if (suspended) return 'suspended';
  if (isOver(run, now)) return 'missed';
  return extended ? 'extended' : 'running';
};

/** A clock that stands still until further notice is suspended; any other of which nothing is computed is unset. */
const uncomputed = (notComputed: NotComputed): Pick<Deadline, 'state' | 'notComputed'> => ({
  state: notComputed.kind === 'clock-suspended' ? 'suspended' : 'unset',
  notComputed,
});

const onOccasion = (
  name: ClockName,
  limit: Limit,
  file: ReadmissionCase,
  agreement: Agreement,
  occasion: Occasion,
  now: Instant,
): Deadline => {
  const { from, doneAt, event, cured, n } = occasion;
  const rule = cited(limit);
  const base = {
    clock: name,
    owedBy: debtorOf(name, file, agreement),
    ...(bears(limit.start) ? { event } : {}),
    ...(n === undefined ? {} : { n }),
    ...(from === undefined ? {} : { from }),
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(rule === undefined ? {} : { rule }),
  };
  if (from === undefined) {
    const unset = runOf(limit, agreement, { ...factsOf(name, file, agreement), from: file.openedAt });
    return unset.ok ? { ...base, state: 'not-started' } : { ...base, ...uncomputed(unset.error) };
  }
  const runs = runsOn(name, limit, file, agreement, { ...occasion, from });
  if (!runs.ok) return { ...base, ...uncomputed(runs.error) };
  const { run, original } = runs.value;
  const state = stateOf(run, occasion, original !== undefined, isSuspendedNow(agreement, file, now), now);
  const late = doneAt !== undefined && cured === undefined && isOver(run, doneAt) ? { late: true as const } : {};
  return {
    ...base,
    state,
    run,
    ...late,
    ...(cured !== undefined && doneAt !== undefined && isOver(run, doneAt) ? { cured } : {}),
    ...(original === undefined ? {} : { original }),
  };
};

/** Every clock of the case as it stands at that instant, in the order of `clockNames`. What ended unmet with the case is left out. */
export const deadlinesIn = (file: ReadmissionCase, agreement: Agreement, now: Instant): readonly Deadline[] =>
  clockNames
    .filter((name) => hasClock(name, file, agreement))
    .flatMap((name) => {
      const clock: Clock = clocks[name];
      const limit = limitOfClock(name, file, agreement);
      return clock
        .occasions(file, startOf(limit), { agreement, now })
        .filter(({ doneAt }) => doneAt !== undefined || !isEnded(file) || clock.outlasts?.(file) === true)
        .map((occasion) => onOccasion(name, limit, file, agreement, occasion, now));
    });
