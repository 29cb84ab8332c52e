import type { RemovalPolicy } from 'aws-cdk-lib';

/** A State with an account of its own, in a stage. */
export type Partner = {
  readonly stage: string;
  readonly state: string;
  readonly account: string;
  /** False once the State is being taken out: then nothing new comes in. */
  readonly sends: boolean;
  /** What becomes of queues and key when their stack goes. */
  readonly removalPolicy: RemovalPolicy;
};
