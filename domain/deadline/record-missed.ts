import type { Agreement } from '../agreement/agreement.ts';
import { basisOf } from '../agreement/basis.ts';
import type { Files } from '../file/files.ts';
import type { MissedDeadline, MissedEffect } from '../file/missed-deadline.ts';
import { changed, type Moved } from '../file/moved.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { missedAtOnce } from '../policy/bounds.ts';
import type { Instant } from '../time/instant.ts';
import type { Deadline } from './deadline.ts';
import { deadlinesIn } from './deadlines-in.ts';

/** What the agreement says that the silence does; a rule that it does not have, or that was not found, does nothing. */
const effectOf = ({ rule }: Deadline): MissedEffect => {
  const effect = rule?.expiry?.effect ?? 'nothing';
  return effect === 'consent' ? 'consent-awaiting-confirmation' : effect;
};

const missedOf = (deadline: Deadline, now: Instant): MissedDeadline | undefined => {
  const { clock, n, owedBy, from, run, rule, state, doneAt } = deadline;
  const cited = rule?.expiry ?? rule;
  if (state !== 'missed' || doneAt !== undefined || from === undefined || run === undefined) return undefined;
  return {
    clock,
    ...(n === undefined ? {} : { n }),
    owedBy,
    from,
    until: run.latest.until,
    effect: effectOf(deadline),
    source: cited?.source ?? '',
    ...(cited === undefined ? {} : basisOf(cited)),
    recordedAt: now,
  };
};

const isSame = (one: MissedDeadline, other: MissedDeadline): boolean =>
  one.clock === other.clock && one.n === other.n && one.from === other.from && one.until === other.until;

/** The deadlines that are missed at that instant and not yet recorded so. */
export const newlyMissed = (file: ReadmissionCase, agreement: Agreement, now: Instant): readonly MissedDeadline[] => {
  const known = file.missedDeadlines ?? [];
  return deadlinesIn(file, agreement, now)
    .map((deadline) => missedOf(deadline, now))
    .filter((missed) => missed !== undefined)
    .filter((missed) => !known.some((earlier) => isSame(earlier, missed)));
};

/**
 * Records what was missed, each with what the silence does under the agreement, as events of their own. The status of the case
 * does not move by it: silence becomes consent only when a person confirms it. Where many were missed at once the rest is owed at the
 * same instant still, and recorded next. Undefined where nothing is newly missed.
 */
export const recordMissed = ({ shared }: Pick<Files, 'shared'>, agreement: Agreement, now: Instant): Moved | undefined => {
  const missed = newlyMissed(shared, agreement, now).slice(0, missedAtOnce);
  if (missed.length === 0) return undefined;
  return changed({ shared: { ...shared, missedDeadlines: [...(shared.missedDeadlines ?? []), ...missed], changedAt: now } });
};
