import { agreeToTransfer } from './agree-to-transfer.ts';
import { answerTransferQuestion } from './answer-transfer-question.ts';
import { askTransferQuestion } from './ask-transfer-question.ts';
import { assessTransferRisk } from './assess-transfer-risk.ts';
import { authoriseHandOver } from './authorise-hand-over.ts';
import { confirmHandOver } from './confirm-hand-over.ts';
import { correctConvictedPerson } from './correct-convicted-person.ts';
import { getConvictedTransfer } from './get-convicted-transfer.ts';
import { holdTransfer } from './hold-transfer.ts';
import { informPerson } from './inform-person.ts';
import { listConvictedTransfers } from './list-convicted-transfers.ts';
import { planHandOver } from './plan-hand-over.ts';
import { proposeTransferStopReopening } from './propose-transfer-stop-reopening.ts';
import { recordConsent } from './record-consent.ts';
import { recordCourtDecision } from './record-court-decision.ts';
import { recordDualCriminality } from './record-dual-criminality.ts';
import { recordFinality } from './record-finality.ts';
import { recordHandOver } from './record-hand-over.ts';
import { recordNationality } from './record-nationality.ts';
import { recordProceedings } from './record-proceedings.ts';
import { recordSentence } from './record-sentence.ts';
import { recordSentenceEnd } from './record-sentence-end.ts';
import { recordTransferDocument } from './record-transfer-document.ts';
import { recordTransferFitness } from './record-transfer-fitness.ts';
import { refuseTransfer } from './refuse-transfer.ts';
import { releaseTransfer } from './release-transfer.ts';
import { reopenTransferStop } from './reopen-transfer-stop.ts';
import { reportEnforcement } from './report-enforcement.ts';
import { requestTransfer } from './request-transfer.ts';
import { stateInterest } from './state-interest.ts';
import { verifyConsent } from './verify-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';
import { withdrawTransfer } from './withdraw-transfer.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  agreeToTransfer,
  answerTransferQuestion,
  askTransferQuestion,
  assessTransferRisk,
  authoriseHandOver,
  confirmHandOver,
  correctConvictedPerson,
  getConvictedTransfer,
  holdTransfer,
  informPerson,
  listConvictedTransfers,
  planHandOver,
  proposeTransferStopReopening,
  recordConsent,
  recordCourtDecision,
  recordDualCriminality,
  recordFinality,
  recordHandOver,
  recordNationality,
  recordProceedings,
  recordSentence,
  recordSentenceEnd,
  recordTransferDocument,
  recordTransferFitness,
  refuseTransfer,
  releaseTransfer,
  reopenTransferStop,
  reportEnforcement,
  requestTransfer,
  stateInterest,
  verifyConsent,
  withdrawConsent,
  withdrawTransfer,
};
