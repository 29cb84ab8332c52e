import type { Part } from '../caller.ts';
import type { Transcribable } from '../file/transcribed.ts';

/** In which part of the case a State does each act that can be transcribed. */
export const partOf: Readonly<Record<Transcribable, Exclude<Part, 'sentencing' | 'administering'>>> = {
  confirmReceipt: 'requested',
  requestEvidence: 'requested',
  recordInterview: 'requested',
  answerInquiry: 'requested',
  extendReply: 'requested',
  acceptCase: 'requested',
  refuseCase: 'requested',
  withdrawAcceptance: 'requested',
  claimError: 'requested',
  openCase: 'requesting',
  addEvidence: 'requesting',
  withdrawCase: 'requesting',
  answerErrorClaim: 'requesting',
  openTakeBack: 'requesting',
  recordTakingBack: 'requesting',
  requestTravelDocument: 'mover',
  issueTravelDocument: 'issuer',
  planTransfer: 'mover',
  cancelTransfer: 'mover',
  confirmTransfer: 'receiver',
  declineTransfer: 'receiver',
  recordDeparture: 'mover',
  recordArrival: 'receiver',
  sayNothingStands: 'receiver',
  closeCase: 'any-party',
};
