import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import type { Page } from './page.ts';
import type { Receipt } from './receipts.ts';
import type { Saved } from './saved.ts';

/** An alert as the list of its office has it. `digest`: the day in whose digest it stands. `dueAt`: when it is passed on, if nobody acknowledges it. */
export type StoredAlert = {
  readonly office: string;
  readonly alertId: string;
  readonly alert: DutyMailMessage;
  readonly owedAt: Instant;
  readonly digest?: CalendarDate;
  readonly acknowledged?: { readonly at: Instant; readonly official: string };
  readonly dueAt?: Instant;
  readonly version: number;
};

/** Which part of an office's list is asked for: from one id until another, the newest first unless asked otherwise. */
export type AlertsAsked = {
  readonly from?: string;
  readonly until?: string;
  readonly limit: number;
  readonly oldestFirst?: boolean;
};

export type AlertLists = {
  list(office: string, asked: AlertsAsked, after?: string): Promise<Page<StoredAlert>>;
  find(office: string, alertId: string): Promise<StoredAlert | undefined>;
  /** Writes the acknowledgement with its receipt in the place of the alert seen. */
  acknowledge(
    seen: StoredAlert,
    acknowledged: NonNullable<StoredAlert['acknowledged']>,
    receipt: Receipt,
    at: Instant,
  ): Promise<Saved>;
};
