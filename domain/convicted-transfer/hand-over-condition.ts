import type { Instant } from '../time/instant.ts';
import { transferConditions } from './conditions.ts';

/** The conditions of a hand-over: those of the treaty, and those of the service. */
export const handOverConditions = [
  'instrument',
  ...transferConditions,
  'consent-verified',
  'court-decision',
  'real-risk',
  'stop',
  'holds',
  'fitness',
  'travel-document',
  'plan',
  'confirmation',
] as const;

export type HandOverCondition = (typeof handOverConditions)[number];

/** How a condition stands: by which source, and since when it is on record. */
export type HandOverStanding = {
  readonly condition: HandOverCondition;
  readonly is: 'met' | 'not-met' | 'not-known' | 'open' | 'no-rule';
  readonly source: string;
  readonly why?: string;
  readonly since?: Instant;
};
