import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { FunctionRow } from './function-rows.ts';
import type { InboundQueue } from './inbound-queue.ts';
import { queueNamed, wakeByQueues } from './queues.ts';
import { wakeBySchedule } from './schedules.ts';
import { type TableStream, wakeByStream } from './streams.ts';
import type { TakingAgain } from './taking-again.ts';

/** All that can wake a function, and the key of what fails. */
export type Wakers = {
  readonly queues: Readonly<Record<string, Queue>>;
  /** By the row's name, then by State. */
  readonly inbound: Readonly<Record<string, Readonly<Record<string, InboundQueue>>>>;
  readonly stream: TableStream;
  readonly key: IKey;
  readonly alarms: ITopic;
};

const byMapping = (byState: Readonly<Record<string, InboundQueue>>): Readonly<Record<string, InboundQueue>> =>
  Object.fromEntries(Object.entries(byState).map(([state, made]) => [`Messages-${state}`, made]));

/** Lets a function be woken as its row says. Gives how the dead letters of its queues can be taken in again. */
export const wake = (target: LambdaFunction, { kind, row, rowName }: FunctionRow, wakers: Wakers): readonly TakingAgain[] => {
  const { queues, inbound, stream, key, alarms } = wakers;
  switch (kind) {
    case 'api':
      // The API's own stack says what calls it.
      return [];
    case 'queue':
      return wakeByQueues(target, row, { Messages: { queue: queueNamed(queues, rowName), key } });
    case 'inbound':
      return wakeByQueues(target, row, byMapping(queueNamed(inbound, rowName)));
    case 'schedule':
      wakeBySchedule(target, row, key, alarms);
      return [];
    case 'stream':
      wakeByStream(target, row, stream, key, alarms);
      return [];
  }
};
