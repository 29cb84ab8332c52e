import type { WorkListFilter } from '../../domain/file/standing.ts';
import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { Sought } from '../../domain/identity/sought.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { CaseChange } from './case-change.ts';
import type { Named } from './listed.ts';
import type { Page } from './page.ts';

/** Why a case seems to be about the same person. */
export const likenesses = ['name-and-birth', 'document-number'] as const;

export type Likeness = (typeof likenesses)[number];

/** A case of the own list about what seems to be the same person. */
export type AlreadyOnFile = {
  readonly caseId: string;
  readonly because: readonly Likeness[];
  readonly status: WorkListItem['status'];
};

/** The first of them, the newest first, and how many more there are, so far as they were counted. */
export type OnFile = { readonly cases: readonly AlreadyOnFile[]; readonly more?: number };

/** The cases of each State by the names of their persons, found again by keyed hashes. */
export type PersonNames = {
  /**
   * Notes by name and number the person of a case that is about to be written, for both of its States: as what, or undefined where
   * all that is said stays the same. A change that is not written in the end leaves nothing that anybody finds.
   */
  note(change: Pick<CaseChange, 'before' | 'moved'>): Promise<Named | undefined>;
  /** The cases of that State whose person may be the one that is sought, the newest first. A page can have fewer than the limit and go on. */
  find(state: StateCode, sought: Sought, filter: WorkListFilter, limit: number, after?: string): Promise<Page<WorkListItem>>;
  /** The cases of that State that are on file of the person, or name a document of one of the numbers. */
  onFile(state: StateCode, sought: Sought, numbers: readonly string[]): Promise<OnFile>;
};
