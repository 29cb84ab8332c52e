import { SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetterQueue, DeadLetterQueues } from '../aws/redrive/dead-letter-queues.ts';
import type { Blueprint, LocalDeadLetters } from './blueprint.ts';
import { at, region } from './places.ts';
import { takeFromQueue } from './take-from-queue.ts';

/** What the embedded queues tell of one of them, without touching it. */
type Inspected = {
  readonly messages: {
    readonly ready: readonly { readonly sentTimestamp: number }[];
    readonly inflight: readonly { readonly message: { readonly sentTimestamp: number }; readonly visibilityDeadline: number }[];
  };
};

const inspected = async (sqs: string, name: string): Promise<Inspected['messages']> => {
  const response = await fetch(`${sqs}/_fauxqs/queues/${name}`);
  if (!response.ok) throw new Error(`The queues of this machine do not know ${name}`);
  return ((await response.json()) as Inspected).messages;
};

/** The dead-letter queues of an instance on this machine. There is no event source to be turned on: opening hands over all that lies there. */
export const deadLettersHere = (blueprint: Blueprint): DeadLetterQueues => {
  const endpoint = at(blueprint.ports.sqs);
  const client = new SQSClient({ region, endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  const standing = async ({ name }: LocalDeadLetters): Promise<DeadLetterQueue> => {
    const { ready, inflight } = await inspected(endpoint, name);
    const now = Date.now();
    const hidden = inflight.filter(({ visibilityDeadline }) => visibilityDeadline > now).length;
    const sent = [...ready, ...inflight.map(({ message }) => message)].map(({ sentTimestamp }) => sentTimestamp);
    const counted = { name, waiting: sent.length - hidden, hidden, open: false };
    return sent.length === 0 ? counted : { ...counted, oldestSeconds: Math.max(0, (now - Math.min(...sent)) / 1_000) };
  };
  return {
    pace: { milliseconds: 0, looks: 0 },
    list: () => Promise.all(blueprint.deadLetters.map(standing)),
    open: async (name) => {
      const found = blueprint.deadLetters.find((queue) => queue.name === name);
      if (found === undefined) throw new Error(`No dead-letter queue is called ${name}`);
      let left = (await standing(found)).waiting;
      while (left > 0) {
        const { received } = await takeFromQueue(client, blueprint, { ...found, waitSeconds: 0 });
        // Fewer may be there than were counted, and what fails may come again at once: each is handed over about once.
        left = received === 0 ? 0 : left - received;
      }
    },
    close: async () => undefined,
    empty: async (name) => {
      throw new Error(`Nothing comes to ${name} on this machine that could only be emptied`);
    },
  };
};
