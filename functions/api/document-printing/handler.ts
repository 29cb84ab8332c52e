import { attachmentObjects } from '../../adapters/attachment-objects.ts';
import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { newAttachmentId } from '../../adapters/new-attachment-id.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { rightSecretIn } from '../../adapters/right-secret.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { identityKey, onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { documentPrintingRoutes } from './routes.ts';

const table = tableCalled(tableName());
const needs = {
  cases: caseStore(table),
  register: personRegisterIn(table, identityKey()),
  agreements: loadedAgreements(),
  onPaper: onPaper(),
  objects: attachmentObjects(),
  newAttachmentId,
};

export const handler = apiHandler(documentPrintingRoutes, wired(documentPrintingRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  receipts: receiptsIn(table),
  rightSecret: rightSecretIn(table, identityKey()),
});
