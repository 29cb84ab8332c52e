import type { AgreementUse, UseStop } from '../domain/agreement/use-stop.ts';
import type { Kept } from '../domain/file/kept-entry.ts';
import type { NamedBy } from '../domain/file/linked-case.ts';
import type { Moved } from '../domain/file/moved.ts';
import type { OwnFile } from '../domain/file/own-file.ts';
import type { ReadmissionCase } from '../domain/file/readmission-case.ts';
import type { WorkListItem } from '../domain/file/work-list-item.ts';
import type { Trait } from '../domain/identity/traits.ts';
import type { Matches } from '../domain/protection/own-file-at-opening.ts';
import type { StateCode } from '../domain/state-code.ts';
import type { CalendarDate } from '../domain/time/calendar-date.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { ExpiringLine } from '../domain/travel-document/expiring-line.ts';
import type { AlertAcknowledged } from './api/alerts/alert-acknowledged.ts';
import type { Actor } from './change/act.ts';
import type { CaseChanged } from './change/case-changed.ts';
import type { UseChanged } from './change/use-changed.ts';
import type { VisibleChange } from './change/visible-change.ts';
import type { Written } from './change/written.ts';
import type { ChainHead, ChainName, HistoryEntry } from './history/entry.ts';
import type { DutyMailMessage } from './queue/duty-mail-message.ts';
import type { TransitChanged } from './transit/transit-changed.ts';
import type { TransitChange } from './transit/transit-store.ts';

/** Tells the time. */
export type Clock = () => Instant;

/** Which pages a file has that has grown: field by field, the seal of each. The store's own, like a version. */
export type Pages = Readonly<Record<string, readonly string[]>>;

/** A case as one State may read it: the shared file, that State's own file, and the ends of both chains. `version` is the store's own. */
export type StoredCase = {
  readonly version: number;
  readonly pages?: { readonly shared?: Pages; readonly own?: Pages };
  readonly shared: ReadmissionCase;
  readonly own: OwnFile;
  readonly heads: Readonly<Record<ChainName, ChainHead>>;
};

/** Proof that a POST was done: its answer, which holds no personal data, under the caller's own key. `request` is the hash of what was asked. */
export type Receipt = {
  readonly key: string;
  readonly request: string;
  readonly answer: CaseChanged | UseChanged | AlertAcknowledged | TransitChanged;
  readonly etag: string;
};

/** The stops of a State under an agreement as they were read. */
export type UseSeen = { readonly agreement: string; readonly state: StateCode; readonly version: number };

/** An item of the register of persons, or the list of the cases that name a case, as it was read. Version 0 where it was not there. */
export type ItemSeen = { readonly pk: string; readonly sk: string; readonly version: number };

/**
 * For which case, or transit, a person is looked up, as of when, and which other cases are settled to be somebody else's. `named`:
 * another case that is asked for.
 */
export type Looking = {
  readonly caseId: string;
  readonly at: Instant;
  readonly settled: readonly string[];
  readonly named?: string;
};

/**
 * What a State's register keeps of a person from other cases, with the items that were read to find it, of which there are never
 * many. For all that is barred one case at least that bars it; `more` where there are others beyond those.
 */
export type KeptSeen = { readonly kept: readonly Kept[]; readonly more: boolean; readonly seen: readonly ItemSeen[] };

/** The cases that one State opened and that name a case as that of a member of the family. */
export type LinksSeen = { readonly links: readonly NamedBy[]; readonly seen: ItemSeen };

/** An item to put in the place of the one that was read. */
export type Replaced = { readonly seen: ItemSeen; readonly item: Readonly<Record<string, unknown>> };

/** What is put into a register with a change. `settle` is done after it: until then looking up costs more, and finds the same. */
export type Keeping = { readonly replaced: readonly Replaced[]; readonly settle: () => Promise<void> };

/** One change of a case by one State, with all that it writes, in one transaction or not at all. */
export type CaseChange = {
  readonly caseId: string;
  readonly state: Actor;
  readonly before: Pick<StoredCase, 'version' | 'pages' | 'shared'> | undefined;
  readonly moved: Moved;
  /** What the register had of the person, where the case is opened. */
  readonly found?: Matches;
  readonly written: Written;
  /** Absent where the service itself records what the time has done. */
  readonly receipt?: Receipt;
  /** What was read of the stop switches: where one moved since, nothing is written (`moved-on`). */
  readonly usesSeen?: readonly UseSeen[];
  /** What else was read and must not have moved since. */
  readonly itemsSeen?: readonly ItemSeen[];
  /** What is put beside the case: in the register of persons, and where other cases are named. */
  readonly replaced?: readonly Replaced[];
  /** The transit that ends with the case. */
  readonly transit?: TransitChange;
  readonly at: Instant;
};

/** `moved-on`: somebody else changed the case since it was loaded. `key-taken`: the same Idempotency-Key was used meanwhile. */
export type Saved = 'saved' | 'moved-on' | 'key-taken';

export type CaseStore = {
  /** The case with the own file of that State, or undefined where there is none. One consistent picture. */
  load(caseId: string, state: StateCode): Promise<StoredCase | undefined>;
  /** Which stops of that State under that agreement there are. */
  useOf(agreement: string, state: StateCode): Promise<AgreementUse>;
  /** Which cases that the reading State is a party to name this one as that of a member of the family: for each State that opened some. */
  linksTo(caseId: string, reader: StateCode, openers: readonly StateCode[]): Promise<readonly LinksSeen[]>;
  /** Writes the change whole. Throws StoreBusy where the store does not let it through in time; nothing is written then. */
  save(change: CaseChange): Promise<Saved>;
};

/** The register of persons, one for each State: who was stopped, and who claims protection, found again by keyed hashes. */
export type PersonRegister = {
  /** What the State keeps of a person with those traits from its other cases. Reads as much whether there is nothing or a thousand cases. */
  find(state: StateCode, traits: readonly Trait[], looking: Looking): Promise<KeptSeen>;
  /** What is to be put so that the State keeps those entries of the person of the case, found again by those traits. */
  keep(state: StateCode, traits: readonly Trait[], kept: Kept, at: Instant): Promise<Keeping>;
};

/** One change of a State's stop switches under an agreement, written with its receipt or not at all. */
export type UseChange = {
  readonly seen: UseSeen;
  readonly use: AgreementUse;
  readonly receipt: Receipt;
  readonly at: Instant;
};

export type AgreementUses = {
  /** The stops that stand. */
  find(agreement: string, state: StateCode): Promise<AgreementUse>;
  /** So many of those that ended, the latest of them, in their order. */
  ended(agreement: string, state: StateCode, limit: number): Promise<readonly UseStop[]>;
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

/** Where a document stands, and the States that are a party there: for another one nothing more is read of it. Not stated, the case says so. */
export type DocumentPlace = { readonly caseId: string; readonly documentId: string; readonly parties?: readonly StateCode[] };

/** The numbers of documents, each once for the State that issues: by a keyed hash, so that a number is found and none is read. */
export type DocumentNumbers = {
  find(issuedBy: StateCode, number: string): Promise<DocumentPlace | undefined>;
  /** What is to be put so that the number is taken. */
  take(issuedBy: StateCode, number: string, place: DocumentPlace): Replaced;
};

export type Expiries = {
  /** The documents of that State's cases that expire by that day, those already over first. */
  list(state: StateCode, until: CalendarDate, limit: number, after?: string): Promise<Page<ExpiringLine>>;
};

/** An alert as its State's list has it. `digest`: the day in whose digest it stands. `dueAt`: when it is passed on, if nobody acknowledges it. */
export type StoredAlert = {
  readonly state: string;
  readonly alertId: string;
  readonly alert: DutyMailMessage;
  readonly owedAt: Instant;
  readonly digest?: CalendarDate;
  readonly acknowledged?: { readonly at: Instant; readonly official: string };
  readonly dueAt?: Instant;
  readonly version: number;
};

/** Which part of a State's list is asked for: from one id until another, the newest first unless asked otherwise. */
export type AlertsAsked = {
  readonly from?: string;
  readonly until?: string;
  readonly limit: number;
  readonly oldestFirst?: boolean;
};

export type AlertLists = {
  list(state: string, asked: AlertsAsked, after?: string): Promise<Page<StoredAlert>>;
  find(state: string, alertId: string): Promise<StoredAlert | undefined>;
  /** Writes the acknowledgement with its receipt in the place of the alert seen. */
  acknowledge(
    seen: StoredAlert,
    acknowledged: NonNullable<StoredAlert['acknowledged']>,
    receipt: Receipt,
    at: Instant,
  ): Promise<Saved>;
};

export type Changes = {
  /** What changed in the cases of that State before `until`, the oldest first. `next` is the place of the last one, if any. */
  list(state: StateCode, until: Instant, limit: number, after?: string): Promise<Page<VisibleChange>>;
};

export type Health = { check(): Promise<void> };
