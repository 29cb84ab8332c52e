import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ChainHead, HistoryEntry } from '../history/entry.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import type { UseSeen } from './agreement-uses.ts';
import type { ItemSeen, Replaced } from './item-seen.ts';
import type { Outgoing } from './owed-message.ts';
import type { Receipt } from './receipts.ts';
import type { StoredTransit } from './stored-transit.ts';
import type { EarlyMessages, TransitLine } from './transit-lines.ts';
import type { MessageOutcome, Refusal, Reply, Waiting } from './transit-messages.ts';

/** One change of a transit with all that it writes, in one transaction or not at all. */
export type TransitChange = {
  readonly transitId: string;
  readonly before: StoredTransit | undefined;
  readonly after: Omit<StoredTransit, 'version' | 'head'> & { readonly head: ChainHead };
  readonly entries: readonly HistoryEntry[];
  readonly messages: readonly MessageOutcome[];
  /** A message that is to wait, and the sequences of those that wait no longer. */
  readonly keptWaiting?: Waiting;
  readonly waitedUntilNow?: readonly number[];
  readonly replies: readonly Reply[];
  /** The refusal of a message that was not understood, in a group of its own. */
  readonly refusal?: Refusal;
  /** What the State's own monitor is told. */
  readonly notices?: readonly Outgoing[];
  readonly alerts: readonly DutyMailMessage[];
  /** Its line in the work lists of both States. Absent where only early messages are there. */
  readonly line?: TransitLine;
  /** What waits where there is no transit yet, in the lists of the States that it concerns as far as that is known. */
  readonly early?: EarlyMessages;
  /** The States in whose lists what waited without a transit stands no longer. */
  readonly earlyLeft?: readonly StateCode[];
  readonly dueAt: Instant | undefined;
  /** What is put into the register of persons. */
  readonly replaced?: readonly Replaced[];
  /** What else was read and must not have moved since. */
  readonly itemsSeen?: readonly ItemSeen[];
  readonly usesSeen?: readonly UseSeen[];
  readonly receipt?: Receipt;
  readonly at: Instant;
};
