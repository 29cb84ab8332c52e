import type { Basis } from '../../../domain/agreement/basis.ts';
import type { Urgency } from '../../../domain/alert/urgency.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { DutyMailMessage } from '../../schema/duty-mail-message.ts';

type Told = {
  readonly to: StateCode;
  readonly owedBy: StateCode;
  readonly subject: DutyMailMessage['subject'];
  readonly urgency: Urgency;
  readonly since: Instant;
  readonly due?: DutyMailMessage['due'];
  readonly basis?: Basis;
};

/** An alert about a transit: references only, like every other. */
export const transitAlert = (
  { id, requestingState, transitState, request, itineraryEdition, agreement }: Transit,
  { to, owedBy, subject, urgency, since, due, basis }: Told,
  at: Instant,
): DutyMailMessage => ({
  mailId: ['transit', id, subject, itineraryEdition, at, to].join('/'),
  state: to,
  subject,
  urgency,
  at,
  caseId: id,
  reference: request.reference,
  counterpart: to === requestingState ? transitState : requestingState,
  owedBy,
  agreement: agreement.id,
  assumptions: [...agreement.assumptions],
  since,
  ...(due === undefined ? {} : { due }),
  ...(basis === undefined ? {} : { basis }),
});

/** Whoever is at the border within this many hours waits for nobody’s next look at the mail. */
const nearHours = 48;

/** The transit State is asked, or asked anew because the way is another: what was accepted holds no longer. */
const ofRequest = (after: Transit, before: Transit | undefined, now: Instant): readonly DutyMailMessage[] => {
  if (after.status !== 'requested' && after.status !== 'inadmissible') return [];
  if (after.itineraryEdition === before?.itineraryEdition) return [];
  const { transitState: to, request, changedAt: since } = after;
  const urgency = request.itinerary.entry.at <= addHours(now, nearHours) ? 'urgent' : 'at-once';
  return [
    transitAlert(
      after,
      { to, owedBy: to, subject: 'transit-requested', urgency, since, due: { latest: request.itinerary.entry.at } },
      now,
    ),
  ];
};

/** What officers are told at once of a change: a request, that an acceptance was revoked, that somebody is to be taken back. */
export const alertsOfTransit = (after: Transit, before: Transit | undefined, now: Instant): readonly DutyMailMessage[] => {
  if (after.status === before?.status) return ofRequest(after, before, now);
  const { requestingState, transitState, changedAt } = after;
  const told = { owedBy: requestingState, urgency: 'urgent', since: changedAt } as const;
  if (after.status === 'to-be-taken-back')
    return [requestingState, transitState].map((to) => transitAlert(after, { ...told, to, subject: 'transit-take-back' }, now));
  if (after.status === 'revoked') return [transitAlert(after, { ...told, to: requestingState, subject: 'transit-revoked' }, now)];
  return ofRequest(after, before, now);
};
