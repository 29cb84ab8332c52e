import type { IConstruct } from 'constructs';
import { excusePattern } from './excuse-pattern.ts';
import type { QueueTarget } from './grants.ts';

const byRule =
  'States come and go: their queues are bound by the stage and the row in their names, and their keys by their alias and by SQS.';

/** Says of each queue that is told by a rule why it and its key are no single ones. The security rules ask about stars alone. */
export const excuseQueues = (construct: IConstruct, queues: readonly QueueTarget[]): void => {
  for (const { queueArn, keyArn, keyAlias } of queues)
    if (keyAlias !== undefined)
      for (const pattern of [queueArn, keyArn]) if (pattern.includes('*')) excusePattern(construct, pattern, byRule);
};
