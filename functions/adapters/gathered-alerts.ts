import type { Office } from '../../domain/alert/office.ts';
import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Digest } from '../ports/digests.ts';
import { officeOf } from '../schema/addressed-office.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { alertWrites } from './alert-items.ts';
import { itemAt } from './item-at.ts';
import { digestKey, type Key } from './keys.ts';
import { owedAlerts } from './owed-alerts.ts';
import type { Table } from './table.ts';
import type { Write } from './transaction.ts';

/** The offices in whose digest something of this is to stand. */
const digesting = (alerts: readonly DutyMailMessage[]): readonly Office[] => [
  ...new Set(alerts.filter(({ urgency }) => urgency === 'digest').map(officeOf)),
];

/** Which digest the office gathers. */
const gatheredBy = async (table: Table, office: Office): Promise<CalendarDate> => {
  const digest = (await itemAt(table, digestKey(office))) as (Digest & Key) | undefined;
  if (digest === undefined) throw new Error(`${office} gathers no digest`);
  return digest.day;
};

/**
 * What alerts write that fell due: each what `alertWrites` says, in the digest that its office gathers where that tells it. The check
 * keeps the digest from being closed before what is to stand in it is written.
 */
export const gatheredAlerts = async (
  table: Table,
  told: readonly DutyMailMessage[],
  now: Instant,
): Promise<readonly Write<'moved-on'>[]> => {
  const alerts = owedAlerts(told);
  const days = new Map(
    await Promise.all(digesting(alerts).map(async (office) => [office, await gatheredBy(table, office)] as const)),
  );
  const open = [...days].map(
    ([office, day]): Write<'moved-on'> => ({
      check: { ...digestKey(office) },
      condition: '#day = :day',
      names: { '#day': 'day' },
      values: { ':day': day },
      otherwise: 'moved-on',
    }),
  );
  return [...open, ...alerts.flatMap((alert) => alertWrites(alert, now, days.get(officeOf(alert))))];
};
