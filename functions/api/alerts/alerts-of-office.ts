import type { Office } from '../../../domain/alert/office.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { shownLine } from '../../http/shown-line.ts';
import type { AlertLists, StoredAlert } from '../../ports/alert-lists.ts';
import type { MailRecord, MailRecords } from '../../ports/mail-records.ts';
import { mailIdOf } from './alert-view.ts';

export type ReadingAlerts = { readonly alerts: AlertLists; readonly mails: Pick<MailRecords, 'find'> };

type Asked = {
  readonly query: { readonly limit: number; readonly acknowledged?: boolean };
  readonly page: { readonly after?: string; cursor(last: string): string };
};

/** A page of what an office is told, each as `view` shows it with what became of its mail. */
export const alertsOfOffice = async <View>(
  { alerts, mails }: ReadingAlerts,
  office: Office,
  { query: { limit, acknowledged }, page }: Asked,
  view: (stored: StoredAlert, mail: MailRecord | undefined) => View,
): Promise<Result<{ readonly body: { readonly items: View[]; readonly next?: string } }, never>> => {
  const found = await alerts.list(office, { limit }, page.after);
  const asked = found.items.filter(
    (stored) => acknowledged === undefined || acknowledged === (stored.acknowledged !== undefined),
  );
  const items = await Promise.all(
    asked.map(async (stored) => {
      const mailId = shownLine(mailIdOf)(stored);
      const mail = typeof mailId === 'string' ? await mails.find(mailId) : undefined;
      return shownLine(() => view(stored, mail))(stored);
    }),
  );
  return ok({ body: { items, ...(found.next === undefined ? {} : { next: page.cursor(found.next) }) } });
};
