import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { at } from '../../infra/local/places.ts';
import { queueUrlOf } from '../../infra/local/queue-url.ts';
import type { Instance } from '../../infra/local/start-instance.ts';

/** An event as a partner reads it on its queue, with when it did (milliseconds) and its text. */
export type Said = {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: { readonly inReplyTo?: string };
  readonly body: string;
  readonly readAt: number;
};

/** A partner State at its own two queues, and at what lies in the one of dead letters. */
export type Partner = {
  send(messages: readonly unknown[]): Promise<void>;
  /** Everything read so far; reads on until it is enough. Throws after the given time, with what is there. */
  until(enough: (said: readonly Said[]) => boolean, milliseconds: number): Promise<readonly Said[]>;
  /** How many messages of its own lie in the queue, are being worked on, or are dead letters. */
  left(): Promise<number>;
  /** Takes the dead letters out. */
  deadLetters(): Promise<readonly string[]>;
  close(): void;
};

const atOnce = 10;

/** `hiddenSeconds`: for how long a message that somebody received does not come again, here; and what is owed and was handed on. */
export const partnerOf = async (
  { places, blueprint }: Instance,
  state: string,
  { hiddenSeconds }: { readonly hiddenSeconds: number },
): Promise<Partner> => {
  const endpoint = at(places.ports.sqs);
  const client = new SQSClient({ region: 'eu-central-1', endpoint, credentials: { accessKeyId: 'x', secretAccessKey: 'x' } });
  const inbound = blueprint.inboundUrls[state] ?? '';
  const outbound = `${endpoint}/000000000000/readmit-local-outbound-${state.toLowerCase()}.fifo`;
  const redrive = blueprint.queues.find(({ url }) => url === inbound)?.attributes['RedrivePolicy'] ?? '{}';
  const { deadLetterTargetArn } = JSON.parse(redrive) as { deadLetterTargetArn?: string };
  const dead = `${endpoint}/000000000000/${deadLetterTargetArn?.split(':').at(-1)}`;
  for (const QueueUrl of [inbound, queueUrlOf(blueprint, 'owed')])
    await client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: String(hiddenSeconds) } }));

  const said: Said[] = [];
  /** Receives and deletes what lies there. */
  const take = async (QueueUrl: string, WaitTimeSeconds: number): Promise<readonly string[]> => {
    const asked = { QueueUrl, MaxNumberOfMessages: atOnce, WaitTimeSeconds };
    const { Messages = [] } = await client.send(new ReceiveMessageCommand(asked));
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    if (Entries.length > 0) await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    return Messages.map(({ Body = '' }) => Body);
  };
  const counted = async (QueueUrl: string): Promise<readonly number[]> => {
    const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...names] }));
    return names.map((name) => Number(Attributes?.[name]));
  };
  return {
    send: async (messages) => {
      for (let from = 0; from < messages.length; from += atOnce) {
        const Entries = messages
          .slice(from, from + atOnce)
          .map((message, index) => ({ Id: String(index), MessageBody: JSON.stringify(message) }));
        await client.send(new SendMessageBatchCommand({ QueueUrl: inbound, Entries }));
      }
    },
    until: async (enough, milliseconds) => {
      const last = performance.now() + milliseconds;
      while (!enough(said)) {
        if (performance.now() > last)
          throw new Error(`${state} read only ${said.map(({ id, type }) => `${id} ${type}`).join(', ')}`);
        for (const body of await take(outbound, 1)) said.push({ ...JSON.parse(body), body, readAt: performance.now() } as Said);
      }
      return said;
    },
    left: async () => [...(await counted(inbound)), ...(await counted(dead))].reduce((sum, count) => sum + count),
    deadLetters: () => take(dead, 0),
    close: () => client.destroy(),
  };
};
