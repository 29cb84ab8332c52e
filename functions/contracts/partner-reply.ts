import * as z from 'zod';
import { type RejectionKind, rejectionKinds } from '../change/transit/rejection-kinds.ts';
import type { ReplyType } from '../change/transit/reply.ts';
import { instant } from '../schema/moment.ts';
import { partnerMessageTypes } from '../schema/partner-message.ts';
import { acted, answerBy, answering, answeringOrActed, assumptions, grounds } from './reply-words.ts';

const receivedAt = () => instant().meta({ description: 'The legal time of receipt: when your queue had the message' });

const takenIn = () => ({
  ...answering(),
  agreement: z.string(),
  assumptions: assumptions(),
  receivedAt: receivedAt(),
  answer: answerBy(),
});

const caseId = () => z.uuid().meta({ description: 'The case of readmission in which the person is taken back' });

/** What the data of each reply about a transit hold. More facts may come to them: a partner reads those that it knows. */
export const replyData = {
  received: () => z.looseObject(takenIn()),
  inadmissible: () =>
    z.looseObject({
      ...takenIn(),
      source: z.string().meta({ description: 'The rule by which the request came too late' }),
      article: z.string().exactOptional(),
    }),
  lapsed: () =>
    z.looseObject({
      ...answeringOrActed(),
      agreement: z.string().exactOptional(),
      receivedAt: receivedAt().exactOptional(),
    }),
  'itinerary-received': () => z.looseObject(answering()),
  'passage-recorded': () =>
    z.looseObject({
      ...answeringOrActed(),
      event: z.string().exactOptional().meta({ description: 'What the transit State recorded, where it was not you' }),
      at: instant().exactOptional(),
    }),
  'acknowledgement-recorded': () => z.looseObject(answeringOrActed()),
  'withdrawal-recorded': () => z.looseObject(answering()),
  accepted: () =>
    z.looseObject({
      ...acted(),
      official: z.string(),
      meetingPoint: z.string(),
      conditions: z.string().exactOptional(),
    }),
  refused: () =>
    z.looseObject({
      ...acted(),
      grounds: grounds(),
      reasons: z
        .string()
        .exactOptional()
        .meta({ description: 'Absent with TR-REFOUL: its words stay with the State that found the risk' }),
    }),
  revoked: () => z.looseObject({ ...acted(), grounds: grounds(), onwardNotAssured: z.boolean() }),
  'take-back-opened': () => z.looseObject({ ...acted(), caseId: caseId() }),
  'taken-back': () => z.looseObject({ ...acted(), caseId: caseId(), arrivedAt: instant() }),
} as const satisfies Record<ReplyType, () => z.ZodType>;

/** What the State that did not act is told of a change of a transit: it reads the transit itself by HTTP. */
export const changedData = () =>
  z.looseObject({
    ...acted(),
    move: z.string().meta({ description: 'What was done: the name of an operation, or the type of a message' }),
  });

/** What the service says of itself about messages of the partner. */
export const missedData = () =>
  z.looseObject({
    transitId: z.uuid(),
    missing: z
      .array(z.looseObject({ from: z.int().min(1), to: z.int().min(1) }))
      .meta({ description: 'The sequences that did not come, from the first to the last of each run' }),
    waiting: z
      .array(z.looseObject({ sequence: z.int().min(1), type: z.enum(partnerMessageTypes), receivedAt: instant() }))
      .meta({ description: 'What waits for them: empty where all of it could be done as it is' }),
  });

const errors = () =>
  z.array(
    z.looseObject({ path: z.string().meta({ description: 'The place, as a JSON pointer from `message`' }), message: z.string() }),
  );

const rejectionKind = () =>
  z.enum(Object.keys(rejectionKinds) as [RejectionKind, ...RejectionKind[]]).meta({ id: 'RejectionKind' });

/** What is said to a message that changed nothing. */
export const refusalData = {
  'message.rejected': () =>
    z.looseObject({
      inReplyTo: z.string().meta({
        description:
          'The id of your message; where none could be read, `unreadable-` with the hash of its text or `unnamed-` with that of its value: the first 32 hexadecimal digits of SHA-256 over canonical JSON (RFC 8785)',
      }),
      transitId: z.uuid().exactOptional(),
      sequence: z.int().min(1).exactOptional().meta({
        description:
          'Of your message, where it could be read. Nothing waits for it any more: a message that was understood has used it; one that was not leaves it to the right one, which may come under it until a later one is applied',
      }),
      kind: rejectionKind(),
      errors: errors(),
    }),
  'message.conflict': () => z.looseObject({ inReplyTo: z.string(), kind: z.literal('id-used'), errors: errors() }),
} as const;
