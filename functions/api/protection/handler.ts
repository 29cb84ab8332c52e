import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { tableName } from '../../settings.ts';
import { recordClaimStatus } from './record-claim-status.ts';
import { protectionRoutes } from './routes.ts';

const table = tableCalled(tableName());

export const handler = apiHandler(
  protectionRoutes,
  { recordClaimStatus: recordClaimStatus(caseStore(table)) },
  { clock, receipts: receiptsIn(table) },
);
