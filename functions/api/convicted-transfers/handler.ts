import { randomSalt } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { convictedTransfersIn } from '../../adapters/convicted-transfers.ts';
import { loadedTreaties } from '../../adapters/loaded-treaties.ts';
import { newCaseId } from '../../adapters/new-case-id.ts';
import { openReadmissionsIn } from '../../adapters/open-readmissions.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { rightSecretIn } from '../../adapters/right-secret.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { cursorKey, identityKey, justiceStates, onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { convictedTransferRoutes } from './routes.ts';

const table = tableCalled(tableName());
const needs = {
  transfers: convictedTransfersIn(table),
  register: personRegisterIn(table, identityKey()),
  readmissions: openReadmissionsIn(table, identityKey()),
  treaties: loadedTreaties(),
  served: justiceStates(),
  salts: randomSalt,
  newCaseId,
};

export const handler = apiHandler(convictedTransferRoutes, wired(convictedTransferRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  receipts: receiptsIn(table),
  rightSecret: rightSecretIn(table, identityKey()),
  cursorKey: cursorKey(),
});
