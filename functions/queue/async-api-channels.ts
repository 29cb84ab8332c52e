import { type InboundQueueRow, inboundQueues } from './inbound-queues.ts';
import { type PartnerQueueRow, partnerQueues } from './queues.ts';

const daySeconds = 86_400;

const bindingVersion = '0.2.0';

/** The names of the channels: one queue of each belongs to every partner State. */
export const channelNames = { inbound: 'transit-requests', outbound: 'outbound' } as const;

const parameters = {
  state: { description: 'Your State, by its ISO 3166-1 alpha-2 code in lower case', examples: ['fr', 'kz'] },
};

type Messages = Readonly<Record<string, object>>;

const inbound = (messages: Messages): object => {
  const { maxMessageBytes, retentionDays, timeoutSeconds }: InboundQueueRow = inboundQueues[channelNames.inbound];
  const name = `${channelNames.inbound}-{state}`;
  return {
    address: name,
    title: 'What your State says about transits',
    description: [
      'Only your State’s AWS account may send to it, and that is how it is known who sent a message. The legal time of receipt is when this queue had it.',
      `A message has ${maxMessageBytes} bytes at most.`,
      '`sequence` counts your messages about one transit from 1. One that comes early waits, unanswered, until those before it have come; a sequence is used once.',
      'The same id with the same content gets the same outcome again, and changes nothing. The same id with other content is a conflict, and the first stands.',
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
    'x-max-message-bytes': maxMessageBytes,
  };
};

const outbound = (messages: Messages): object => {
  const { fifo, retentionDays }: PartnerQueueRow = partnerQueues[channelNames.outbound];
  const name = `${channelNames.outbound}-{state}.fifo`;
  return {
    address: name,
    title: 'What is said to your State',
    description: [
      'Only your State’s AWS account reads it. The message group is the transit or the case, so that what is said of one comes in order; a message that was not understood is answered in a group of its own.',
      'A message can come again. Its `id` is the same then, and so is its text: do what it says once.',
      'Every message is signed, in its message attribute `signature`.',
    ].join('\n\n'),
    parameters,
    messages,
    bindings: {
      sqs: { queue: { name, fifoQueue: fifo, messageRetentionPeriod: retentionDays * daySeconds }, bindingVersion },
    },
  };
};

/** The two channels, with the messages that are on each, by type. */
export const channels = (sent: Messages, said: Messages): object => ({
  [channelNames.inbound]: inbound(sent),
  [channelNames.outbound]: outbound(said),
});
