import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { KnownAgreement } from '../../../domain/agreement/known-agreements.ts';
import { assumptionsOf } from '../../../domain/agreement/stage-record.ts';
import type { ConvictedPersonTreaty } from '../../../domain/convicted-transfer/treaty.ts';

/** A loaded agreement in a list. */
export const loadedSummary = (agreement: Agreement) => ({
  id: agreement.id,
  kind: 'readmission' as const,
  title: agreement.title.value,
  states: agreement.sides.value.flat(),
  rules: 'loaded' as const,
  edition: agreement.edition,
  signed: agreement.signed,
  entryIntoForce: agreement.entryIntoForce,
  assumptions: [...assumptionsOf(agreement)],
});

/** An agreement whose rules are not loaded. */
export const knownSummary = ({ id, title, sides, signed, ratification, entryIntoForce, source }: KnownAgreement) => ({
  id,
  kind: 'readmission' as const,
  title,
  states: sides.flat(),
  rules: 'not-loaded' as const,
  signed,
  ratification,
  entryIntoForce,
  source,
  assumptions: [],
});

/** A treaty on the transfer of convicted persons, which is another matter than readmission. */
export const treatySummary = ({ id, title, states, stage, signed, law, entryIntoForce, source }: ConvictedPersonTreaty) => ({
  id,
  kind: 'transfer-of-convicted-persons' as const,
  title,
  states: [...states],
  rules: 'not-loaded' as const,
  stage,
  ...(signed === undefined ? {} : { signed }),
  ...(law === undefined ? {} : { ratification: law }),
  entryIntoForce,
  source,
  assumptions: [],
});
