import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import type { Alerts, DueAlert, SharedCase } from '../ports/case-alerts.ts';
import type { Digest } from '../ports/digests.ts';
import { officeOf } from '../schema/addressed-office.ts';
import { alertIdOf } from '../schema/alert-id.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { alertWrites } from './alert-items.ts';
import { type Item, itemAt } from './item-at.ts';
import { alertKey, caseKey, digestKey, duePartition, type Key, ownDatesKey, reminderKey } from './keys.ts';
import { inOnePicture, type PagedItem, wholeFile } from './paged-file.ts';
import type { Table } from './table.ts';
import { type Write, writeTogether } from './transaction.ts';

/** The offices in whose digest something of this is to stand. */
const digesting = (alerts: readonly DutyMailMessage[]): readonly string[] => [
  ...new Set(alerts.filter(({ urgency }) => urgency === 'digest').map(officeOf)),
];

const keyOf = ({ caseId, state }: Pick<DueAlert, 'caseId' | 'state'>): Key =>
  state === undefined ? reminderKey(caseId) : ownDatesKey(caseId, state);

/** What falls due about cases, in the table. */
export const caseAlertsIn = (table: Table): Alerts => {
  const get = (key: Key): Promise<Item | undefined> => itemAt(table, key);

  /** Which digest each State gathers. The check keeps it from being closed before what is to stand in it is written. */
  const gathered = async (states: readonly string[]): Promise<ReadonlyMap<string, CalendarDate>> => {
    const dayOf = async (state: string): Promise<CalendarDate> => {
      const digest = (await get(digestKey(state))) as Digest | undefined;
      if (digest === undefined) throw new Error(`${state} gathers no digest`);
      return digest.day;
    };
    return new Map(await Promise.all(states.map(async (state) => [state, await dayOf(state)] as const)));
  };

  return {
    find: async (caseId, state) =>
      (await get(keyOf({ caseId, ...(state === undefined ? {} : { state }) }))) as (DueAlert & Key) | undefined,
    caseOf: (caseId) =>
      inOnePicture(async () => {
        const key = caseKey(caseId);
        const item = (await get(key)) as (PagedItem & Pick<SharedCase, 'version' | 'head' | 'listed'>) | undefined;
        if (item === undefined) return undefined;
        const shared = await wholeFile<SharedCase['shared']>(table, key.pk, item);
        const { version, head, listed, pages = {} } = item;
        return shared === undefined
          ? 'moved-on'
          : { version, shared, head, pages: { shared: pages }, ...(listed === undefined ? {} : { listed }) };
      }),
    unknown: async (alerts) => {
      const known = await Promise.all(alerts.map((alert) => get(alertKey(officeOf(alert), alertIdOf(alert)))));
      return alerts.filter((_alert, index) => known[index] === undefined);
    },
    replace: async (seen, nextAt, alerts, now) => {
      const days = await gathered(digesting(alerts));
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
      const open = [...days].map(
        ([state, day]): Write<'moved-on'> => ({
          check: { ...digestKey(state) },
          condition: '#day = :day',
          names: { '#day': 'day' },
          values: { ':day': day },
          otherwise: 'moved-on',
        }),
      );
      const owed = alerts.flatMap((alert) => alertWrites(alert, now, days.get(officeOf(alert))));
      return writeTogether(table, [after, ...open, ...owed]);
    },
  };
};
