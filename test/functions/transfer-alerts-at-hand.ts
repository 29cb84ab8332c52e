import { randomUUID } from 'node:crypto';
import { type Instant, instantAt } from '../../domain/time/instant.ts';
import { alertWrites } from '../../functions/adapters/alert-items.ts';
import { tableCalled } from '../../functions/adapters/table.ts';
import { writeTogether } from '../../functions/adapters/transaction.ts';
import { alertIdOf } from '../../functions/schema/alert-id.ts';
import { aTransferMail } from './mail/duty-mail-messages.ts';
import { type Api, bodyOf, type OperationRow, type ReadyCall } from './operations.ts';

/** An alert about a transfer of its own that the central authority of that State was told at once: its id. */
export const transferAlertFor = async (table: string, state: string): Promise<string> => {
  const now: Instant = instantAt(Date.now());
  const counterpart = state === 'KZ' ? 'VN' : 'KZ';
  const alert = aTransferMail({ caseId: randomUUID(), state, counterpart, owedBy: state, at: now, since: now });
  const told = { ...alert, mailId: `convicted/${alert.caseId}/${alert.subject}/${state}.justice` };
  await writeTogether(tableCalled(table), alertWrites(told, now));
  return alertIdOf(told);
};

/** A call of an operation on the alerts of the caller’s central authority, which was told of something. */
export const readyOfTransferAlerts = async (api: Api, row: OperationRow, claims: ReadyCall['claims']): Promise<ReadyCall> => {
  const body = bodyOf(row);
  const [state = 'VN'] = /[A-Z]{2}(?=\.)/.exec(JSON.stringify(claims)) ?? [];
  const alertId = await transferAlertFor(api.table, state);
  return body === undefined ? { claims } : { claims, alertId, body };
};
