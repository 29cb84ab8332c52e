/**
 * Why somebody who is not a national need not be taken back although a limb is met. `own-visa-issued` turns on the requesting
 * State's own visa or permit and on what takes it away; `permit-by-forgery` on the requested State's visa, got by forgery; the
 * others on a circumstance that is stated with the request or found by the requested State.
 */
export const exclusionGrounds = [
  'airport-transit-only',
  'transit-visa-held',
  'own-visa-issued',
  'permit-by-forgery',
  'visa-given-after-entry',
  'lawful-visa-free-entry',
  'no-visa-needed',
  'neighbour-state',
  'recognised-refugee',
  'returnable-third-state',
  'removed-by-requested-state',
] as const;

export type ExclusionGround = (typeof exclusionGrounds)[number];

/**
 * What takes away the exclusion by the requesting State's own visa or permit: the requested State's runs longer, or at least as
 * long, or was got by forged papers; ours was got by forged papers, by false statements, or its conditions were breached; ours had run
 * out when the request is made, or before the entry, where the text asks that it be valid then.
 */
export const ownVisaExceptions = [
  'theirs-runs-longer',
  'theirs-runs-as-long',
  'theirs-by-forged-papers',
  'ours-by-forged-papers',
  'ours-by-false-statements',
  'ours-conditions-breached',
  'ours-ran-out',
  'ours-ran-out-before-entry',
] as const;

export type OwnVisaException = (typeof ownVisaExceptions)[number];

/** An exclusion as one agreement has it. */
export type Exclusion = {
  readonly ground: ExclusionGround;
  /** Of `own-visa-issued` alone. */
  readonly unless?: readonly OwnVisaException[];
  /** Where a transit visa of the requesting State does not count as its visa. Of `own-visa-issued` alone. */
  readonly transitVisaApart?: true;
};
