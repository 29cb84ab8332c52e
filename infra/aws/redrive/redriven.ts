import { setTimeout as after } from 'node:timers/promises';
import type { DeadLetterQueue, DeadLetterQueues } from './dead-letter-queues.ts';

/**
 * What a redrive came to: how many messages were there and are there still, and why it ended. `hidden` are those of the first that hid
 * when it began, since they failed a moment before: they are tried only where they came out of hiding in time.
 */
export type Redriven = {
  readonly before: number;
  readonly hidden: number;
  readonly left: number;
  readonly ended: 'empty' | 'interrupted' | 'too-long';
};

/** A message that fails again hides and comes again: the end of a redrive is what bounds its tries. */
const longestMilliseconds = 15 * 60_000;

const lying = ({ waiting, hidden }: DeadLetterQueue): number => waiting + hidden;

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  after(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });

const queueIn = async (queues: DeadLetterQueues, name: string): Promise<DeadLetterQueue> => {
  const found = (await queues.list()).find((queue) => queue.name === name);
  if (found === undefined) throw new Error(`No dead-letter queue is called ${name}`);
  return found;
};

const untilEmpty = async (queues: DeadLetterQueues, name: string, signal: AbortSignal): Promise<Redriven['ended']> => {
  const { milliseconds, looks } = queues.pace;
  const until = performance.now() + longestMilliseconds;
  let empty = 0;
  while (empty < looks) {
    if (signal.aborted) return 'interrupted';
    if (performance.now() > until) return 'too-long';
    await pause(milliseconds, signal);
    empty = (await queueIn(queues, name)).waiting === 0 ? empty + 1 : 0;
  }
  return 'empty';
};

/**
 * Lets the function of a dead-letter queue take in what lies there, each message about once, and ends that whatever happens. What fails
 * again lies there still. Throws where the queue is unknown, or could not be opened or closed.
 */
export const redriven = async (queues: DeadLetterQueues, name: string, signal: AbortSignal): Promise<Redriven> => {
  const found = await queueIn(queues, name);
  let ended: Redriven['ended'];
  try {
    await queues.open(name);
    ended = await untilEmpty(queues, name, signal);
  } finally {
    await queues.close(name);
  }
  return { before: lying(found), hidden: found.hidden, left: lying(await queueIn(queues, name)), ended };
};
