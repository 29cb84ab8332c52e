import type { Agreement } from '../agreement/agreement.ts';
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
import type { SentBeforeReceipt } from '../case/sent-at.ts';
import { withdrawAcceptance } from '../case/withdraw-acceptance.ts';
import { withdrawCase } from '../case/withdraw-case.ts';
import type { GuardedFiles } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type NoSuchPlan, onTheGround } from '../file/on-the-ground.ts';
import { emptyOwnFile } from '../file/own-file.ts';
import type { OpeningNotConfirmed } from '../file/transcribed.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { type AnswerRefusal, answerErrorClaim } from '../movement/answer-error-claim.ts';
import { cancelTransfer } from '../movement/cancel-transfer.ts';
import { claimError, type ErrorClaimRefusal } from '../movement/claim-error.ts';
import { confirmTransfer } from '../movement/confirm-transfer.ts';
import { declineTransfer } from '../movement/decline-transfer.ts';
import type { PlanFault } from '../movement/plan-faults.ts';
import { planOnFile } from '../movement/plan-transfer.ts';
import { type ArrivalRefusal, recordArrival } from '../movement/record-arrival.ts';
import type { DepartureRefusal } from '../movement/record-departure.ts';
import type { DateFault } from '../policy/date-fault.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type IssueRefusal, issueTravelDocument } from '../travel-document/issue-travel-document.ts';
import { departedByLetter } from './departed-by-letter.ts';
import type { Said } from './said.ts';

/** Why an act that a letter is cannot be done now: as the State that wrote it would be told if it did the act itself. */
export type ByLetterRefusal =
  | WrongState
  | GroundFault
  | OpeningNotConfirmed
  | InFuture
  | DateFault
  | SentBeforeReceipt
  | HearingRefusal
  | InquiryRefusal
  | ExtensionRefusal
  | EvidenceRefusal
  | IssueRefusal
  | ErrorClaimRefusal
  | AnswerRefusal
  | CloseRefusal
  | NoSuchPlan
  | PlanFault
  | DepartureRefusal
  | ArrivalRefusal
  | { readonly kind: 'transfer-already-planned' };

/** What a letter does not say: a reason that would stand in the file that the other State keeps elsewhere. */
const reasonElsewhere = 'By letter';

/**
 * The act that a letter is, as the move that the State would make itself, with an own file of which nothing is known: what it would write
 * there is written nowhere. Only of a departure in breach it is noted, in the file of the State that transcribes, what was lacking.
 */
export const doneByLetter = (
  files: GuardedFiles,
  said: Said,
  agreement: Agreement,
  now: Instant,
): Result<Moved, ByLetterRefusal> => {
  const theirs = { shared: files.shared, own: emptyOwnFile };
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
      return refuseCase(theirs, { ...said.facts, subject: reasonElsewhere }, now);
    case 'withdrawAcceptance':
      return withdrawAcceptance(theirs, { ...said.facts, subject: reasonElsewhere }, now);
    case 'claimError':
      return claimError(theirs, said.facts, agreement, now);
    case 'answerErrorClaim':
      return answerErrorClaim(theirs, said.facts, now);
    case 'closeCase':
      return closeCase(theirs, { ...said.facts, side: 'requested' }, now);
    case 'addEvidence':
      return addEvidence({ ...theirs, kept: [] }, said.facts, now);
    case 'withdrawCase':
      return withdrawCase(theirs, { reason: reasonElsewhere }, now);
    case 'issueTravelDocument':
      return issueTravelDocument(theirs, said.facts, agreement, now);
    case 'planTransfer': {
      const planned = planOnFile(files.shared, said.facts, agreement, now);
      return planned.ok ? moved({ shared: planned.value }) : planned;
    }
    case 'cancelTransfer':
      return cancelTransfer(theirs, { reason: reasonElsewhere }, now);
    case 'confirmTransfer':
      return confirmTransfer(theirs, said.facts, now);
    case 'declineTransfer':
      return declineTransfer(theirs, said.facts, now);
    case 'recordDeparture':
      return departedByLetter(files, said.facts, agreement, now);
    case 'recordArrival':
      return recordArrival(theirs, said.facts, now);
    case 'sayNothingStands': {
      const ground = onTheGround(files.shared);
      if (!ground.ok) return ground;
      const { saidAt } = said.facts;
      if (isToCome(saidAt, now)) return fail({ kind: 'date-in-future', field: 'saidAt', date: saidAt });
      return moved({ shared: { ...ground.value, changedAt: now } });
    }
    case 'openCase':
      return moved({ shared: { ...files.shared, changedAt: now } });
  }
};
