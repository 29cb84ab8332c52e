import type { AgreementUse } from '../agreement/use-stop.ts';
import type { Side } from '../caller.ts';
import type { OwnFile } from '../protection/own-file.ts';
import type { ReadmissionCase } from './readmission-case.ts';

/** What one State has of a case before a move: the shared file and its own. The other State's own file is not even read. */
export type Files = { readonly shared: ReadmissionCase; readonly own: OwnFile };

/**
 * What the guard of a movement reads: also both own files, since a hold or a finding of either side stops a departure, and
 * whether either State has stopped using the agreement.
 */
export type GuardedFiles = Files & {
  readonly owns: Readonly<Record<Side, OwnFile>>;
  readonly uses: Readonly<Record<Side, AgreementUse>>;
};

/** What a move changes: the shared file, the own file of the State that acts, or both. */
export type Moved = { readonly shared?: ReadmissionCase; readonly own?: OwnFile };
