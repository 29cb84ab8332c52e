import type { StateCode } from '../../../domain/state-code.ts';
import { canonical } from '../../history/canonical.ts';
import type { Reply } from '../../ports/transit-messages.ts';
import type { Trace } from '../../schema/event-attributes.ts';

/** What the service says to a partner about a transit. */
export const replyTypes = [
  'received',
  'inadmissible',
  'lapsed',
  'itinerary-received',
  'passage-recorded',
  'acknowledgement-recorded',
  'withdrawal-recorded',
  'accepted',
  'refused',
  'revoked',
  'take-back-opened',
  'taken-back',
] as const;

export type ReplyType = (typeof replyTypes)[number];

type About = {
  readonly id: string;
  readonly to: StateCode;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** That of the message which it answers: what follows from it is part of the same. */
  readonly trace?: Trace | undefined;
};

/** A CloudEvents 1.0 message to a partner, as canonical JSON: what is signed is the text itself. */
export const replyOf = ({ id, to, type, subject, time, data, trace }: About): Reply => ({
  id,
  to,
  body: canonical({
    specversion: '1.0',
    id,
    source: 'https://readmit.example/transits',
    type: `readmit.${type}.v1`,
    subject,
    time,
    datacontenttype: 'application/json',
    data,
    ...trace,
  }),
});
