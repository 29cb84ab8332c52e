import type { ConvictedTransfer } from '../convicted-transfer/convicted-transfer.ts';
import { stateOfSide } from '../convicted-transfer/transfer-side.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { expired } from '../policy/documents.ts';
import { alarmsBoth } from '../policy/reminders.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { endOfDay } from '../time/zone.ts';
import { authorityOf } from './authorities.ts';
import type { DeadlineAlert } from './deadline-alert.ts';
import { digestAt, nextDigestDay } from './digest.ts';
import type { DocumentAlert } from './document-alert.ts';
import { justiceOf } from './office.ts';
import type { OwnDateAlert } from './own-date-alert.ts';
import { readersOf } from './readers.ts';
import type { Reminder } from './reminder.ts';
import type { TransferReminder } from './transfer-reminders.ts';

/**
 * How an alert is told. `urgent`: by a mail of its own at once, and passed on to the next address where nobody acknowledges it.
 * `at-once`: by a mail of its own. `digest`: in the next digest of the authority.
 */
export const urgencies = ['urgent', 'at-once', 'digest'] as const;

export type Urgency = (typeof urgencies)[number];

const isUrgent = ({ track }: ReadmissionCase): boolean => track === 'urgent';

/** A new request waits for nobody's digest: the clock of the reply runs. */
export const urgencyOfOpening = (file: ReadmissionCase): Urgency => (isUrgent(file) ? 'urgent' : 'at-once');

/** What the digest of the State that is told would tell too late is told at once. */
export const urgencyOfWarning = (file: ReadmissionCase, { due }: DeadlineAlert, to: StateCode, now: Instant): Urgency => {
  if (isUrgent(file)) return 'urgent';
  const { zone } = authorityOf(to);
  return due.earliest <= digestAt(nextDigestDay(zone, now), zone) ? 'at-once' : 'digest';
};

/** A person of whom nobody knows where it is, and an urgent case, wait for no digest. */
export const urgencyOfReminder = (file: ReadmissionCase, { act }: Reminder): Urgency =>
  isUrgent(file) || alarmsBoth.has(act) ? 'urgent' : 'digest';

/** What the digest would tell only when the day is over is told at once. */
export const urgencyOfOwnDate = ({ to, day }: OwnDateAlert, now: Instant): Urgency => {
  const { zone } = authorityOf(to);
  return endOfDay(day, zone) <= digestAt(nextDigestDay(zone, now), zone) ? 'at-once' : 'digest';
};

/** What the digest would tell only once the person has left is told at once. */
export const urgencyOfTransferReminder = (file: ConvictedTransfer, { by, until }: TransferReminder, now: Instant): Urgency => {
  const { zone } = readersOf(justiceOf(stateOfSide(file, by)));
  return until !== undefined && until <= digestAt(nextDigestDay(zone, now), zone) ? 'at-once' : 'digest';
};

/** A document that is over while the return is open is missed, like a deadline. */
export const urgencyOfDocument = (file: ReadmissionCase, { daysBefore }: DocumentAlert): Urgency =>
  isUrgent(file) || daysBefore === expired ? 'urgent' : 'digest';
