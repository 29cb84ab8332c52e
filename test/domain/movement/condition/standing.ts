import type { GuardCondition } from '../../../../domain/file/guard-condition.ts';
import type { Kept } from '../../../../domain/file/kept-entry.ts';
import type { NamedBy } from '../../../../domain/file/linked-case.ts';
import type { OwnFile } from '../../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import { guard } from '../../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../../domain/movement/guard-facts-of.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { anAgreement } from '../../specimen.ts';
import { confirmed, guarded, guardedOwn, morning } from '../../specimen-movement.ts';

/** What is other than in a case whose every condition is met on the morning of the departure. */
export type Given = {
  readonly file?: ReadmissionCase;
  readonly own?: Partial<OwnFile>;
  readonly other?: OwnFile;
  readonly kept?: readonly Kept[];
  readonly keptThere?: readonly Kept[];
  readonly linkedFrom?: readonly NamedBy[];
  readonly at?: Instant;
  readonly agreement?: ReturnType<typeof anAgreement>;
};

/** How the condition then stands. */
export const standing = (
  condition: GuardCondition,
  { file = confirmed(), own, other, kept = [], keptThere = [], linkedFrom = [], at = morning, agreement = anAgreement() }: Given,
) => {
  const beside = { keptBy: { requesting: kept, requested: keptThere }, linkedFrom };
  const files = { ...guarded(file, guardedOwn(own), other), ...beside };
  return guard(guardFactsOf(files, agreement, at, { authoriser: 'subject-of-the-supervisor' })).find(
    (row) => row.condition === condition,
  );
};
/** Why it is not met, or `met`. */
export const whyNot = (condition: GuardCondition, given: Given) => {
  const row = standing(condition, given);
  return row?.state === 'met' ? 'met' : row?.why;
};
export const without = (...fields: (keyof OwnFile)[]): Given => ({
  own: Object.fromEntries(fields.map((field) => [field, undefined])),
});
const base = guardedOwn();
export const changed = <K extends keyof OwnFile>(field: K, changes: Partial<NonNullable<OwnFile[K]>>): Given => ({
  own: { [field]: { ...(base[field] as object), ...(changes as object) } },
});
