import { justiceRoles } from '../caller.ts';
import { consentVerified, courtDecision, instrument } from './conditions-of-decision.ts';
import { confirmation, fitness, plan, travelDocument } from './conditions-of-journey.ts';
import { anotherProcedure, claim, otherSide } from './conditions-of-others.ts';
import { holds, realRisk, stop } from './conditions-of-risk.ts';
import { conditionsOfTreaty } from './conditions-of-treaty.ts';
import type { HandOverCondition } from './hand-over-condition.ts';
import type { HandOverFacts, HandOverVerdict } from './hand-over-facts.ts';
import type { HandOverConditionRead, HandOverSupply } from './hand-over-standing.ts';
import type { TransferAct } from './transfer-acts.ts';

/** One condition: who may know how it stands, who can supply what it lacks, and what it looks at. */
export type HandOverRow = HandOverConditionRead & { readonly check: (facts: HandOverFacts) => HandOverVerdict };

const suppliedBy = (side: HandOverSupply['side'], operation: TransferAct, roles: HandOverSupply['roles'] = justiceRoles) => ({
  suppliedBy: { side, operation, roles },
});

/** Who decides what a second person decides. */
const deciders = ['justice-supervisor'] as const;

/** Of the shared file: both States read it. */
const shared = { visibleTo: 'both' } as const;

/** Of what a State keeps for itself: the State that hands the person over reads it, and the other nothing. */
const own = { visibleTo: 'sentencing' } as const;

const ofTreaty = conditionsOfTreaty;

/** That another file is about somebody else is settled here; what stands in it ends there. */
const anotherPerson = suppliedBy('sentencing', 'proposeTransferStopReopening');

/** Every condition of a hand-over. This table is the guard, and none can be left out. */
export const handOverTable = {
  instrument: { ...shared, check: instrument },
  nationality: { ...shared, ...suppliedBy('administering', 'recordNationality'), check: ofTreaty.nationality },
  finality: { ...shared, ...suppliedBy('sentencing', 'recordFinality'), check: ofTreaty.finality },
  custodial: { ...shared, ...suppliedBy('sentencing', 'recordSentence'), check: ofTreaty.custodial },
  'dual-criminality': {
    ...shared,
    ...suppliedBy('administering', 'recordDualCriminality'),
    check: ofTreaty['dual-criminality'],
  },
  'time-left': { ...shared, ...suppliedBy('sentencing', 'recordSentence'), check: ofTreaty['time-left'] },
  'other-proceedings': { ...shared, ...suppliedBy('sentencing', 'recordProceedings'), check: ofTreaty['other-proceedings'] },
  consent: { ...shared, ...suppliedBy('sentencing', 'recordConsent'), check: ofTreaty.consent },
  'both-states': { ...shared, ...suppliedBy('any-party', 'agreeToTransfer', deciders), check: ofTreaty['both-states'] },
  'consent-verified': { ...shared, ...suppliedBy('administering', 'verifyConsent'), check: consentVerified },
  'court-decision': { ...shared, ...suppliedBy('administering', 'recordCourtDecision'), check: courtDecision },
  'real-risk': { ...own, ...suppliedBy('sentencing', 'assessTransferRisk'), check: realRisk },
  stop: { ...own, ...suppliedBy('sentencing', 'proposeTransferStopReopening'), check: stop },
  claim: { ...own, ...anotherPerson, check: claim },
  holds: { ...own, ...suppliedBy('sentencing', 'releaseTransfer', deciders), check: holds },
  'another-procedure': { ...own, ...anotherPerson, check: anotherProcedure },
  'other-side': { ...own, check: otherSide },
  fitness: { ...own, ...suppliedBy('sentencing', 'recordTransferFitness'), check: fitness },
  'travel-document': { ...shared, ...suppliedBy('administering', 'recordTransferDocument'), check: travelDocument },
  plan: { ...shared, ...suppliedBy('sentencing', 'planHandOver'), check: plan },
  confirmation: { ...shared, ...suppliedBy('administering', 'confirmHandOver'), check: confirmation },
} as const satisfies Readonly<Record<HandOverCondition, HandOverRow>>;
