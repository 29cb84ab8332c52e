import { agreementUsesIn } from '../../adapters/agreement-uses.ts';
import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { agreementRoutes } from './routes.ts';

const table = tableCalled(tableName());
const needs = { cases: caseStore(table), uses: agreementUsesIn(table), agreements: loadedAgreements() };

export const handler = apiHandler(agreementRoutes, wired(agreementRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  receipts: receiptsIn(table),
});
