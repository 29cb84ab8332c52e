import { transferConditions } from './conditions.ts';

/** The conditions of a hand-over: those of the treaty, and those of the service. */
export const handOverConditions = [
  'instrument',
  ...transferConditions,
  'consent-verified',
  'court-decision',
  'real-risk',
  'stop',
  'claim',
  'holds',
  'another-procedure',
  'other-side',
  'fitness',
  'travel-document',
  'plan',
  'confirmation',
] as const;

export type HandOverCondition = (typeof handOverConditions)[number];
