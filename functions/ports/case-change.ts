import type { Moved } from '../../domain/file/moved.ts';
import type { Matches } from '../../domain/protection/own-file-at-opening.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Actor } from './act.ts';
import type { UseSeen } from './agreement-uses.ts';
import type { ItemSeen, Replaced } from './item-seen.ts';
import type { Named } from './listed.ts';
import type { Receipt } from './receipts.ts';
import type { StoredCase } from './stored-case.ts';
import type { Written } from './written.ts';

/** One change of a case by one State, with all that it writes, in one transaction or not at all. */
export type CaseChange = {
  readonly caseId: string;
  readonly state: Actor;
  /** Whose own file it is, where the service itself changes one. */
  readonly inFileOf?: StateCode;
  readonly before: Pick<StoredCase, 'version' | 'pages' | 'shared' | 'listed'> | undefined;
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
  /** As what the person was noted with it, by name and number. Absent where that stays as it was. */
  readonly named?: Named;
  readonly at: Instant;
};
