import { agreement } from './condition/agreement.ts';
import { assessment } from './condition/assessment.ts';
import { claim } from './condition/claim.ts';
import { confirmation } from './condition/confirmation.ts';
import { consent } from './condition/consent.ts';
import { document } from './condition/document.ts';
import { escort } from './condition/escort.ts';
import { fitness } from './condition/fitness.ts';
import { holds } from './condition/holds.ts';
import { children, minor } from './condition/minor.ts';
import { remedies } from './condition/remedies.ts';
import { returnDecision } from './condition/return-decision.ts';
import { use } from './condition/use.ts';
import type { GuardCondition } from './guard-condition.ts';
import type { Condition } from './guard-facts.ts';
import { movementKinds } from './kind.ts';

const all = movementKinds;
const outward = ['readmission', 'notice-only'] as const;

/** The conditions of a movement: for each the kinds that need it. This table is the guard. */
export const conditions = {
  consent: { neededFor: all, visibleTo: 'both', suppliedBy: { side: 'receiver', operation: 'acceptCase' }, check: consent },
  agreement: { neededFor: [...outward, 'transit'], visibleTo: 'both', check: agreement },
  use: { neededFor: all, visibleTo: 'mover', suppliedBy: { side: 'any-party', operation: 'resumeUse' }, check: use },
  'return-decision': {
    neededFor: outward,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'recordReturnDecision' },
    check: returnDecision,
  },
  remedies: { neededFor: outward, visibleTo: 'mover', suppliedBy: { side: 'mover', operation: 'recordRemedy' }, check: remedies },
  claim: { neededFor: all, visibleTo: 'mover', suppliedBy: { side: 'mover', operation: 'recordClaimStatus' }, check: claim },
  assessment: {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'assessProtection' },
    check: assessment,
  },
  holds: { neededFor: all, visibleTo: 'mover', suppliedBy: { side: 'any-party', operation: 'releaseHold' }, check: holds },
  fitness: { neededFor: all, visibleTo: 'mover', suppliedBy: { side: 'mover', operation: 'recordFitness' }, check: fitness },
  document: {
    neededFor: all,
    visibleTo: 'both',
    suppliedBy: { side: 'issuer', operation: 'issueTravelDocument' },
    check: document,
  },
  confirmation: {
    neededFor: all,
    visibleTo: 'both',
    suppliedBy: { side: 'receiver', operation: 'confirmTransfer' },
    check: confirmation,
  },
  escort: { neededFor: all, visibleTo: 'mover', suppliedBy: { side: 'mover', operation: 'decideEscort' }, check: escort },
  minor: { neededFor: all, visibleTo: 'mover', suppliedBy: { side: 'mover', operation: 'recordBestInterest' }, check: minor },
  children: {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'recordBestInterest' },
    check: children,
  },
} as const satisfies Readonly<Record<GuardCondition, Condition>>;
