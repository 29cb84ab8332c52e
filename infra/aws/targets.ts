import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { GrantTargets, QueueTarget } from './grants.ts';
import type { Queues } from './sources.ts';

/** The ARNs that grants are about: the queues between functions share a key, each partner's has its own. */
export const queueTargets = ({ work, partner }: Queues, workKey: IKey): GrantTargets['queues'] => {
  const own: [string, QueueTarget[]][] = Object.entries(work).map(([name, { queueArn }]) => [
    name,
    [{ queueArn, keyArn: workKey.keyArn }],
  ]);
  const partners: [string, QueueTarget[]][] = Object.entries(partner).map(([name, byState]) => [
    name,
    Object.values(byState).map(({ queue, key }) => ({ queueArn: queue.queueArn, keyArn: key.keyArn })),
  ]);
  return Object.fromEntries([...own, ...partners]);
};
