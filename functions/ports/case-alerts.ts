import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ChainHead } from '../history/entry.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import type { StoredCase } from './stored-case.ts';

/**
 * When alerts of a case fall due; without an instant nothing is owed. `state`: those about the dates that the own file of that State sets
 * it, which stand apart from what both States share.
 */
export type DueAlert = { readonly caseId: string; readonly state?: StateCode; readonly dueAt?: Instant };

/** The shared file of a case, without which nobody's own file is read. */
export type SharedCase = Pick<StoredCase, 'version' | 'pages' | 'shared' | 'listed'> & { readonly head: ChainHead };

export type Alerts = {
  find(caseId: string, state?: StateCode): Promise<DueAlert | undefined>;
  caseOf(caseId: string): Promise<SharedCase | undefined>;
  /** Those of the alerts that are owed and not in their State's list yet. */
  unknown(alerts: readonly DutyMailMessage[]): Promise<readonly DutyMailMessage[]>;
  /**
   * Puts the next instant in the place of the one seen, and the alerts that are owed, together: each in its State's list, and in
   * the digest that its State gathers or the outbox. `moved-on` where any of it is no longer as seen.
   */
  replace(
    seen: DueAlert,
    nextAt: Instant | undefined,
    alerts: readonly DutyMailMessage[],
    now: Instant,
  ): Promise<'done' | 'moved-on'>;
};
