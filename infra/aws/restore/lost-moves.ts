import type { Danger } from './dangers.ts';

/** What it means that such an act is lost. */
export type LostMove = { readonly danger: Danger; readonly says: string };

const as = (danger: Danger, moves: Readonly<Record<string, string>>): readonly (readonly [string, LostMove])[] =>
  Object.entries(moves).map(([move, says]) => [move, { danger, says }]);

/** Every act that a history can hold, by its name there: an operation, a message of a partner, or what the service records itself. */
const lostMoves: ReadonlyMap<string, LostMove> = new Map([
  ...as('moved', {
    recordDeparture: 'departed; not departed here',
    recordArrival: 'arrived; still under way here, and missed after 24 hours',
    recordTakingBack: 'was taken back; still owed here',
    recordPassage: 'passed or was stopped on the way; not known here',
    'readmit.transit.passage-reported.v1': 'was reported on the way; not known here',
  }),
  ...as('bar-gone', {
    holdCase: 'the hold is gone',
    assessProtection: 'the assessment is gone, with any real risk that it found: an earlier one may stand',
    assessTransit: 'the assessment of the transit is gone, with any real risk that it found',
    recordClaimStatus: 'the claim for protection is as it was before',
    recordRemedy: 'remedies are as they were before: one that was lodged is not known',
    recordReturnDecision: 'the decision is as it was before: one that was annulled holds again',
    recordFitness: 'fitness to travel is as it was before: who was found unfit may count as fit',
    recordBestInterest: 'the finding on the child is as it was before',
    recordTrafficking: 'that the person may be a victim of trafficking is not known',
    recordComplaint: 'the complaint is gone',
    recordReturnReason:
      'the finding is as it was before: an objective reason may not be known, or a breach that was corrected counts again',
    contestReturnReason: 'that the finding is contested is not known',
    recordDetention: 'detention is as it was before: its limit may be another',
    correctPerson: 'the person is who was stated before: what was found about that one counts again',
  }),
  ...as('stands-again', {
    withdrawAcceptance: 'the acceptance stands again',
    withdrawCase: 'the request stands again',
    cancelTransfer: 'the plan stands again',
    changeTransfer: 'the plan is the earlier one, and what was confirmed of it is confirmed again',
    declineTransfer: 'the plan is not declined',
    failDeparture: 'the departure that failed is still ahead, on its authorisation',
    cancelTravelDocument: 'the document counts as good again',
    recordIdentityDocument: 'the document proves the identity again',
    migrateCase: 'the case stands under the earlier agreement',
    changeTrack: 'the case is on its earlier track, with its terms',
    decideEscort: 'the escort is as it was decided before',
    closeCase: 'the case is open again',
    liftSanction: 'the ban that was lifted stands again',
    withdrawExit: 'the proof of the exit that was taken back counts again, and a ban runs from it',
    refuseCase: 'the refusal is gone: silence may come to count as consent',
    refuseTransit: 'the refusal of the transit is gone',
    revokeTransit: 'the acceptance of the transit stands again',
    acknowledgeRevocation: 'the revocation counts as not acknowledged',
    'readmit.transit.revocation-acknowledged.v1': 'the revocation counts as not acknowledged',
    'readmit.transit.withdrawn.v1': 'the request for transit stands again',
    'readmit.transit.itinerary-changed.v1': 'the itinerary is the earlier one',
  }),
  ...as('answer-gone', {
    openCase: 'the case is gone, and nobody finds it',
    'readmit.transit.requested.v1': 'the request for transit is gone: the partner has its receipt',
    recordDelivery: 'the delivery counts as not proven',
    confirmReceipt: 'the receipt counts as not confirmed',
    acceptCase: 'the acceptance is gone',
    acceptTransit: 'the acceptance of the transit is gone',
    extendReply: 'the extension of the reply is gone',
    consentToExtension: 'the extension of the reply waits for consent again',
    answerInquiry: 'the inquiry counts as not answered: silence may come to accept the fact',
    confirmSilence: 'the silence is not confirmed',
    requestEvidence: 'the question is gone',
    requestBanReview: 'the request to lift a ban is gone, and its two months run out unseen',
    addEvidence: 'the evidence is gone',
    requestInterview: 'the request for an interview is gone',
    recordInterview: 'the interview is gone',
    claimError: 'the claim of an error is gone, and its term runs',
    answerErrorClaim: 'the answer to the claim of an error is gone',
    openTakeBack: 'the taking back that is owed is not known',
    openTransitTakeBack: 'the taking back that is owed is not known',
    extendTransferWindow: 'the window of the transfer is the earlier one',
    requestTravelDocument: 'the request for a document is gone',
    issueTravelDocument: 'a document exists on paper that is not known here',
    issueOwnDocument: 'a document exists on paper that is not known here',
    extendTravelDocument: 'the document holds only until its earlier day',
    askForExtension: 'the request to extend the document is gone',
    handOverTravelDocument: 'the document counts as not handed over',
  }),
  ...as('fact-gone', {
    planTransfer: 'the plan is gone',
    confirmTransfer: 'the plan counts as not confirmed',
    authoriseDeparture: 'the authorisation is gone: a departure on it would be recorded as a breach',
    releaseHold: 'the hold stands again',
    reconfirmAssessment: 'the assessment counts as not confirmed since',
    proposeReopening: 'the proposal is gone, and the stop stands',
    reopenStop: 'the stop stands again',
    proposeTransitReopening: 'the proposal is gone, and the stop stands',
    reopenTransitStop: 'the stop stands again',
    recordNotification: 'that the person was told is not known',
    recordCounsel: 'the counsel is not known',
    confirmReturnReason: 'the breach counts as not established',
    proposeSanction: 'the proposal is gone: an earlier one may count as the last again',
    decideSanction: 'the decision on the proposal is gone, and is taken anew',
    answerComplaint: 'the complaint counts as not answered',
    recordEntryBan: 'the ban is not known: nothing tells that it has to be looked at again',
    confirmEntryBan: 'the earlier ban counts as not compared with its paper, and no time is computed of it',
    recordExit: 'the exit counts as not proved, and a ban as not begun',
    recordBorderAlert: 'that an alert was entered, or deleted, is not known',
    recordExpulsionDecision: 'the expulsion, or that it was annulled, is not known',
    recordFollowUp: 'how the person fared is not known',
  }),
  ...as('comes-by-itself', {
    recordMissed: 'a deadline counts as missed',
    lapseTransit: 'the transit lapses',
  }),
]);

/** Every act that is known here, by its name. */
export const knownMoves = (): readonly string[] => [...lostMoves.keys()];

/** What it means that this act is lost. One that is not known counts among the most dangerous. */
export const lostMove = (move: string): LostMove =>
  lostMoves.get(move) ?? { danger: 'moved', says: 'an act that this list does not know: look at it first' };
