import type { Instant } from '../../../domain/time/instant.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { DutyMailMessage } from '../../schema/duty-mail-message.ts';
import { earlyMessages } from './early-messages.ts';
import { missingSince } from './missed-owed.ts';

/**
 * What the officers are told of messages that are missing: those of both States, as far as the transit State is known. Where nobody has
 * asked for the transit, it has neither an agreement nor a reference of its own.
 */
export const missedAlerts = (transitId: string, stored: StoredTransit, at: Instant): readonly DutyMailMessage[] => {
  const { partner, transit, applied } = stored;
  const since = missingSince(stored) ?? at;
  const early = earlyMessages(transitId, stored);
  const states = transit === undefined ? (early?.states ?? [partner]) : [transit.requestingState, transit.transitState];
  return states.map((to) => {
    const counterpart = states.find((state) => state !== to);
    return {
      mailId: ['transit', transitId, 'transit-message-missing', applied, at, to].join('/'),
      state: to,
      subject: 'transit-message-missing',
      urgency: 'urgent',
      at,
      caseId: transitId,
      reference: transit?.request.reference ?? transitId,
      ...(counterpart === undefined ? {} : { counterpart }),
      owedBy: partner,
      ...(transit === undefined ? {} : { agreement: transit.agreement.id }),
      assumptions: [...(transit?.agreement.assumptions ?? [])],
      since,
    };
  });
};
