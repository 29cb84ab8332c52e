import type { StateCode } from '../../../domain/state-code.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { Waiting } from '../../ports/transit-messages.ts';
import { replyOf } from './reply.ts';

/** What a message came to, with the reply to it. The id of the reply is that of the message in its transit: the same every time. */
export const messageReply = (
  partner: StateCode,
  { message: { id, sequence, subject }, content, sentAt, queueMessageId, trace, spelled }: Waiting,
  type: string,
  data: Readonly<Record<string, unknown>>,
): TransitChange['messages'][number] => {
  const reply = replyOf({
    id: `${subject}/${sequence}/${id}`,
    to: partner,
    type,
    subject: spelled ?? subject,
    time: sentAt,
    data: { transitId: subject, inReplyTo: id, sequence, ...data },
    trace,
  });
  return { partner, under: id, receipt: { content, waits: false, replies: [reply], queueMessageId } };
};
