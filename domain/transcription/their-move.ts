import type { Agreement } from '../agreement/agreement.ts';
import type { Side } from '../caller.ts';
import { acceptCase } from '../case/accept-case.ts';
import { addEvidence, type EvidenceRefusal } from '../case/add-evidence.ts';
import { answerInquiry, type InquiryRefusal } from '../case/answer-inquiry.ts';
import { type CloseRefusal, closeCase } from '../case/close-case.ts';
import { confirmReceipt } from '../case/confirm-receipt.ts';
import { type ExtensionRefusal, extendReply } from '../case/extend-reply.ts';
import type { GroundFault } from '../case/ground-fault.ts';
import { type HearingRefusal, recordInterview } from '../case/record-interview.ts';
import { refuseCase } from '../case/refuse-case.ts';
import { requestEvidence } from '../case/request-evidence.ts';
import { type InterviewRefusal, requestInterview } from '../case/request-interview.ts';
import type { SentBeforeReceipt } from '../case/sent-at.ts';
import { withdrawAcceptance } from '../case/withdraw-acceptance.ts';
import { withdrawCase } from '../case/withdraw-case.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { NoSuchPlan } from '../file/on-the-ground.ts';
import { emptyOwnFile } from '../file/own-file.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { OpeningNotConfirmed } from '../file/transcribed.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { type AnswerRefusal, answerErrorClaim } from '../movement/answer-error-claim.ts';
import { cancelTransfer } from '../movement/cancel-transfer.ts';
import { claimError, type ErrorClaimRefusal } from '../movement/claim-error.ts';
import { confirmTransfer } from '../movement/confirm-transfer.ts';
import { declineTransfer } from '../movement/decline-transfer.ts';
import { type NotMovedInBreach, takeBackStated } from '../movement/open-take-back.ts';
import type { PlanFault } from '../movement/plan-faults.ts';
import { planOnFile } from '../movement/plan-on-file.ts';
import { type ArrivalRefusal, recordArrival } from '../movement/record-arrival.ts';
import { recordTakingBack, type TakingBackRefusal } from '../movement/record-taking-back.ts';
import type { DateFault } from '../policy/date-fault.ts';
import type { OutgoingBarred } from '../protection/outgoing.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type CancellationRefusal, cancelTravelDocument } from '../travel-document/cancel-travel-document.ts';
import { type DocumentExtensionRefusal, extendTravelDocument } from '../travel-document/extend-travel-document.ts';
import { type HandOverRefusal, handOverTravelDocument } from '../travel-document/hand-over-travel-document.ts';
import { type IssueRefusal, issueTravelDocument } from '../travel-document/issue-travel-document.ts';
import type { PersonStopped } from '../travel-document/person-stopped.ts';
import { type DocumentRequestRefusal, requestTravelDocument } from '../travel-document/request-travel-document.ts';
import type { Said } from './said.ts';

export type NoSuchDocument = { readonly kind: 'no-such-document'; readonly documentId: string };

export type TheirRefusal =
  | WrongState
  | GroundFault
  | OpeningNotConfirmed
  | InFuture
  | DateFault
  | SentBeforeReceipt
  | HearingRefusal
  | InquiryRefusal
  | ExtensionRefusal
  | Exclude<EvidenceRefusal, OutgoingBarred>
  | Exclude<InterviewRefusal, OutgoingBarred>
  | Exclude<DocumentRequestRefusal, OutgoingBarred | PersonStopped>
  | IssueRefusal
  | HandOverRefusal
  | Exclude<DocumentExtensionRefusal, PersonStopped>
  | CancellationRefusal
  | NoSuchDocument
  | NoSuchPlan
  | PlanFault
  | ArrivalRefusal
  | NotMovedInBreach
  | TakingBackRefusal
  | ErrorClaimRefusal
  | AnswerRefusal
  | CloseRefusal
  | { readonly kind: 'transfer-already-planned' };

/** What a letter does not say: a reason, or a person, that would stand in the file that the other State keeps elsewhere. */
const elsewhere = 'By letter';

/** What bars an act because of the own file of whoever does it bars none here: of a State that is not connected no such file is known. */
const unbarred = <E extends { readonly kind: string }>(
  done: Result<Moved, E>,
): Result<Moved, Exclude<E, OutgoingBarred | PersonStopped>> => {
  if (done.ok) return done;
  const { kind } = done.error;
  if (kind === 'claim-bars-outgoing' || kind === 'person-stopped') throw new Error(`An empty own file bars by ${kind}`);
  return fail(done.error as Exclude<E, OutgoingBarred | PersonStopped>);
};

/** An act on a document of the case, which a letter names by its id; where the case has none such, nothing is done. */
const onDocument = <E extends { readonly kind: string }>(
  { travelDocuments }: ReadmissionCase,
  { documentId }: { readonly documentId: string },
  act: () => Result<Moved, E>,
): Result<Moved, E | NoSuchDocument> =>
  travelDocuments.some((document) => document.documentId === documentId) ? act() : fail({ kind: 'no-such-document', documentId });

type TheirOwn = Exclude<Said, { readonly operation: 'openCase' | 'recordDeparture' | 'sayNothingStands' }>;

/**
 * The move that a State would make itself, on the side that is its own, with an own file of which nothing is known here. What it would
 * write there is not to be kept.
 */
export const theirMove = (
  shared: ReadmissionCase,
  said: TheirOwn,
  side: Side,
  agreement: Agreement,
  now: Instant,
): Result<Moved, TheirRefusal> => {
  const theirs = { shared, own: emptyOwnFile, kept: [] };
  switch (said.operation) {
    case 'confirmReceipt':
      return confirmReceipt(theirs, said.facts, now);
    case 'requestEvidence':
      return requestEvidence(theirs, said.facts, now);
    case 'recordInterview':
      return recordInterview(theirs, said.facts, now);
    case 'answerInquiry':
      return answerInquiry(theirs, said.facts, agreement, now);
    case 'extendReply':
      return extendReply(theirs, said.facts, agreement, now);
    case 'acceptCase':
      return acceptCase(theirs, said.facts, now);
    case 'refuseCase':
      return refuseCase(theirs, { ...said.facts, subject: elsewhere }, now);
    case 'withdrawAcceptance':
      return withdrawAcceptance(theirs, { ...said.facts, subject: elsewhere }, now);
    case 'claimError':
      return claimError(theirs, said.facts, agreement, now);
    case 'answerErrorClaim':
      return answerErrorClaim(theirs, said.facts, now);
    case 'addEvidence':
      return unbarred(addEvidence(theirs, said.facts, now));
    case 'requestInterview':
      return unbarred(requestInterview(theirs, said.facts, agreement, now));
    case 'withdrawCase':
      return withdrawCase(theirs, { reason: elsewhere }, now);
    case 'openTakeBack':
      return takeBackStated(shared, said.facts, now);
    case 'recordTakingBack':
      return recordTakingBack(theirs, said.facts, now);
    case 'requestTravelDocument':
      return unbarred(requestTravelDocument(theirs, said.facts, agreement, now));
    case 'issueTravelDocument':
      return issueTravelDocument(theirs, said.facts, agreement, now);
    case 'handOverTravelDocument':
      return onDocument(shared, said.facts, () => handOverTravelDocument(theirs, said.facts, now));
    case 'extendTravelDocument':
      return onDocument(shared, said.facts, () => unbarred(extendTravelDocument(theirs, said.facts, agreement, now)));
    case 'cancelTravelDocument':
      return onDocument(shared, said.facts, () => cancelTravelDocument(theirs, { ...said.facts, side }, now));
    case 'planTransfer': {
      const planned = planOnFile(shared, said.facts, agreement, now);
      return planned.ok ? moved({ shared: planned.value }) : planned;
    }
    case 'cancelTransfer':
      return cancelTransfer(theirs, { reason: elsewhere }, now);
    case 'confirmTransfer':
      return confirmTransfer(theirs, said.facts, now);
    case 'declineTransfer':
      return declineTransfer(theirs, said.facts, now);
    case 'recordArrival':
      return recordArrival(theirs, said.facts, now);
    case 'closeCase':
      return closeCase(theirs, { ...said.facts, side }, now);
  }
};
