import type { Certainty, DatedFact, Unset } from '../agreement/fact.ts';
import type { StateCode } from '../state-code.ts';

/**
 * How far a treaty on the transfer of convicted persons has come. `planned`: nothing was concluded as far as seen. `named`: it stands in a
 * list of treaties, and how far it came was not found.
 */
export const treatyStages = ['planned', 'named', 'signing-authorised', 'signed', 'ratified', 'in-force'] as const;

export type TreatyStage = (typeof treatyStages)[number];

/**
 * A treaty on the transfer of convicted persons. It is not readmission: it rests on the person's written consent, and the
 * Prosecutor General is its authority. Kept apart, so that neither's rule on consent can be taken for the other's.
 */
export type ConvictedPersonTreaty = {
  readonly id: string;
  readonly title: string;
  readonly states: readonly StateCode[];
  readonly stage: TreatyStage;
  readonly signed?: DatedFact;
  readonly law?: string;
  readonly entryIntoForce: DatedFact | Unset;
  readonly certainty: Certainty;
  readonly source: string;
};
