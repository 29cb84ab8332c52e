import { onTheGround } from '../file/on-the-ground.ts';
import type { ReadmissionCase, Received } from '../file/readmission-case.ts';
import type { Transcribable } from '../file/transcribed.ts';
import type { TravelDocument } from '../file/travel-document.ts';
import type { Instant } from '../time/instant.ts';
import type { Undo } from './undo.ts';
import { notHandedOver, notIssued, notProlonged } from './undone-document.ts';

/** The case as it was before its answer: the requested State has it, and owes a reply. */
const receivedAgain = (file: ReadmissionCase): Received | undefined => {
  if (file.status !== 'accepted' && file.status !== 'refused') return undefined;
  const {
    requestedService,
    receiptConfirmedAt,
    acceptance: _acceptance,
    refusal: _refusal,
    ...request
  } = {
    acceptance: undefined,
    refusal: undefined,
    ...file,
  };
  if (requestedService === undefined || receiptConfirmedAt === undefined) return undefined;
  return { ...request, requestedService, receiptConfirmedAt, status: 'received' };
};

const notAccepted: Undo = (file, n) => {
  if (file.status !== 'accepted' || file.acceptance.by !== 'reply' || file.acceptance.transcribedAs !== n) return undefined;
  const { transfer, earlierMovements, travelDocuments, windowExtensions = [] } = file;
  const planned = transfer !== undefined || earlierMovements.length > 0;
  return planned || travelDocuments.length + windowExtensions.length > 0 ? undefined : receivedAgain(file);
};

const notRefused: Undo = (file, n) =>
  file.status === 'refused' && file.refusal.transcribedAs === n ? receivedAgain(file) : undefined;

const notReceived: Undo = (file) => {
  if (file.status !== 'received' || file.inquiry !== undefined) return undefined;
  if (file.queries.length + file.interviews.length + file.extensions.length > 0) return undefined;
  const { requestedService: _service, receiptConfirmedAt, delivery, ...request } = file;
  if (delivery !== undefined && (delivery.proof !== 'confirmation' || delivery.at !== receiptConfirmedAt))
    return { ...request, delivery, status: 'opened' };
  // A delivery that the confirmation proved goes with it: what was added since comes with the request again.
  const { evidenceReceived, evidence } = file;
  return { ...request, ...(evidenceReceived === undefined ? {} : { evidenceReceived: evidence.length }), status: 'opened' };
};

const notAsked: Undo = (file, n) => {
  const { queries } = file;
  const last = queries.at(-1);
  if (file.status !== 'received' || last?.transcribedAs !== n || last.answeredAt !== undefined) return undefined;
  return { ...file, queries: queries.filter((query) => query !== last) };
};

const notHeard: Undo = (file, n) => {
  const last = file.interviews.at(-1);
  if (file.status !== 'received' || last?.held?.transcribedAs !== n) return undefined;
  const { held: _held, ...asked } = last;
  return { ...file, interviews: file.interviews.map((interview) => (interview === last ? asked : interview)) };
};

const notToBeHeard: Undo = (file, n) => {
  const last = file.interviews.at(-1);
  if (file.status !== 'received' || last?.transcribedAs !== n || last.held !== undefined) return undefined;
  return { ...file, interviews: file.interviews.filter((interview) => interview !== last) };
};

const notInquired: Undo = (file, n) => {
  if (file.status !== 'received' || file.inquiry?.transcribedAs !== n) return undefined;
  const { inquiry: _inquiry, ...request } = file;
  return request;
};

const notExtended: Undo = (file, n) => {
  const last = file.extensions.at(-1);
  if (file.status !== 'received' || last?.transcribedAs !== n || last.consent !== undefined) return undefined;
  return { ...file, extensions: file.extensions.filter((extension) => extension !== last) };
};

const notConfirmed: Undo = (file, n) => {
  if (file.status !== 'accepted' && file.status !== 'notified' && file.status !== 'take-back') return undefined;
  const { transfer } = file;
  if (transfer?.stage !== 'confirmed' || transfer.confirmation?.transcribedAs !== n) return undefined;
  const { confirmation: _confirmation, ...plan } = transfer;
  return { ...file, transfer: { ...plan, stage: 'planned' } };
};

const wasConfirmed = ({ transcribed = [] }: ReadmissionCase, plannedAt: Instant): boolean =>
  transcribed.some((act) => act.operation === 'confirmTransfer' && act.takenBack === undefined && act.at >= plannedAt);

const notDeclined: Undo = (file, n) => {
  if (file.status !== 'accepted' && file.status !== 'notified' && file.status !== 'take-back') return undefined;
  const { transfer } = file;
  if (transfer?.stage !== 'declined' || transfer.decline?.transcribedAs !== n) return undefined;
  // One that overtook a confirmation cannot give that back: its words are gone.
  if (wasConfirmed(file, transfer.plannedAt)) return undefined;
  const { decline: _decline, ...plan } = transfer;
  return { ...file, transfer: { ...plan, stage: 'planned' } };
};

const unused = ({ usedAt: _usedAt, ...document }: TravelDocument): TravelDocument => ({
  ...document,
  status: document.handedOver === undefined ? 'issued' : 'handed-over',
});

const notArrived: Undo = (file, n) => {
  if (file.status !== 'transferred' || file.transfer.arrival?.transcribedAs !== n) return undefined;
  const { errorClaim, takeBack, transfer, travelDocuments } = file;
  if (errorClaim !== undefined || takeBack !== undefined || travelDocuments.some((one) => one.identityDocumentOn !== undefined))
    return undefined;
  const { arrival, ...left } = transfer;
  return {
    ...file,
    status: 'departed',
    transfer: { ...left, stage: 'departed' },
    travelDocuments: travelDocuments.map((one) => (one.status === 'used' && one.usedAt === arrival?.at ? unused(one) : one)),
  };
};

/** What was said of a person who has departed since stays said. */
const notSaid: Undo = (file) => (onTheGround(file).ok ? file : undefined);

/** What ends something, or is gone on from at once, is not taken back: what it really was is answered by an act of its own. */
const final: Undo = () => undefined;

/** How each transcribed act is taken back while nothing rests on it. */
export const undone: Readonly<Record<Transcribable, Undo>> = {
  confirmReceipt: notReceived,
  requestEvidence: notAsked,
  recordInterview: notHeard,
  answerInquiry: notInquired,
  extendReply: notExtended,
  acceptCase: notAccepted,
  refuseCase: notRefused,
  withdrawAcceptance: final,
  claimError: final,
  openCase: final,
  addEvidence: final,
  requestInterview: notToBeHeard,
  withdrawCase: final,
  answerErrorClaim: final,
  openTakeBack: final,
  recordTakingBack: final,
  requestTravelDocument: final,
  issueTravelDocument: notIssued,
  handOverTravelDocument: notHandedOver,
  extendTravelDocument: notProlonged,
  cancelTravelDocument: final,
  planTransfer: final,
  cancelTransfer: final,
  confirmTransfer: notConfirmed,
  declineTransfer: notDeclined,
  recordDeparture: final,
  recordArrival: notArrived,
  sayNothingStands: notSaid,
  closeCase: final,
};
