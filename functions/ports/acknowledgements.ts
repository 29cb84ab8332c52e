import type { Instant } from '../../domain/time/instant.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import type { StoredAlert } from './alert-lists.ts';

export type Acknowledgements = {
  find(office: string, alertId: string): Promise<StoredAlert | undefined>;
  /** Puts the alert as passed on to the next address in the place of the one seen, with the mail to it; without an instant it is passed on no more. */
  passOn(
    seen: StoredAlert,
    mail: DutyMailMessage | undefined,
    dueAt: Instant | undefined,
    now: Instant,
  ): Promise<'done' | 'moved-on'>;
};
