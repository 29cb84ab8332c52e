import { messagesAheadAtMost } from '../../../domain/policy/messages.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Understood } from './read-message.ts';
import type { Refused } from './refusal.ts';

/** Why a message is refused that was understood. */
export type WhyRefused = Exclude<Refused['kind'], 'not-understood'>;

const findings: Readonly<Record<WhyRefused, Finding>> = {
  'not-yours': { path: 'message/subject', message: 'This is no transit of yours' },
  'id-used': { path: 'message/id', message: 'Another message with this id came before: it stands' },
  'too-many-waiting': {
    path: 'message/sequence',
    message: `${messagesAheadAtMost} messages are ahead of one that is missing: send that first, then this one again`,
  },
};

/** The refusal of a message that was understood, as it stands to what is stored. */
export const refusedAs = (
  kind: WhyRefused,
  { message: { id, subject, sequence }, content, trace, spelled }: Understood,
): Refused => ({
  kind,
  id,
  content,
  subject: spelled ?? subject,
  place: { transitId: subject, sequence },
  ...(trace === undefined ? {} : { trace }),
  errors: [findings[kind]],
});
