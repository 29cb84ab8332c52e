import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ExpiringLine } from '../../domain/travel-document/expiring-line.ts';
import type { ChainHead, ChainName, HistoryEntry } from '../history/entry.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import type { VisibleChange } from './changes.ts';
import type { Outgoing } from './owed-message.ts';

/** What a change shows each State: its line of the work list, and the news that the case changed. */
type Shown = { readonly state: StateCode; readonly item: WorkListItem; readonly change: VisibleChange };

type Placed = { readonly state: StateCode; readonly line: ExpiringLine };

/** Lines of the lists of documents that expire: those to put, and those whose place in the list is no longer theirs. */
export type ExpiringLines = { readonly put: readonly Placed[]; readonly remove: readonly Placed[] };

/**
 * All that one change of a case writes beside the files themselves. `remindAt`, and `ownDateAt` for the dates that its own file sets the
 * State that acts: absent: untouched; null: nothing is owed any more.
 */
export type Written = {
  readonly heads: Readonly<Record<ChainName, ChainHead>>;
  readonly entries: readonly HistoryEntry[];
  readonly work: readonly Shown[];
  readonly remindAt?: Instant | null;
  readonly ownDateAt?: Instant | null;
  /** The travel documents that are new in the case. */
  readonly documents: readonly string[];
  /** The line of each of its documents in either State's list of those that expire: to be put, or to be taken out. */
  readonly expiring: ExpiringLines;
  readonly outgoing: readonly Outgoing[];
  readonly alerts: readonly DutyMailMessage[];
};
