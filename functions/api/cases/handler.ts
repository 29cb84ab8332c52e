import { caseStore, randomSalt } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { newCaseId } from '../../adapters/new-case-id.ts';
import { personNamesIn } from '../../adapters/person-names.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { rightSecretIn } from '../../adapters/right-secret.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { identityKey, onPaper, servedStates, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { caseRoutes } from './routes.ts';

const table = tableCalled(tableName());
const names = personNamesIn(table, identityKey());
const needs = {
  cases: caseStore(table, names),
  names,
  register: personRegisterIn(table, identityKey()),
  agreements: loadedAgreements(),
  onPaper: onPaper(),
  served: servedStates(),
  newCaseId,
  salts: randomSalt,
};

export const handler = apiHandler(caseRoutes, wired(caseRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  receipts: receiptsIn(table),
  rightSecret: rightSecretIn(table, identityKey()),
});
