import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { identityKey, tableName } from '../../settings.ts';
import { assessProtection } from './assess-protection.ts';
import { getGuard } from './get-guard.ts';
import { holdCase } from './hold-case.ts';
import { proposeReopening } from './propose-reopening.ts';
import { reconfirmAssessment } from './reconfirm-assessment.ts';
import { recordBestInterest } from './record-best-interest.ts';
import { recordClaimStatus } from './record-claim-status.ts';
import { recordDetention } from './record-detention.ts';
import { recordFitness } from './record-fitness.ts';
import { recordRemedy } from './record-remedy.ts';
import { recordReturnDecision } from './record-return-decision.ts';
import { releaseHold } from './release-hold.ts';
import { reopenStop } from './reopen-stop.ts';
import { protectionRoutes } from './routes.ts';

const table = tableCalled(tableName());
const ruled = { cases: caseStore(table), register: personRegisterIn(table, identityKey()), agreements: loadedAgreements() };

export const handler = apiHandler(
  protectionRoutes,
  {
    recordReturnDecision: recordReturnDecision(ruled),
    recordRemedy: recordRemedy(ruled),
    recordClaimStatus: recordClaimStatus(ruled),
    recordDetention: recordDetention(ruled),
    recordFitness: recordFitness(ruled),
    recordBestInterest: recordBestInterest(ruled),
    assessProtection: assessProtection(ruled),
    reconfirmAssessment: reconfirmAssessment(ruled),
    proposeReopening: proposeReopening(ruled),
    reopenStop: reopenStop(ruled),
    holdCase: holdCase(ruled),
    releaseHold: releaseHold(ruled),
    getGuard: getGuard(ruled),
  },
  { clock, receipts: receiptsIn(table) },
);
