import { randomBytes } from 'node:crypto';
import { v4 } from 'uuid';
import { documentNumber, numberLength } from '../../../domain/travel-document/document-number.ts';
import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { documentNumbersIn } from '../../adapters/document-numbers.ts';
import { documentsIn } from '../../adapters/documents.ts';
import { expiriesIn } from '../../adapters/expiries.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { rightSecretIn } from '../../adapters/right-secret.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { cursorKey, identityKey, onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { travelDocumentRoutes } from './routes.ts';

const table = tableCalled(tableName());
const ruled = {
  cases: caseStore(table),
  register: personRegisterIn(table, identityKey()),
  agreements: loadedAgreements(),
  onPaper: onPaper(),
};
const numbers = documentNumbersIn(table, identityKey());
const needs = {
  ...ruled,
  ruled,
  documents: documentsIn(table),
  expiries: expiriesIn(table),
  numbers,
  newNumber: () => documentNumber(randomBytes(numberLength)),
  newDocumentId: v4,
};

export const handler = apiHandler(travelDocumentRoutes, wired(travelDocumentRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  receipts: receiptsIn(table),
  rightSecret: rightSecretIn(table, identityKey()),
  cursorKey: cursorKey(),
});
