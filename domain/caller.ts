import type { StateCode } from './state-code.ts';

/** What a person or a machine may do for its State. */
export type Role = 'officer' | 'supervisor' | 'assessor' | 'escort' | 'auditor' | 'monitor';

export const roles = ['officer', 'supervisor', 'assessor', 'escort', 'auditor', 'monitor'] as const satisfies readonly Role[];

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
 * requesting State, of a taking back the requested one); `issuer` is the side that issues the travel document.
 */
export type Part = Side | 'mover' | 'receiver' | 'issuer' | 'any-party';
