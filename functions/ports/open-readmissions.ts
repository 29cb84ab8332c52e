import type { OpenReadmissions } from '../../domain/convicted-transfer/transfer-files.ts';
import type { Person } from '../../domain/person/person.ts';
import type { StateCode } from '../../domain/state-code.ts';

/** Who is looked for: somebody of a transfer, with the numbers of documents that are stated, and which cases are settled to be somebody else's. */
export type OfReadmission = {
  readonly person: Person;
  readonly numbers: readonly (string | undefined)[];
  readonly settled: readonly string[];
};

/** The cases of readmission of each State that came to no end, by the person. */
export type ReadmissionsOpen = {
  /**
   * The open cases of that State about what may be the person: in any spelling of the names and a year younger or older, as in the register
   * of persons, or by the number of a document; as they are at that moment, the newest first, without those settled. Not many are named, nor
   * looked at: `more` where some were left out or not looked at, and there may be others. Without `more` there is none beside.
   */
  find(state: StateCode, sought: OfReadmission): Promise<OpenReadmissions>;
};
