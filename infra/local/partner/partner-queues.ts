import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

/** The two queues of a partner State. */
export type QueueUrls = { readonly send: string; readonly receive: string };

/** What came on the queue: exactly the text that was signed, and its signature where it has one. */
export type Received = {
  readonly body: string;
  readonly signature: string | undefined;
  readonly event: Event;
};

export type Event = {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** The queue from which a partner reads. */
export type ReadQueue = {
  /** What is said next under that subject, deleted from the queue; empty where nothing came within some seconds. */
  next(subject: string): Promise<readonly Received[]>;
  /** Lets others have what was read of theirs. */
  release(): Promise<void>;
};

export type PartnerQueues = ReadQueue & { send(message: object): Promise<void> };

const waitSeconds = 5;

const read = ({ Body = '', MessageAttributes }: Message): Received => ({
  body: Body,
  signature: MessageAttributes?.['signature']?.StringValue,
  event: JSON.parse(Body) as Event,
});

/**
 * A reader of a queue. What is said of other subjects is not its own to delete: it stays hidden while this one waits, so that it does not
 * come again and again in front of what is waited for, and is put back afterwards.
 */
export const readingFrom = (client: SQSClient, receive: string): ReadQueue => {
  const others: string[] = [];
  return {
    next: async (subject) => {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({
          QueueUrl: receive,
          MaxNumberOfMessages: 10,
          WaitTimeSeconds: waitSeconds,
          MessageAttributeNames: ['signature'],
        }),
      );
      const own: Received[] = [];
      for (const message of Messages) {
        const received = read(message);
        const handle = { QueueUrl: receive, ReceiptHandle: message.ReceiptHandle };
        if (received.event.subject !== subject) {
          others.push(message.ReceiptHandle ?? '');
          continue;
        }
        own.push(received);
        await client.send(new DeleteMessageCommand(handle));
      }
      return own;
    },
    release: async () => {
      for (const ReceiptHandle of others.splice(0))
        await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: receive, ReceiptHandle, VisibilityTimeout: 0 }));
    },
  };
};

/** A partner at its two queues. */
export const partnerQueues = (client: SQSClient, { send, receive }: QueueUrls): PartnerQueues => ({
  ...readingFrom(client, receive),
  send: async (message) => {
    await client.send(new SendMessageCommand({ QueueUrl: send, MessageBody: JSON.stringify(message) }));
  },
});
