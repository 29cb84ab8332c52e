import type { SQSClient } from '@aws-sdk/client-sqs';
import { nameOf } from '../partner/in-words.ts';
import { keyRingOf } from '../partner/key-ring.ts';
import { type Event, partnerQueues, type QueueUrls } from '../partner/partner-queues.ts';
import { proofOf } from '../partner/signature.ts';

/** The system of a State at its two queues. */
export type PartnerSystem = {
  send(message: object): Promise<void>;
  /** Waits for what is said of that transit under that name, and proves who said it. Throws where it does not come, or proves nothing. */
  hear(transitId: string, name: string): Promise<Event>;
};

const patienceMs = 60_000;

/** The system of a State that reads and writes those queues, and takes the keys from the service at that address. */
export const partnerSystem = (client: SQSClient, urls: QueueUrls, api: string): PartnerSystem => {
  const queues = partnerQueues(client, urls);
  const ring = keyRingOf(api);
  return {
    send: queues.send,
    hear: async (transitId, name) => {
      for (const until = Date.now() + patienceMs; Date.now() < until; ) {
        for (const { body, signature, event } of await queues.next(transitId)) {
          const proof = await proofOf(body, signature, ring);
          if (!proof.proven) throw new Error(`Nobody can prove who said ${event.type}: ${proof.why}`);
          if (nameOf(event.type) === name) return event;
        }
      }
      throw new Error(`Nothing named ${name} was said of the transit within ${patienceMs / 1000} seconds`);
    },
  };
};
