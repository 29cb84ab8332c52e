import { acknowledgeHours } from '../../domain/policy/digest.ts';
import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import { officeOf } from '../schema/addressed-office.ts';
import { alertIdOf } from '../schema/alert-id.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { alertKey, digestLines, duePartition } from './keys.ts';
import { outboxWrites } from './outbox-write.ts';
import { owedAlerts } from './owed-alerts.ts';
import { secondsAfter } from './receipt-write.ts';
import type { Write } from './transaction.ts';

/** For how long an office can look its alerts up. */
const keepDays = 400;

/** A mail of its own that an alert owes, in the outbox of its case. */
export const ownMail = (alert: DutyMailMessage, now: Instant): readonly Write<never>[] =>
  outboxWrites(
    alert.caseId,
    { id: alert.mailId, to: { queue: 'duty-mail' }, body: JSON.stringify(alert) },
    `alert#${alert.mailId}`,
    now,
  );

/**
 * What an alert writes, once: its place in the list of its office and, by how it is told, its line in the digest that is gathered or a
 * mail of its own. An urgent one is owed again, to the next address, until somebody acknowledges it. Nothing, where nobody is owed it.
 */
export const alertWrites = (alert: DutyMailMessage, now: Instant, digest?: CalendarDate): readonly Write<'moved-on'>[] => {
  if (owedAlerts([alert]).length === 0) return [];
  const { urgency } = alert;
  const office = officeOf(alert);
  const alertId = alertIdOf(alert);
  const again = urgency === 'urgent' ? { duePartition, dueAt: addHours(now, acknowledgeHours) } : {};
  const expiresAt = secondsAfter(now, keepDays);
  const listed: Write<'moved-on'> = {
    put: {
      ...alertKey(office, alertId),
      alert,
      owedAt: now,
      version: 1,
      expiresAt,
      ...(digest === undefined ? {} : { digest }),
      ...again,
    },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'moved-on',
  };
  if (urgency !== 'digest') return [listed, ...ownMail(alert, now)];
  if (digest === undefined) throw new Error('An alert for a digest names the digest');
  return [listed, { put: { pk: digestLines(office, digest), sk: alertId, alert, expiresAt } }];
};
