import type { AcceptanceFacts } from '../case/accept-case.ts';
import type { EvidenceFacts } from '../case/add-evidence.ts';
import type { InquiryFacts } from '../case/answer-inquiry.ts';
import type { ClosureFacts } from '../case/close-case.ts';
import type { ReceiptFacts } from '../case/confirm-receipt.ts';
import type { ExtensionFacts } from '../case/extend-reply.ts';
import type { HearingFacts } from '../case/record-interview.ts';
import type { QueryFacts } from '../case/request-evidence.ts';
import type { WithdrawalOfAcceptance } from '../case/withdraw-acceptance.ts';
import type { Plan } from '../file/plan.ts';
import type { RefusalFacts } from '../file/refusal.ts';
import type { Transcribable } from '../file/transcribed.ts';
import type { AnswerFacts } from '../movement/answer-error-claim.ts';
import type { ArrivalFacts } from '../movement/arrived.ts';
import type { ErrorFacts } from '../movement/claim-error.ts';
import type { ConfirmationFacts } from '../movement/confirm-transfer.ts';
import type { DeclineFacts } from '../movement/decline-transfer.ts';
import type { DepartureFacts } from '../movement/departed.ts';
import type { TakeBackFacts } from '../movement/open-take-back.ts';
import type { Instant } from '../time/instant.ts';
import type { IssueFacts } from '../travel-document/issue-travel-document.ts';

/** What a letter says, by the act that it is. That of `openCase` says what the case was opened on, and nothing more. */
export type SaidBy = {
  readonly confirmReceipt: ReceiptFacts;
  readonly requestEvidence: QueryFacts;
  readonly recordInterview: HearingFacts;
  readonly answerInquiry: InquiryFacts;
  readonly extendReply: ExtensionFacts;
  readonly acceptCase: AcceptanceFacts;
  readonly refuseCase: RefusalFacts;
  readonly withdrawAcceptance: Omit<WithdrawalOfAcceptance, 'subject'>;
  readonly claimError: ErrorFacts;
  readonly closeCase: Pick<ClosureFacts, 'official'>;
  readonly openCase: object;
  readonly addEvidence: EvidenceFacts;
  readonly withdrawCase: object;
  readonly answerErrorClaim: AnswerFacts;
  readonly openTakeBack: TakeBackFacts;
  readonly recordTakingBack: ArrivalFacts;
  readonly requestTravelDocument: { readonly documentId: string; readonly official: string };
  readonly issueTravelDocument: IssueFacts;
  readonly planTransfer: Plan;
  readonly cancelTransfer: object;
  readonly confirmTransfer: ConfirmationFacts;
  readonly declineTransfer: DeclineFacts;
  readonly recordDeparture: DepartureFacts;
  readonly recordArrival: ArrivalFacts;
  readonly sayNothingStands: { readonly saidAt: Instant };
};

/** An act with what the letter says of it. */
export type Said = { [Act in Transcribable]: { readonly operation: Act; readonly facts: SaidBy[Act] } }[Transcribable];
