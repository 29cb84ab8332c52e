import { agreementUsesIn } from '../../adapters/agreement-uses.ts';
import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { tableName } from '../../settings.ts';
import { findAgreement } from './find-agreement.ts';
import { getAgreement } from './get-agreement.ts';
import { getCaseDeadlines } from './get-case-deadlines.ts';
import { getCaseEvidence } from './get-case-evidence.ts';
import { listAgreements } from './list-agreements.ts';
import { resumeUse } from './resume-use.ts';
import { agreementRoutes } from './routes.ts';
import { stopUse } from './stop-use.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);
const uses = agreementUsesIn(table);
const agreements = loadedAgreements();

export const handler = apiHandler(
  agreementRoutes,
  {
    listAgreements: listAgreements(agreements),
    findAgreement: findAgreement(agreements),
    getAgreement: getAgreement(agreements, uses),
    stopUse: stopUse(agreements, uses),
    resumeUse: resumeUse(agreements, uses),
    getCaseDeadlines: getCaseDeadlines(cases, agreements),
    getCaseEvidence: getCaseEvidence(cases, agreements),
  },
  { clock, receipts: receiptsIn(table) },
);
