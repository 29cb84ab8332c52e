import type { AgreementUse } from '../domain/agreement/use-stop.ts';
import type { Moved } from '../domain/case/files.ts';
import type { ReadmissionCase } from '../domain/case/readmission-case.ts';
import type { WorkListItem } from '../domain/case/work-list-item.ts';
import type { OwnFile } from '../domain/protection/own-file.ts';
import type { StateCode } from '../domain/state-code.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Actor } from './change/act.ts';
import type { CaseChanged } from './change/case-changed.ts';
import type { UseChanged } from './change/use-changed.ts';
import type { VisibleChange } from './change/visible-change.ts';
import type { Written } from './change/written.ts';
import type { ChainHead, ChainName, HistoryEntry } from './history/entry.ts';

/** Tells the time. */
export type Clock = () => Instant;

/** A case as one State may read it: the shared file, that State's own file, and the ends of both chains. `version` is the store's own. */
export type StoredCase = {
  readonly version: number;
  readonly shared: ReadmissionCase;
  readonly own: OwnFile;
  readonly heads: Readonly<Record<ChainName, ChainHead>>;
};

/** Proof that a POST was done: its answer, which holds no personal data, under the caller's own key. `request` is the hash of what was asked. */
export type Receipt = {
  readonly key: string;
  readonly request: string;
  readonly answer: CaseChanged | UseChanged;
  readonly etag: string;
};

/** The stops of a State under an agreement as they were read. */
export type UseSeen = { readonly agreement: string; readonly state: StateCode; readonly version: number };

/** One change of a case by one State, with all that it writes, in one transaction or not at all. */
export type CaseChange = {
  readonly caseId: string;
  readonly state: Actor;
  readonly before: Pick<StoredCase, 'version' | 'shared'> | undefined;
  readonly moved: Moved;
  readonly written: Written;
  /** Absent where the service itself records what the time has done. */
  readonly receipt?: Receipt;
  /** What was read of the stop switches: where one moved since, nothing is written (`moved-on`). */
  readonly usesSeen?: readonly UseSeen[];
  readonly at: Instant;
};

/** `moved-on`: somebody else changed the case since it was loaded. `key-taken`: the same Idempotency-Key was used meanwhile. */
export type Saved = 'saved' | 'moved-on' | 'key-taken';

export type CaseStore = {
  /** The case with the own file of that State, or undefined where there is none. One consistent picture. */
  load(caseId: string, state: StateCode): Promise<StoredCase | undefined>;
  /** Which stops of that State under that agreement there are. */
  useOf(agreement: string, state: StateCode): Promise<AgreementUse>;
  /** Writes the change whole. Throws StoreBusy where the store does not let it through in time; nothing is written then. */
  save(change: CaseChange): Promise<Saved>;
};

/** One change of a State's stop switches under an agreement, written with its receipt or not at all. */
export type UseChange = {
  readonly seen: UseSeen;
  readonly use: AgreementUse;
  readonly receipt: Receipt;
  readonly at: Instant;
};

export type AgreementUses = {
  find(agreement: string, state: StateCode): Promise<AgreementUse>;
  save(change: UseChange): Promise<Saved>;
};

export type Receipts = { find(key: string): Promise<Receipt | undefined> };

/** A page of a list: the items, and where the next page starts. `after` is opaque to callers. */
export type Page<T> = { readonly items: readonly T[]; readonly next?: string };

export type WorkLists = {
  /** The newest cases first. */
  list(state: StateCode, limit: number, after?: string): Promise<Page<WorkListItem>>;
  /** The cases that either side files under that reference. */
  byReference(state: StateCode, reference: string, limit: number, after?: string): Promise<Page<WorkListItem>>;
};

export type Histories = {
  /** The oldest entries first. */
  list(caseId: string, chain: ChainName, state: StateCode, limit: number, after?: string): Promise<Page<HistoryEntry>>;
};

/** In which case a travel document stands. */
export type Documents = { caseOf(documentId: string): Promise<string | undefined> };

export type Changes = {
  /** What changed in the cases of that State before `until`, the oldest first. `next` is the place of the last one, if any. */
  list(state: StateCode, until: Instant, limit: number, after?: string): Promise<Page<VisibleChange>>;
};

export type Health = { check(): Promise<void> };
