import type { RemovalPolicy } from 'aws-cdk-lib';
import type { Authority } from './roles.ts';

/** An authority of a State with an account of its own, in a stage. */
export type Partner = {
  readonly stage: string;
  readonly state: string;
  readonly authority: Authority;
  readonly account: string;
  /** False once the State is being taken out: then nothing new comes in. */
  readonly sends: boolean;
  /** What becomes of queues and key when their stack goes. */
  readonly removalPolicy: RemovalPolicy;
};
