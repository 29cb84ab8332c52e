import { messagesAheadAtMost, missedHours } from '../../domain/policy/messages.ts';
import { type InboundQueueRow, inboundQueues } from '../queue/inbound-queues.ts';
import { partnerQueueName } from '../queue/partner-queue-names.ts';
import { type PartnerQueueRow, partnerQueues } from '../queue/queues.ts';
import { statePlace } from '../settings.ts';

const daySeconds = 86_400;

const bindingVersion = '0.2.0';

/** The names of the channels: a queue of the first two belongs to every partner State, one of the third to every central authority. */
export const channelNames = { inbound: 'transit-requests', outbound: 'outbound', justice: 'outbound-justice' } as const;

const parameters = {
  stage: { description: 'The deployment that you talk to, as whoever runs it told you', examples: ['production', 'staging'] },
  state: { description: 'Your State, by its ISO 3166-1 alpha-2 code in lower case', examples: ['fr', 'kz'] },
};

type Messages = Readonly<Record<string, object>>;

const inbound = (messages: Messages): object => {
  const { maxMessageBytes, retentionDays, timeoutSeconds }: InboundQueueRow = inboundQueues[channelNames.inbound];
  const name = partnerQueueName('{stage}', channelNames.inbound, statePlace);
  return {
    address: name,
    title: 'What your State says about transits',
    description: [
      'Only your State’s AWS account may send to it, and that is how it is known who sent a message. The legal time of receipt is when this queue had it.',
      `A message has ${maxMessageBytes} bytes at most.`,
      `A message is an event of CloudEvents 1.0 in structured content mode, one to a body, as JSON in UTF-8 in which no key stands twice. Message attributes are not read: an event in binary mode is not understood. Extension attributes are taken and change nothing; \`traceparent\` and \`tracestate\` come back on the reply to the message, and stand in our log. An attribute that is null is not set.`,
      `\`sequence\` counts your messages about one transit from 1; a sequence is used once. A message that comes early waits, unanswered, until those before it have come; at most ${messagesAheadAtMost} of one transit do. Beyond that it is rejected (\`too-many-waiting\`): send what is missing, then the same message again.`,
      'Whatever comes in a place, nothing waits for that place any more. A message that was understood has used it, also where it was rejected. One that was not understood leaves its place, where its `subject` and `sequence` could be read, to the right message under another id, until a later one is applied; it need not be filled.',
      `Where a message is missing you are told which after ${missedHours.told * 60} minutes, and again ${missedHours.toldAgain.join(', ')} hours after the first that waits came (\`readmit.message.missed.v1\`); after ${missedHours.officers * 60} minutes the duty officers of both States are. A withdrawal, the acknowledgement of a revocation and the report of a passage wait ${missedHours.actedOn * 60} minutes at most: then they are done without those before them, if they can be. A request and a change of the itinerary wait. What still waits after ${missedHours.givenUp} hours is rejected (\`those-before-missing\`): send it anew, under the next sequence.`,
      'Each time you send a message that was answered, you get the same answer again, with the same id and text, however soon or late: ten times in one batch, ten times the same. What waits is answered once, when its turn comes. The same content is the same canonical JSON (RFC 8785), extension attributes aside. The same id with other content is a conflict, and the first stands.',
    ].join('\n\n'),
    parameters,
    messages,
    bindings: {
      sqs: {
        queue: {
          name,
          fifoQueue: false,
          messageRetentionPeriod: retentionDays * daySeconds,
          visibilityTimeout: 6 * timeoutSeconds,
        },
        bindingVersion,
      },
    },
    'x-max-waiting-messages': messagesAheadAtMost,
    'x-max-message-bytes': maxMessageBytes,
  };
};

const readBy = (
  channel: 'outbound' | 'outbound-justice',
  said: { readonly title: string; readonly description: readonly string[] },
  messages: Messages,
): object => {
  const { fifo, retentionDays }: PartnerQueueRow = partnerQueues[channel];
  const name = `${partnerQueueName('{stage}', channel, statePlace)}.fifo`;
  return {
    address: name,
    title: said.title,
    description: [
      ...said.description,
      'A message can come again. Its `id` is the same then, and so is its text: do what it says once. Two that differ in text have two ids.',
      'Every message is signed, in its message attribute `signature`.',
    ].join('\n\n'),
    parameters,
    messages,
    bindings: {
      sqs: { queue: { name, fifoQueue: fifo, messageRetentionPeriod: retentionDays * daySeconds }, bindingVersion },
    },
  };
};

const toReadmission = {
  title: 'What is said to your State',
  description: [
    'Only your State’s AWS account reads it. The message group is the transit or the case, so that what is said of one comes in order; a message that was not understood, or is about another’s transit, is answered in a group of its own.',
  ],
};

const toJustice = {
  title: 'What is said to the central authority of your State',
  description: [
    'Only the AWS account of your State’s central authority for transfers of convicted persons reads it: another than that which works on readmission, which can neither read it nor use its key. The message group is the transfer, so that what is said of one comes in order.',
    'Nothing is sent by queue about these transfers: what your authority does, it does by HTTP. A message tells what the other State did, by ids and status alone; where consent was taken back, read the transfer at once.',
  ],
};

/** The channels, with the messages that are on each, by type. */
export const channels = (sent: Messages, said: Messages, saidToJustice: Messages): object => ({
  [channelNames.inbound]: inbound(sent),
  [channelNames.outbound]: readBy(channelNames.outbound, toReadmission, said),
  [channelNames.justice]: readBy(channelNames.justice, toJustice, saidToJustice),
});
