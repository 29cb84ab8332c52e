import type { Acknowledgements } from '../ports/acknowledgements.ts';
import type { AlertLists, StoredAlert } from '../ports/alert-lists.ts';
import { ownMail } from './alert-items.ts';
import { type Item, itemAt } from './item-at.ts';
import { asSeen } from './item-seen.ts';
import { alertKey, alertPartition, duePartition, type Key } from './keys.ts';
import { receiptWrite } from './receipt-write.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

type AlertItem = Omit<StoredAlert, 'office' | 'alertId'> & Key;

const storedAlert = (item: Item): StoredAlert => {
  const { pk, sk, ...rest } = item as AlertItem & { duePartition?: string };
  return { ...rest, office: pk.slice(alertPartition('').length), alertId: sk } as StoredAlert;
};

const itemOf = ({ office, alertId, ...rest }: StoredAlert): Record<string, unknown> => ({
  ...alertKey(office, alertId),
  ...rest,
});

/** The alerts of the offices in the table. */
export const alertListsIn = (table: Table): AlertLists & Acknowledgements => {
  return {
    find: async (office, alertId) => {
      const item = await itemAt(table, alertKey(office, alertId));
      return item && storedAlert(item);
    },
    list: (office, { from = '', until = '~', limit, oldestFirst = false }, after) => {
      const alerts = { pk: alertPartition(office), from: from === '' ? '0' : from, until, newestFirst: !oldestFirst };
      return pageOf(table, alerts, { limit, after }, storedAlert);
    },
    acknowledge: async (seen, acknowledged, receipt, at) => {
      const { dueAt: _owed, ...rest } = seen;
      const put = { ...itemOf(rest), acknowledged, version: seen.version + 1 };
      const saved = await writeTogether(table, [receiptWrite(receipt, at), { put, ...asSeen(seen) }]);
      return saved === 'done' ? 'saved' : saved;
    },
    passOn: async (seen, mail, dueAt, now) => {
      const { dueAt: _owed, ...rest } = seen;
      const alert = mail === undefined ? seen.alert : { ...seen.alert, passedOn: mail.passedOn };
      const put = { ...itemOf(rest), alert, version: seen.version + 1, ...(dueAt === undefined ? {} : { duePartition, dueAt }) };
      return writeTogether(table, [{ put, ...asSeen(seen) }, ...(mail === undefined ? [] : ownMail(mail, now))]);
    },
  };
};
