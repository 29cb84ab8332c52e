import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ChainHead } from '../history/entry.ts';
import type { Page, StoredAlert, StoredCase } from '../ports.ts';
import type { DutyMailMessage } from '../queue/duty-mail-message.ts';

/**
 * Something owed by now: messages of an outbox to be sent again, a case or a transit about which somebody is to be told, the digest
 * of a State, or an urgent alert that nobody acknowledged.
 */
export type Due =
  | { readonly owed: 'sending'; readonly outbox: string }
  | { readonly owed: 'alert'; readonly caseId: string }
  | { readonly owed: 'transit'; readonly transitId: string }
  | { readonly owed: 'digest'; readonly state: string }
  | { readonly owed: 'acknowledgement'; readonly state: string; readonly alertId: string };

export type DueIndex = { by(at: Instant, limit: number, after?: string): Promise<Page<Due>> };

/** When alerts of a case fall due; without an instant nothing is owed. */
export type DueAlert = { readonly caseId: string; readonly dueAt?: Instant };

/** The shared file of a case, without which nobody's own file is read. */
export type SharedCase = Pick<StoredCase, 'version' | 'pages' | 'shared'> & { readonly head: ChainHead };

export type Alerts = {
  find(caseId: string): Promise<DueAlert | undefined>;
  caseOf(caseId: string): Promise<SharedCase | undefined>;
  /** Those of the alerts that are not in their State's list yet. */
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

/** The digest that a State gathers: what falls due until it is written stands in it. */
export type Digest = {
  readonly state: string;
  readonly day: CalendarDate;
  readonly dueAt: Instant;
  readonly last?: CalendarDate;
  readonly closedAt?: Instant;
};

export type Digests = {
  find(state: string): Promise<Digest | undefined>;
  /** Begins to gather the digest of that day, where the State gathers none yet. */
  begin(state: string, day: CalendarDate, dueAt: Instant): Promise<void>;
  /** Closes the digest seen, puts its mail into the outbox and begins the next, together. */
  close(seen: Digest, next: { readonly day: CalendarDate; readonly dueAt: Instant }, now: Instant): Promise<'done' | 'moved-on'>;
};

export type Acknowledgements = {
  find(state: string, alertId: string): Promise<StoredAlert | undefined>;
  /** Puts the alert as passed on to the next address in the place of the one seen, with the mail to it; without an instant it is passed on no more. */
  passOn(
    seen: StoredAlert,
    mail: DutyMailMessage | undefined,
    dueAt: Instant | undefined,
    now: Instant,
  ): Promise<'done' | 'moved-on'>;
};
