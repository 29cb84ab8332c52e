import type { GuardCondition } from '../file/guard-condition.ts';
import { movementKinds } from '../file/kind.ts';
import { agreement } from './condition/agreement.ts';
import { anotherProcedure } from './condition/another-procedure.ts';
import { assessment } from './condition/assessment.ts';
import { claim } from './condition/claim.ts';
import { clearDay } from './condition/clear-day.ts';
import { confirmation } from './condition/confirmation.ts';
import { consent } from './condition/consent.ts';
import { document } from './condition/document.ts';
import { escort } from './condition/escort.ts';
import { fitness } from './condition/fitness.ts';
import type { Condition } from './condition/guard-facts.ts';
import { holds } from './condition/holds.ts';
import { children, minor } from './condition/minor.ts';
import { notified } from './condition/notified.ts';
import { otherSide } from './condition/other-side.ts';
import { remedies } from './condition/remedies.ts';
import { returnDecision } from './condition/return-decision.ts';
import { stop } from './condition/stop.ts';
import { trafficking } from './condition/trafficking.ts';
import { use } from './condition/use.ts';

const all = movementKinds;
const office = ['officer', 'supervisor'] as const;
const protectors = ['officer', 'supervisor', 'assessor'] as const;
const outward = ['readmission', 'notice-only'] as const;

/** The conditions of a movement: for each the kinds that need it. This table is the guard. */
export const conditions = {
  consent: {
    neededFor: all,
    visibleTo: 'both',
    suppliedBy: { side: 'receiver', operation: 'acceptCase', roles: office },
    check: consent,
  },
  agreement: { neededFor: [...outward, 'transit'], visibleTo: 'both', check: agreement },
  use: {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'any-party', operation: 'resumeUse', roles: ['supervisor'] },
    check: use,
  },
  'return-decision': {
    neededFor: outward,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'recordReturnDecision', roles: office },
    check: returnDecision,
  },
  notified: {
    neededFor: outward,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'recordNotification', roles: office },
    check: notified,
  },
  'clear-day': { neededFor: outward, visibleTo: 'mover', check: clearDay },
  remedies: {
    neededFor: outward,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'recordRemedy', roles: office },
    check: remedies,
  },
  claim: {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'recordClaimStatus', roles: protectors },
    check: claim,
  },
  assessment: {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'assessProtection', roles: ['assessor'] },
    check: assessment,
  },
  stop: {
    neededFor: all,
    visibleTo: 'mover',
    barsPlan: true,
    suppliedBy: { side: 'mover', operation: 'proposeReopening', roles: ['assessor'] },
    check: stop,
  },
  holds: {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'releaseHold', roles: protectors },
    check: holds,
  },
  'another-procedure': {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'proposeReopening', roles: ['assessor'] },
    check: anotherProcedure,
  },
  'other-side': { neededFor: all, visibleTo: 'mover', check: otherSide },
  trafficking: {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'recordTrafficking', roles: protectors },
    check: trafficking,
  },
  fitness: {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'recordFitness', roles: office },
    check: fitness,
  },
  document: {
    neededFor: all,
    visibleTo: 'both',
    suppliedBy: { side: 'issuer', operation: 'issueTravelDocument', roles: office },
    check: document,
  },
  confirmation: {
    neededFor: all,
    visibleTo: 'both',
    suppliedBy: { side: 'receiver', operation: 'confirmTransfer', roles: office },
    check: confirmation,
  },
  escort: {
    neededFor: all,
    visibleTo: 'mover',
    suppliedBy: { side: 'mover', operation: 'decideEscort', roles: office },
    check: escort,
  },
  minor: {
    neededFor: all,
    visibleTo: 'mover',
    barsPlan: true,
    suppliedBy: { side: 'mover', operation: 'recordBestInterest', roles: protectors },
    check: minor,
  },
  children: {
    neededFor: all,
    visibleTo: 'mover',
    barsPlan: true,
    suppliedBy: { side: 'mover', operation: 'recordBestInterest', roles: protectors },
    check: children,
  },
} as const satisfies Readonly<Record<GuardCondition, Condition>>;
