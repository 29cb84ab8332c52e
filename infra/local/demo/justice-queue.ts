import type { SQSClient } from '@aws-sdk/client-sqs';
import { keyRingOf } from '../partner/key-ring.ts';
import { type Event, readingFrom } from '../partner/partner-queues.ts';
import { proofOf } from '../partner/signature.ts';

/** The system of a central authority at the queue from which it alone reads. */
export type JusticeQueue = {
  /**
   * What is said of that transfer, up to the change made by that operation, each proven. Throws where it does not come, or proves
   * nothing.
   */
  hearUntil(transferId: string, move: string): Promise<readonly Event[]>;
};

const patienceMs = 60_000;

/** The reader of the queue at that address, who takes the keys from the service at the other. */
export const justiceQueue = (client: SQSClient, queueUrl: string, api: string): JusticeQueue => {
  const queue = readingFrom(client, queueUrl);
  const ring = keyRingOf(api);
  return {
    hearUntil: async (transferId, move) => {
      const heard: Event[] = [];
      for (const until = Date.now() + patienceMs; Date.now() < until; ) {
        for (const { body, signature, event } of await queue.next(transferId)) {
          const proof = await proofOf(body, signature, ring);
          if (!proof.proven) throw new Error(`Nobody can prove who said ${event.type}: ${proof.why}`);
          heard.push(event);
        }
        if (heard.at(-1)?.data['move'] === move) return heard;
      }
      throw new Error(`Nothing was said of ${move} in the transfer within ${patienceMs / 1000} seconds`);
    },
  };
};
