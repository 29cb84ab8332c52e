import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { itineraryOf, passageOf, requestOf, withdrawalOf } from '../functions/queue/intake/partner-messages.ts';

const batchOf = (...bodies: readonly string[]): SQSEvent =>
  ({
    Records: bodies.map((body) => ({
      messageId: randomUUID(),
      body,
      attributes: { SentTimestamp: String(Date.now()) },
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:readmit-test-transit-requests-fr',
    })),
  }) as unknown as SQSEvent;

/**
 * What France sends, batch by batch: a request, the same again, an entry that nobody accepted, of which officers are told, and which
 * waits for a way that moves its entry; that way; and something that is not understood.
 */
export const franceSays = (): readonly SQSEvent[] => {
  const request = requestOf();
  const said = [request, request, passageOf(request, 'entered', new Date().toISOString(), 3), itineraryOf(request)];
  return [...said.map((message) => batchOf(JSON.stringify(message))), batchOf('not understood')];
};

/** A request and its withdrawal, with nothing of the message between them: the withdrawal waits until the sweep finds it. */
export const franceLeavesOut = (): SQSEvent => {
  const request = requestOf();
  return batchOf(...[request, withdrawalOf(request, 3)].map((message) => JSON.stringify(message)));
};
