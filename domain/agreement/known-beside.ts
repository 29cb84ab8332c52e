import type { Agreement } from './agreement.ts';
import { type KnownAgreement, knownAgreements } from './known-agreements.ts';

/** Of those that are known the ones whose rules are not among the loaded: neither side's States stand in one that is. */
export const knownBeside = (loaded: readonly Pick<Agreement, 'sides'>[]): readonly KnownAgreement[] =>
  knownAgreements().filter(({ sides: [[state], [other]] }) =>
    loaded.every(({ sides }) => ![state, other].every((one) => one !== undefined && sides.value.flat().includes(one))),
  );
