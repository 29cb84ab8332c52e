import { v7 } from 'uuid';
import { register } from '../../../domain/agreement/register.ts';
import { withRecords } from '../../../domain/agreement/stage-record.ts';
import { caseStore, randomSalt } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { historiesIn } from '../../adapters/histories.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { workListsIn } from '../../adapters/work-lists.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { cursorKey, servedStates, stageRecords, tableName } from '../../settings.ts';
import { acceptCase } from './accept-case.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { getCase } from './get-case.ts';
import { getCaseHistory } from './get-case-history.ts';
import { listCases } from './list-cases.ts';
import { openCase } from './open-case.ts';
import { refuseCase } from './refuse-case.ts';
import { caseRoutes } from './routes.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);
const records = stageRecords();
const agreements = register.map((agreement) => withRecords(agreement, records));

export const handler = apiHandler(
  caseRoutes,
  {
    openCase: openCase({ cases, agreements, served: servedStates(), newCaseId: v7, salts: randomSalt }),
    listCases: listCases(workListsIn(table)),
    getCase: getCase(cases),
    getCaseHistory: getCaseHistory(cases, historiesIn(table)),
    confirmReceipt: confirmReceipt(cases),
    acceptCase: acceptCase(cases),
    refuseCase: refuseCase(cases),
  },
  { clock, receipts: receiptsIn(table), cursorKey: cursorKey() },
);
