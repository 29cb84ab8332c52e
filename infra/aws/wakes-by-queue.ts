import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { QueueRow } from '../../functions/queue/queues.ts';
import { functionArn } from './function-arn.ts';

type Terms = Pick<QueueRow, 'batchSize' | 'maxConcurrency'>;

/** The tag of a mapping that an operator may turn on and off; its value is the stage. */
export const takesAgain = 'readmit-takes-again';

/** The dead-letter queue of a queue. Throws where it has none. */
export const lettersOf = ({ deadLetterQueue, node }: Queue): IQueue => {
  if (deadLetterQueue === undefined) throw new Error(`${node.path} has no dead-letter queue`);
  return deadLetterQueue.queue;
};

/**
 * Lets the messages of a queue wake a function; of a batch only those that failed come again. Its dead letters can wake the function
 * too, once an operator turns that on: they do not as deployed. Nothing is moved, since a message that is moved back is a new one to
 * SQS: it would lose the time at which the partner sent it, which is that of its receipt. The function is told by its name: its stack
 * must be there, and its role may read the queue.
 */
export const wakesByQueue = (
  scope: Construct,
  stage: string,
  functionName: string,
  { batchSize, maxConcurrency }: Terms,
  queue: Queue,
): readonly CfnEventSourceMapping[] => {
  const woken = {
    functionName: functionArn(scope, stage, functionName),
    batchSize,
    scalingConfig: { maximumConcurrency: maxConcurrency },
    functionResponseTypes: ['ReportBatchItemFailures'],
  };
  return [
    new CfnEventSourceMapping(scope, 'Messages', { ...woken, eventSourceArn: queue.queueArn }),
    new CfnEventSourceMapping(scope, 'TakenAgain', {
      ...woken,
      eventSourceArn: lettersOf(queue).queueArn,
      enabled: false,
      tags: [{ key: takesAgain, value: stage }],
    }),
  ];
};
