import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { ReturnDecision } from '../file/return-decision.ts';
import { type TooFarAhead, tooFarAhead } from '../policy/date-fault.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import { mayBeMinorOn } from '../time/birth-date.ts';
import { earliestDayAnywhere, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type ReturnDecisionFacts = Omit<ReturnDecision, 'recordedAt'>;

export type ReturnDecisionRefusal =
  | InFuture
  | TooFarAhead
  | {
      readonly kind:
        | 'notified-before-decided'
        | 'notified-at-another-day'
        | 'enforceable-before-notified'
        | 'clear-day-of-another-decision'
        | 'voluntary-period-of-another-decision'
        | 'voluntary-period-before-notified';
    }
  | { readonly kind: 'minor-not-obliged-to-leave'; readonly source: string };

/** France obliges no minor to leave (CESEDA L611-3); a person who may be one is one. */
const obligesMinor = ({ shared }: Files, { kind, decidedOn }: ReturnDecisionFacts): boolean =>
  kind === 'obligation-to-leave' && shared.requestingState === 'FR' && mayBeMinorOn(shared.person.dateOfBirth, decidedOn);

/** Whether the hour of the notification is one of the day stated, somewhere: an hour of an earlier day would end the time to appeal before it began. */
const atThatDay = ({ notifiedOn, notifiedAt }: ReturnDecisionFacts): boolean =>
  notifiedAt === undefined || (notifiedOn >= earliestDayAnywhere(notifiedAt) && notifiedOn <= latestDayAnywhere(notifiedAt));

/**
 * What is wrong with the time left to go alone: only an obligation to leave grants or refuses one, and it runs from the notification on
 * (CESEDA L612-1).
 */
const periodFault = (
  { kind, notifiedOn, voluntaryPeriod }: ReturnDecisionFacts,
  now: Instant,
): ReturnDecisionRefusal | undefined => {
  if (voluntaryPeriod === undefined) return undefined;
  if (kind !== 'obligation-to-leave') return { kind: 'voluntary-period-of-another-decision' };
  if (voluntaryPeriod.is === 'refused') return undefined;
  if (voluntaryPeriod.until < notifiedOn) return { kind: 'voluntary-period-before-notified' };
  return tooFarAhead('voluntaryPeriod/until', voluntaryPeriod.until, 'time', now);
};

/** Records the return decision in the acting State's own file, or that it was annulled. It is enforceable only once the person was told. */
export const recordReturnDecision = (
  files: Files,
  facts: ReturnDecisionFacts,
  now: Instant,
): Result<Moved, ReturnDecisionRefusal> => {
  const { own } = files;
  const today = latestDayAnywhere(now);
  for (const field of ['decidedOn', 'notifiedOn', 'annulledOn'] as const) {
    const date = facts[field];
    if (date !== undefined && date > today) return fail({ kind: 'date-in-future', field, date });
  }
  if (facts.notifiedAt !== undefined && isToCome(facts.notifiedAt, now))
    return fail({ kind: 'date-in-future', field: 'notifiedAt', date: facts.notifiedAt });
  if (facts.notifiedOn < facts.decidedOn) return fail({ kind: 'notified-before-decided' });
  if (!atThatDay(facts)) return fail({ kind: 'notified-at-another-day' });
  if (facts.enforceableFrom < facts.notifiedOn) return fail({ kind: 'enforceable-before-notified' });
  // A decision may be enforceable only after a long sentence is served.
  const far = tooFarAhead('enforceableFrom', facts.enforceableFrom, 'document', now);
  if (far !== undefined) return fail(far);
  if (facts.clearDay !== undefined && facts.kind !== 'refusal-of-entry') return fail({ kind: 'clear-day-of-another-decision' });
  const period = periodFault(facts, now);
  if (period !== undefined) return fail(period);
  if (obligesMinor(files, facts)) return fail({ kind: 'minor-not-obliged-to-leave', source: 'CESEDA L611-3' });
  return moved({ own: { ...own, returnDecision: { ...facts, recordedAt: now }, changedAt: now } });
};
