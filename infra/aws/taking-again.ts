import { CfnOutput, Stack } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { QueueRow } from '../../functions/queue/queues.ts';
import { excuse } from './excuse.ts';

/** The dead letters of a queue with the mapping by which its function can take them in again. */
export type TakingAgain = { readonly mapping: EventSourceMapping; readonly target: LambdaFunction; readonly letters: IQueue };

/** The dead-letter queue of a queue. Throws where it has none. */
export const lettersOf = ({ deadLetterQueue, node }: Queue): IQueue => {
  if (deadLetterQueue === undefined) throw new Error(`${node.path} has no dead-letter queue`);
  return deadLetterQueue.queue;
};

/**
 * Lets the dead letters of a queue wake its function, once an operator turns that on: it is off as deployed. Nothing is moved, since a
 * message that is moved back is a new one to SQS: it would lose the time at which the partner sent it, which is that of its receipt.
 */
export const takingAgain = (
  target: LambdaFunction,
  name: string,
  { batchSize, maxConcurrency }: Pick<QueueRow, 'batchSize' | 'maxConcurrency'>,
  letters: IQueue,
): TakingAgain => {
  const mapping = new EventSourceMapping(target, `${name}-DeadLetters`, {
    target,
    eventSourceArn: letters.queueArn,
    enabled: false,
    batchSize,
    maxConcurrency,
    reportBatchItemFailures: true,
  });
  mapping.node.addDependency(target.role ?? target);
  return { mapping, target, letters };
};

/**
 * What an operator needs for `npm run redrive`, and no more: to see how many dead letters there are, and to turn their mappings on and
 * off. To read one is not among it: they hold personal data.
 */
export const redrivePolicy = (scope: Construct, stageName: string, all: readonly TakingAgain[]): void => {
  const policy = new ManagedPolicy(scope, 'Redrive', {
    managedPolicyName: `readmit-${stageName}-redrive`,
    description: 'Readmit: see how many dead letters there are, and let their functions take them in again',
    statements: [
      new PolicyStatement({
        actions: ['lambda:GetEventSourceMapping', 'lambda:UpdateEventSourceMapping'],
        resources: all.map(({ mapping }) => mapping.eventSourceMappingArn),
        conditions: { StringEquals: { 'lambda:FunctionArn': [...new Set(all.map(({ target }) => target.functionArn))] } },
      }),
      new PolicyStatement({
        actions: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl'],
        resources: all.map(({ letters }) => letters.queueArn),
      }),
      new PolicyStatement({
        actions: ['lambda:ListEventSourceMappings', 'cloudwatch:GetMetricData'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:RequestedRegion': Stack.of(scope).region } },
      }),
    ],
  });
  excuse(policy, 'IAM5[Resource::*]', 'Lists of mappings and figures of queues are no resources that a policy could name.');
  new CfnOutput(scope, 'RedrivePolicy', { value: policy.managedPolicyArn });
};
