import { randomUUID } from 'node:crypto';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import type { OwedWork } from '../../../functions/outbox/lane.ts';

type Item = Readonly<Record<string, unknown>>;

/** What the stream says of new items of the outbox, numbered from `first` on. */
export const streamOf = (items: readonly Item[], first = 0): DynamoDBStreamEvent => ({
  Records: items.map(({ pk, sk, to, body }, index) => ({
    eventName: 'INSERT',
    dynamodb: {
      Keys: { pk: { S: String(pk) }, sk: { S: String(sk) } },
      NewImage: {
        pk: { S: String(pk) },
        to: { M: Object.fromEntries(Object.entries(to as object).map(([name, value]) => [name, { S: String(value) }])) },
        body: { S: String(body) },
      },
      SequenceNumber: String(first + index),
    },
  })),
});

/** The event that Lambda makes of work in the queue of what is owed. */
export const workOf = (work: readonly OwedWork[]): SQSEvent =>
  ({
    Records: work.map((owed) => ({
      messageId: randomUUID(),
      body: JSON.stringify(owed),
      attributes: { MessageGroupId: owed.destination },
      eventSource: 'aws:sqs',
    })),
  }) as unknown as SQSEvent;
