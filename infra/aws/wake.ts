import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { QueueRow } from '../../functions/queue/queues.ts';
import type { FunctionRow } from './function-rows.ts';
import type { WorkFunction } from './functions.ts';
import { inboundQueuesOf } from './partner-names.ts';
import { queueNamed } from './queues.ts';
import { readsQueues } from './reads-queues.ts';
import { wakeBySchedule } from './schedules.ts';
import type { Stage } from './stage.ts';
import type { Where } from './statement.ts';
import { type TableStream, wakeByStream } from './streams.ts';
import { lettersOf, wakesByQueue } from './wakes-by-queue.ts';

/** All that can wake a function, and the key of what fails. */
export type Wakers = {
  readonly stage: Stage;
  readonly where: Where;
  readonly queues: Readonly<Record<string, Queue>>;
  readonly stream: TableStream;
  readonly key: IKey;
  readonly alarms: ITopic;
};

const byWorkQueue = (
  { target, live }: WorkFunction,
  name: string,
  row: QueueRow,
  { stage, where, queues, key }: Wakers,
): void => {
  const queue = queueNamed(queues, name);
  const kept = [queue, lettersOf(queue)].map(({ queueArn }) => ({ queueArn, keyArn: key.keyArn }));
  readsQueues(target, kept, where);
  for (const mapping of wakesByQueue(target, stage.name, `queue-${name}`, row, queue))
    mapping.node.addDependency(live, target.role ?? target);
};

/** Lets a function be woken as its row says. The queues of partners wake theirs from the stacks of the States. */
export const wake = (made: WorkFunction, { kind, row, rowName }: FunctionRow, wakers: Wakers): void => {
  const { stage, where, stream, key, alarms } = wakers;
  switch (kind) {
    case 'api':
      // The API's own stack says what calls it.
      break;
    case 'queue':
      byWorkQueue(made, rowName, row, wakers);
      break;
    case 'inbound':
      readsQueues(made.target, [inboundQueuesOf(stage, rowName)], where);
      break;
    case 'schedule':
      wakeBySchedule(made, row, key, alarms);
      break;
    case 'stream':
      wakeByStream(made, row, stream, key, alarms);
      break;
  }
};
