import type { Alerts, DueAlert } from '../ports/case-alerts.ts';
import { officeOf } from '../schema/addressed-office.ts';
import { alertIdOf } from '../schema/alert-id.ts';
import { gatheredAlerts } from './gathered-alerts.ts';
import { type Item, itemAt } from './item-at.ts';
import { alertKey, duePartition, type Key, ownDatesKey, reminderKey } from './keys.ts';
import { owedAlerts } from './owed-alerts.ts';
import { sharedCaseIn } from './shared-case.ts';
import type { Table } from './table.ts';
import { type Write, writeTogether } from './transaction.ts';

const keyOf = ({ caseId, state }: Pick<DueAlert, 'caseId' | 'state'>): Key =>
  state === undefined ? reminderKey(caseId) : ownDatesKey(caseId, state);

/** What falls due about cases, in the table. */
export const caseAlertsIn = (table: Table): Alerts => {
  const get = (key: Key): Promise<Item | undefined> => itemAt(table, key);

  return {
    find: async (caseId, state) =>
      (await get(keyOf({ caseId, ...(state === undefined ? {} : { state }) }))) as (DueAlert & Key) | undefined,
    caseOf: sharedCaseIn(table),
    unknown: async (told) => {
      const alerts = owedAlerts(told);
      const known = await Promise.all(alerts.map((alert) => get(alertKey(officeOf(alert), alertIdOf(alert)))));
      return alerts.filter((_alert, index) => known[index] === undefined);
    },
    replace: async (seen, nextAt, alerts, now) => {
      const gathered = await gatheredAlerts(table, alerts, now);
      const after: Write<'moved-on'> = {
        put: {
          ...keyOf(seen),
          caseId: seen.caseId,
          ...(seen.state === undefined ? {} : { state: seen.state }),
          ...(nextAt === undefined ? {} : { duePartition, dueAt: nextAt }),
        },
        condition: 'dueAt = :at',
        values: { ':at': seen.dueAt },
        otherwise: 'moved-on',
      };
      return writeTogether(table, [after, ...gathered]);
    },
  };
};
