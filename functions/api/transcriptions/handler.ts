import { v4 } from 'uuid';
import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { documentNumbersIn } from '../../adapters/document-numbers.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { personNamesIn } from '../../adapters/person-names.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { rightSecretIn } from '../../adapters/right-secret.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { identityKey, onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { transcriptionRoutes } from './routes.ts';

const table = tableCalled(tableName());
const ruled = {
  cases: caseStore(table, personNamesIn(table, identityKey())),
  register: personRegisterIn(table, identityKey()),
  agreements: loadedAgreements(),
  onPaper: onPaper(),
};
const needs = { ...ruled, ruled, numbers: documentNumbersIn(table, identityKey()), newDocumentId: v4 };

export const handler = apiHandler(transcriptionRoutes, wired(transcriptionRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  receipts: receiptsIn(table),
  rightSecret: rightSecretIn(table, identityKey()),
});
