import type { RejectionKind } from '../../change/transit/rejection-kinds.ts';
import { replyOf } from '../../change/transit/reply.ts';
import { hashOf } from '../../history/canonical.ts';
import type { MessageOutcome } from '../../ports/transit-messages.ts';
import type { Arrived } from './arrived.ts';
import { findingsTold } from './findings-told.ts';
import type { NotUnderstood } from './read-message.ts';

/** A message that is refused as it stands, whatever it might do to a transit: why, as a code, and what of it could be read. */
export type Refused = NotUnderstood & {
  readonly kind: Extract<RejectionKind, 'not-understood' | 'not-yours' | 'too-many-waiting'> | 'id-used';
};

/**
 * The refusal of a message, under an id made of what it is and why it is refused: two refusals that differ have two ids, and the same
 * message that is refused for the same gets the same again, since the first is kept. No message of a partner has such a
 * name: those are lines.
 */
export const refusalOf = (
  { partner, sentAt, queueMessageId }: Arrived,
  { id, content, kind, subject, place, transitState, trace, errors: found }: Refused,
): MessageOutcome => {
  const errors = findingsTold(found);
  const hash = hashOf([partner, kind, id, content]);
  const conflict = kind === 'id-used';
  const known = conflict || place === undefined ? {} : { transitId: place.transitId, sequence: place.sequence };
  const reply = replyOf({
    id: `${conflict ? 'conflict' : 'rejected'}/${partner}/${hash}`,
    to: partner,
    type: conflict ? 'message.conflict' : 'message.rejected',
    subject: subject ?? 'none',
    time: sentAt,
    data: { inReplyTo: id, kind, ...known, errors },
    trace,
  });
  const rejected = {
    messageId: id,
    partner,
    at: sentAt,
    errors,
    ...(subject === undefined ? {} : { subject }),
    ...(transitState === undefined ? {} : { transitState }),
  };
  return {
    partner,
    under: `refused\n${hash}`,
    receipt: { content, waits: false, replies: [reply], queueMessageId },
    ...(conflict ? {} : { rejected }),
  };
};
