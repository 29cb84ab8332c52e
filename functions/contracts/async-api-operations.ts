import { channelNames } from './async-api-channels.ts';
import { refusalData } from './partner-reply.ts';
import type { SentMessage } from './sent-messages.ts';
import { wordsOfMessages } from './words/operations/messages.ts';

const at = (channel: string) => ({ $ref: `#/channels/${channel}` });

const messageAt = (channel: string, type: string) => ({ $ref: `#/channels/${channel}/messages/${type}` });

const receiving = (type: string, { summary, answers }: SentMessage): object => {
  const replies = [
    ...answers.map((name) => `readmit.transit.${name}.v1`),
    ...Object.keys(refusalData).map((name) => `readmit.${name}.v1`),
  ];
  return {
    action: 'receive',
    channel: at(channelNames.inbound),
    summary,
    description: wordsOfMessages[type as keyof typeof wordsOfMessages],
    messages: [messageAt(channelNames.inbound, type)],
    reply: {
      channel: at(channelNames.outbound),
      messages: replies.map((reply) => messageAt(channelNames.outbound, reply)),
    },
  };
};

/** What the service does: it receives each message of partners, with what that can be answered, and says all that it says. */
export const operations = (
  sent: Readonly<Record<string, SentMessage>>,
  said: readonly string[],
  saidToJustice: readonly string[],
): object => ({
  ...Object.fromEntries(Object.entries(sent).map(([type, message]) => [message.operation, receiving(type, message)])),
  say: {
    action: 'send',
    channel: at(channelNames.outbound),
    summary: 'Tell a State what became of its messages, what the other State did, and which of its cases changed',
    description:
      'Says each thing once, signed, in the order in which it happened to a transit or a case. What comes again has the same id and text: do what it says once. A message about a change names ids and status alone; what changed is read by HTTP.',
    messages: said.map((type) => messageAt(channelNames.outbound, type)),
  },
  sayToJustice: {
    action: 'send',
    channel: at(channelNames.justice),
    summary: 'Tell the central authority of a State what the other State did in a transfer of a convicted person',
    description:
      'Says each change that both States see once, signed, in the order in which it happened to a transfer, to the State that did not make it. What a State keeps in its own file is told to nobody. It names ids and status alone; what changed is read by HTTP, with a token of the role `justice`. What comes again has the same id and text.',
    messages: saidToJustice.map((type) => messageAt(channelNames.justice, type)),
  },
});
