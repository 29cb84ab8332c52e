import { missedHours } from '../../../domain/policy/messages.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { missingIn } from '../../../domain/transit/message-order.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { Reply, Waiting } from '../../ports/transit-messages.ts';
import { type Applying, appliedAhead, nothingApplied } from './applied-message.ts';
import type { IntakeRules } from './apply-message.ts';
import { changedByMessages } from './changed-by-messages.ts';
import { waitingShown } from './early-messages.ts';
import { messageReply } from './message-reply.ts';
import { missedAlerts } from './missed-alerts.ts';
import { actsAhead, type MissedOwed } from './missed-owed.ts';
import { rejectedMessage } from './rejected-message.ts';
import type { RejectionKind } from './rejection-kinds.ts';
import { replyOf } from './reply.ts';

/** What the partner is told: which sequences are missing, what waits for them, and since when. */
const missedReply = (transitId: string, stored: StoredTransit, waiting: StoredTransit['waiting'], now: Instant): Reply =>
  replyOf({
    id: `${transitId}/missed/${stored.version + 1}`,
    to: stored.partner,
    type: 'message.missed',
    subject: stored.spelled ?? transitId,
    time: now,
    data: { transitId, missing: missingIn(stored), waiting: waitingShown(waiting) },
  });

/** What still waits comes to nothing: those before it are not to be expected any more. */
const givenUp = (so: Applying, messages: readonly Waiting[]): Applying => {
  const errors = [
    { path: 'message/sequence', message: `Those before it did not come within ${missedHours.givenUp} hours: send it anew` },
  ];
  const outcomes = messages.map((waiting) => ({
    ...messageReply(so.partner, waiting, 'message.rejected', { kind: 'those-before-missing' satisfies RejectionKind, errors }),
    rejected: rejectedMessage(so.partner, waiting, errors, so.transit),
  }));
  const sequences = messages.map(({ message: { sequence } }) => sequence);
  const applied = Math.max(so.applied, ...sequences, ...(so.passed ?? []).map(({ sequence }) => sequence));
  return { ...so, messages: [...so.messages, ...outcomes], done: [...so.done, ...sequences], applied, passed: [] };
};

/**
 * What is done about messages of a partner that are missing, as far as it is due: acts that need not wait are applied as they are; the
 * partner is told which sequences are missing; then the officers of both States are; in the end what waits is given up, and told so.
 */
export const missedChange = (
  transitId: string,
  stored: StoredTransit,
  messages: readonly Waiting[],
  due: readonly MissedOwed[],
  rules: IntakeRules,
  now: Instant,
): TransitChange => {
  const is = (what: MissedOwed['what']): boolean => due.some((one) => one.what === what);
  const waited = ({ message: { type }, sentAt }: Waiting): boolean =>
    actsAhead.includes(type) && addHours(sentAt, missedHours.actedOn) <= now;
  const ahead = appliedAhead(nothingApplied(stored), messages.filter(waited), rules);
  const stay = messages.filter(({ message: { sequence } }) => !ahead.done.includes(sequence));
  const after = is('give-up') ? givenUp(ahead, stay) : ahead;
  const waiting = stored.waiting.filter(({ sequence }) => !after.done.includes(sequence));
  const officers = due.filter(({ what }) => what === 'officers').flatMap(({ at }) => missedAlerts(transitId, stored, at));
  return changedByMessages(
    stored,
    after,
    {
      transitId,
      before: stored,
      waiting,
      missedTold: { applied: after.applied, until: now },
      messages: [],
      notices: is('tell') ? [missedReply(transitId, stored, waiting, now)] : [],
      alerts: officers,
    },
    rules,
    now,
  );
};
