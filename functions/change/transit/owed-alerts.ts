import { lackOf } from '../../../domain/deadline/lack.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import type { TransitOwed } from '../../../domain/transit/owed-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { DutyMailMessage } from '../../schema/duty-mail-message.ts';
import { transitAlert } from './transit-alerts.ts';

/** Hours before the end of the time to answer from which nobody may overlook that it ends. */
const pressingHours = 6;

/** Hours before the entry from which nobody may overlook that the assessment is not looked at again. */
const lookedAtAgainHours = 24;

const ofAnswer = (transit: Transit, owed: Extract<TransitOwed, { readonly what: 'answer' }>): DutyMailMessage => {
  const { transitState: to, receivedAt: since, request } = transit;
  const until = 'run' in owed ? owed.run.earliest.until : request.itinerary.entry.at;
  const known =
    'run' in owed
      ? {
          due: { earliest: owed.run.earliest.until, latest: owed.run.latest.until, zone: owed.run.latest.zone },
          basis: owed.run.basis,
        }
      : { due: { latest: until }, basis: { lacks: lackOf(owed.notComputed) } };
  const urgency = addHours(owed.at, pressingHours) >= until ? 'urgent' : 'at-once';
  return transitAlert(transit, { to, owedBy: to, subject: 'transit-answer-due', urgency, since, ...known }, owed.at);
};

/** What the officers are told of what the time has brought about. The ids do not depend on the run: a repeat is recognised. */
export const alertsOwed = (transit: Transit, owed: TransitOwed): readonly DutyMailMessage[] => {
  const { requestingState, transitState, request } = transit;
  const both = (told: {
    readonly owedBy: typeof transitState;
    readonly subject: DutyMailMessage['subject'];
    readonly since: Instant;
  }) => [requestingState, transitState].map((to) => transitAlert(transit, { to, urgency: 'urgent', ...told }, owed.at));
  switch (owed.what) {
    case 'answer':
      return [ofAnswer(transit, owed)];
    case 'exit':
      return both({ owedBy: transitState, subject: 'transit-exit-overdue', since: request.itinerary.exit.at });
    case 'acknowledgement':
      return both({
        owedBy: requestingState,
        subject: 'transit-revocation-unacknowledged',
        since: transit.changedAt,
      });
    case 'reassessment': {
      const urgency = addHours(owed.at, lookedAtAgainHours) >= request.itinerary.entry.at ? 'urgent' : 'at-once';
      const told = { to: transitState, owedBy: transitState, subject: 'transit-reassess', since: transit.changedAt } as const;
      const due = { latest: request.itinerary.entry.at };
      return [transitAlert(transit, { ...told, urgency, due }, owed.at)];
    }
    case 'lapse':
      return both({ owedBy: requestingState, subject: 'transit-lapsed', since: owed.at });
  }
};
