import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { loadedAgreements } from '../../loaded-agreements.ts';
import { tableName } from '../../settings.ts';
import { assessProtection } from './assess-protection.ts';
import { getGuard } from './get-guard.ts';
import { holdCase } from './hold-case.ts';
import { reconfirmAssessment } from './reconfirm-assessment.ts';
import { recordBestInterest } from './record-best-interest.ts';
import { recordClaimStatus } from './record-claim-status.ts';
import { recordDetention } from './record-detention.ts';
import { recordFitness } from './record-fitness.ts';
import { recordRemedy } from './record-remedy.ts';
import { recordReturnDecision } from './record-return-decision.ts';
import { releaseHold } from './release-hold.ts';
import { protectionRoutes } from './routes.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);

export const handler = apiHandler(
  protectionRoutes,
  {
    recordReturnDecision: recordReturnDecision(cases),
    recordRemedy: recordRemedy(cases),
    recordClaimStatus: recordClaimStatus(cases),
    recordDetention: recordDetention(cases),
    recordFitness: recordFitness(cases),
    recordBestInterest: recordBestInterest(cases),
    assessProtection: assessProtection(cases),
    reconfirmAssessment: reconfirmAssessment(cases),
    holdCase: holdCase(cases),
    releaseHold: releaseHold(cases),
    getGuard: getGuard({ cases, agreements: loadedAgreements() }),
  },
  { clock, receipts: receiptsIn(table) },
);
