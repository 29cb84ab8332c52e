import type { Urgency } from '../../domain/alert/urgency.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import type { DutyMailMessage } from '../queue/duty-mail-message.ts';

type Told = {
  readonly to: StateCode;
  readonly owedBy: StateCode;
  readonly subject: DutyMailMessage['subject'];
  readonly urgency: Urgency;
  readonly since: Instant;
  readonly due?: DutyMailMessage['due'];
  readonly source?: string;
};

/** An alert about a transit: references only, like every other. */
export const transitAlert = (
  { id, requestingState, transitState, request, agreement }: Transit,
  { to, owedBy, subject, urgency, since, due, source }: Told,
  at: Instant,
): DutyMailMessage => ({
  mailId: ['transit', id, subject, since, to].join('/'),
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
  ...(source === undefined ? {} : { source }),
});

/** What officers are to be told at once of a change: that somebody is to be taken back, or that an acceptance was revoked. */
export const alertsOfTransit = (after: Transit, before: Transit | undefined, now: Instant): readonly DutyMailMessage[] => {
  if (after.status === before?.status) return [];
  const { requestingState, transitState } = after;
  if (after.status === 'to-be-taken-back')
    return [requestingState, transitState].map((to) =>
      transitAlert(
        after,
        { to, owedBy: requestingState, subject: 'transit-take-back', urgency: 'urgent', since: after.changedAt },
        now,
      ),
    );
  if (after.status === 'revoked')
    return [
      transitAlert(
        after,
        {
          to: requestingState,
          owedBy: requestingState,
          subject: 'transit-revoked',
          urgency: 'urgent',
          since: after.revocation.at,
        },
        now,
      ),
    ];
  return [];
};
