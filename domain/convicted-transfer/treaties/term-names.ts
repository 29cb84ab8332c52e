import type { TransferTerms } from './terms.ts';

/** The terms of a treaty on the transfer of convicted persons, each one rule; the central authorities stand apart. */
export const transferTermNames = [
  'nationality',
  'finality',
  'custodial',
  'dualCriminality',
  'leastMonthsLeft',
  'measuredAt',
  'noOtherProceedings',
  'consent',
  'bothStatesAgree',
  'grounds',
  'papers',
  'enforcement',
  'pardon',
  'revision',
  'costs',
  'languages',
] as const satisfies readonly Exclude<keyof TransferTerms, 'authorities'>[];

export type TransferTermName = (typeof transferTermNames)[number];

type Forgotten = Exclude<keyof TransferTerms, TransferTermName | 'authorities'>;

/** The terms by their names, and none left out: a new one that is not named here does not compile. */
export const rulesOf = (terms: TransferTerms): readonly (readonly [TransferTermName, TransferTerms[TransferTermName]])[] => {
  const named: [Forgotten] extends [never] ? readonly TransferTermName[] : never = transferTermNames;
  return named.map((name) => [name, terms[name]]);
};
