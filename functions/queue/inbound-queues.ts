import type { Work } from '../grant.ts';
import { messageBytesAtMost } from './intake/message-bounds.ts';

/**
 * A queue to which partner States send. One per State, since who sent a message is decided by the policy of its queue and not by
 * what the message claims; all of them wake the one function of the row. Visibility is six times the function's timeout.
 */
export type InboundQueueRow = Work & {
  /** Deliveries before a message goes to the dead-letter queue of its partner. */
  readonly tries: number;
  readonly batchSize: number;
  /** Per partner, so that one partner's flood does not hold up another. */
  readonly maxConcurrency: number;
  readonly retentionDays: number;
  readonly maxMessageBytes: number;
};

/** The queues to which partner States send with their own credentials, by name. */
export const inboundQueues = {
  'transit-requests': {
    entry: 'queue/transit-requests',
    summary: 'Take in what partner States send about transits, each exactly once',
    tries: 5,
    batchSize: 10,
    maxConcurrency: 2,
    retentionDays: 14,
    maxMessageBytes: messageBytesAtMost,
    may: [
      'read TRANSIT#',
      'put TRANSIT#',
      // A message that waits is an item of its own until it is applied.
      'remove TRANSIT#',
      'read RECEIPT#',
      'put RECEIPT#',
      'put OUTBOX#',
      'put WORK#',
      // An itinerary that changes moves the line of the transit, which stands by its entry.
      'remove WORK#',
      'put DUE#',
      'put HISTORY#',
      'put ALERT#',
    ],
    needs: ['stage', 'states', 'on-paper', 'stage-records'],
    timeoutSeconds: 20,
    // Two for each of fifty partners.
    atOnce: 100,
    memoryMegabytes: 512,
    harmIfLost: 'A partner State’s request for transit gets no answer, and a person waits at a border.',
  },
} as const satisfies Record<string, InboundQueueRow>;
