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

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  assessProtection,
  getGuard,
  holdCase,
  proposeReopening,
  reconfirmAssessment,
  recordBestInterest,
  recordClaimStatus,
  recordDetention,
  recordFitness,
  recordRemedy,
  recordReturnDecision,
  releaseHold,
  reopenStop,
};
