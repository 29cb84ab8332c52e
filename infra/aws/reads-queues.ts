import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { excuseQueues } from './excuse-queues.ts';
import { type QueueTarget, queueKeyUse } from './grants.ts';
import type { Where } from './statement.ts';

/** What Lambda asks of a function's role to take messages from a queue for it. */
const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'];

/** Lets a function be woken by those queues. */
export const readsQueues = (target: LambdaFunction, queues: readonly QueueTarget[], where: Where): void => {
  target.addToRolePolicy(new PolicyStatement({ actions, resources: queues.map(({ queueArn }) => queueArn) }));
  excuseQueues(target.role ?? target, queues);
  for (const use of queueKeyUse(['kms:Decrypt'], queues, where)) target.addToRolePolicy(PolicyStatement.fromJson(use));
};
