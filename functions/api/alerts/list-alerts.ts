import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import { shownLine } from '../../http/shown-line.ts';
import type { AlertLists } from '../../ports/alert-lists.ts';
import type { MailRecords } from '../../ports/mail-records.ts';
import { mailIdOf, viewOf } from './alert-view.ts';
import type { AlertRoutes } from './routes.ts';

export const listAlerts =
  ({
    alerts,
    mails,
  }: {
    readonly alerts: AlertLists;
    readonly mails: Pick<MailRecords, 'find'>;
  }): Operation<AlertRoutes['listAlerts']> =>
  async ({ query, caller, page }) => {
    const { limit, acknowledged } = query;
    const found = await alerts.list(caller.state, { limit }, page.after);
    const asked = found.items.filter(
      (stored) => acknowledged === undefined || acknowledged === (stored.acknowledged !== undefined),
    );
    const items = await Promise.all(
      asked.map(async (stored) => {
        const mailId = shownLine(mailIdOf)(stored);
        const mail = typeof mailId === 'string' ? await mails.find(mailId) : undefined;
        return shownLine(() => viewOf(stored, mail))(stored);
      }),
    );
    return ok({ body: { items, ...(found.next === undefined ? {} : { next: page.cursor(found.next) }) } });
  };
