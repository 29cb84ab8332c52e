import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { itineraryOf, passageOf, requestOf } from '../functions/transit/partner-messages.ts';

const batchOf = (...bodies: readonly string[]): SQSEvent =>
  ({
    Records: bodies.map((body) => ({
      messageId: randomUUID(),
      body,
      attributes: { SentTimestamp: String(Date.now()) },
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:transit-requests-fr',
    })),
  }) as unknown as SQSEvent;

/**
 * What France sends, batch by batch: a request, the same again, a way that moves its entry, an entry that nobody accepted, of which
 * officers are told, and something that is not understood.
 */
export const franceSays = (): readonly SQSEvent[] => {
  const request = requestOf();
  const said = [request, request, itineraryOf(request), passageOf(request, 'entered', new Date().toISOString(), 3)];
  return [...said.map((message) => batchOf(JSON.stringify(message))), batchOf('not understood')];
};
