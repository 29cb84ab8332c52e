import type { Agreement } from './agreement.ts';

/** The agreement that a case was opened under. Throws where its rules are no longer loaded: a case never outlives its agreement's file. */
export const agreementOf = (agreements: readonly Agreement[], { id, edition }: Pick<Agreement, 'id' | 'edition'>): Agreement => {
  const agreement = agreements.find((candidate) => candidate.id === id && candidate.edition === edition);
  if (agreement === undefined) throw new Error(`The rules of ${id}, edition ${edition}, are not loaded`);
  return agreement;
};
