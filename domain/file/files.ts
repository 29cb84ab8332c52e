import type { AgreementUse } from '../agreement/use-stop.ts';
import type { Side } from '../caller.ts';
import type { Kept } from './kept-entry.ts';
import type { NamedBy } from './linked-case.ts';
import type { OwnFile } from './own-file.ts';
import type { ReadmissionCase } from './readmission-case.ts';

/** What one State has of a case before a move: the shared file and its own. The other State's own file is not even read. */
export type Files = { readonly shared: ReadmissionCase; readonly own: OwnFile };

/**
 * What a move that tells the other State of the person reads beside: what the acting State's register of persons keeps of the
 * person from its other cases, and which cases that it can read name this one as that of a member of the family.
 */
export type RegisteredFiles = Files & { readonly kept: readonly Kept[]; readonly linkedFrom: readonly NamedBy[] };

/**
 * What the guard of a movement reads: also both own files, since a hold or a finding of either side stops a departure, what
 * the register of persons of each side keeps of the person from other cases, whether either State has stopped using the
 * agreement, which cases that the moving State can read name this one as that of a member of the family, and whether either is not
 * connected.
 */
export type GuardedFiles = Files & {
  readonly owns: Readonly<Record<Side, OwnFile>>;
  readonly uses: Readonly<Record<Side, AgreementUse>>;
  readonly keptBy: Readonly<Record<Side, readonly Kept[]>>;
  readonly linkedFrom: readonly NamedBy[];
  /** Which of the two States is not connected: what stands in its own file is not known here. */
  readonly onPaper: Readonly<Record<Side, boolean>>;
};
