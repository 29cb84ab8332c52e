import type { StateCode } from './state-code.ts';

export const roles = [
  'officer',
  'supervisor',
  'assessor',
  'escort',
  'auditor',
  'monitor',
  'justice',
  'justice-supervisor',
] as const;

/** What a person or a machine may do for its State. */
export type Role = (typeof roles)[number];

/** The roles of the central authority for transfers of convicted persons. Whoever has one sees nothing of readmission, and the other way round. */
export const justiceRoles = ['justice', 'justice-supervisor'] as const satisfies readonly Role[];

/** The two authorities of a State that work by this service: that for readmission, and that for transfers of convicted persons. */
export type OfAuthority = 'readmission' | 'justice';

/**
 * Whether a role of justice stands among others: nobody acts for both authorities of a State, so that neither sees what the other does. A
 * monitor is independent of those whom it watches, and has none of them either.
 */
export const ofTwoAuthorities = (given: readonly Role[]): boolean => {
  const ofJustice = given.filter((role) => justiceRoles.some((known) => known === role));
  return ofJustice.length > 0 && ofJustice.length < given.length;
};

/** On which side of a case a State stands. */
export type Side = 'requesting' | 'requested';

/** Who is calling: one subject, exactly one State, its roles, a natural person or a machine. */
export type Caller = {
  readonly subject: string;
  readonly state: StateCode;
  readonly roles: readonly Role[];
  readonly person: boolean;
};

/**
 * Who acts in an operation. `mover` and `receiver` are the sides of the movement at hand (the mover of a readmission is the
 * requesting State, of a taking back the requested one); `issuer` is the side that issues the travel document. In a transfer of a convicted
 * person the sentencing and the administering State act, or either.
 */
export type Part = Side | 'mover' | 'receiver' | 'issuer' | 'sentencing' | 'administering' | 'any-party';
