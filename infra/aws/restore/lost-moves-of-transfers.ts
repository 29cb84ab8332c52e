import { as, type LostMove } from './as-lost.ts';

/** The acts that the history of a transfer of a convicted person can hold, by their operations. */
export const lostMovesOfTransfers: readonly (readonly [string, LostMove])[] = [
  ...as('moved', {
    recordHandOver: 'was handed over; not handed over here',
    reportEnforcement: 'serves the sentence in the other State; not reported here',
  }),
  ...as('bar-gone', {
    withdrawConsent: 'CONSENT WAS TAKEN BACK: it stands again here, and nobody may be handed over on it',
    verifyConsent: 'what was found of the consent is not known: one that was not free may stand',
    assessTransferRisk: 'the assessment is gone, with any real risk that it found: an earlier one may stand',
    holdTransfer: 'the hold is gone',
    recordProceedings: 'proceedings are as they were before: those that are pending may not be known',
    recordFinality: 'the judgment is as it was before: one that is not final may count as final',
    recordNationality: 'the nationality is as it was found before',
    recordDualCriminality: 'whether the act is a crime in the other State is as it was found before',
    recordTransferFitness: 'fitness to travel is as it was before: who was found unfit may count as fit',
    recordSentence: 'the sentence is as it was recorded before: less of it may be left',
    correctConvictedPerson: 'the person is who was stated before: what was found about that one counts again',
  }),
  ...as('stands-again', {
    withdrawTransfer: 'the transfer stands again',
    refuseTransfer: 'the refusal is gone: the request stands',
    recordSentenceEnd: 'the sentence counts as not ended',
  }),
  ...as('answer-gone', {
    stateInterest: 'the transfer is gone, and nobody finds it',
    requestTransfer: 'the request is gone',
    agreeToTransfer: 'the agreement is gone',
    askTransferQuestion: 'the question is gone',
    answerTransferQuestion: 'the question counts as not answered',
    recordCourtDecision: 'the decision of the court on what is served is gone',
    recordTransferDocument: 'a document exists on paper that is not known here',
  }),
  ...as('fact-gone', {
    informPerson: 'that the person was informed is not known',
    recordConsent: 'the consent is not known: nobody is handed over without',
    planHandOver: 'the plan is gone, or is the earlier one',
    confirmHandOver: 'the plan counts as not confirmed',
    authoriseHandOver: 'the authorisation is gone: a hand-over on it would be recorded as a breach',
    releaseTransfer: 'the hold stands again',
    proposeTransferStopReopening: 'the proposal is gone, and the stop stands',
    reopenTransferStop: 'the stop stands again',
  }),
];
