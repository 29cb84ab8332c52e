import type { StateCode } from '../../../domain/state-code.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { RejectedMessage, Waiting } from '../../ports/transit-messages.ts';
import type { Finding } from '../../schema/finding.ts';

/** What is kept of a message that was understood and came to nothing. The State that it asked is that of the transit, or of the request. */
export const rejectedMessage = (
  partner: StateCode,
  { message, sentAt }: Pick<Waiting, 'message' | 'sentAt'>,
  errors: readonly Finding[],
  transit: Transit | undefined,
): RejectedMessage => {
  const asked = message.type === 'readmit.transit.requested.v1' ? message.data.transitState : transit?.transitState;
  return {
    messageId: message.id,
    partner,
    at: sentAt,
    subject: message.subject,
    errors,
    ...(asked === undefined ? {} : { transitState: asked }),
  };
};
