import type { EvidenceRefusal } from '../../domain/case/add-evidence.ts';
import type { TrackRefusal } from '../../domain/case/change-track.ts';
import type { CloseRefusal } from '../../domain/case/close-case.ts';
import type { SilenceRefusal } from '../../domain/case/confirm-silence.ts';
import type { CorrectionRefusal } from '../../domain/case/correct-person.ts';
import type { ExtensionRefusal } from '../../domain/case/extend-reply.ts';
import type { WindowRefusal } from '../../domain/case/extend-transfer-window.ts';
import type { GroundFault } from '../../domain/case/ground-fault.ts';
import type { MigrationRefusal } from '../../domain/case/migrate-case.ts';
import type { OpenRefusal } from '../../domain/case/open-case.ts';
import type { DeliveryRefusal } from '../../domain/case/record-delivery.ts';
import type { HearingRefusal } from '../../domain/case/record-interview.ts';
import type { InterviewRefusal } from '../../domain/case/request-interview.ts';
import type { TooManyNames } from '../../domain/identity/too-many-names.ts';
import type { AnswerRefusal } from '../../domain/movement/answer-error-claim.ts';
import type { AuthorisationRefusal } from '../../domain/movement/authorise-departure.ts';
import type { ErrorClaimRefusal } from '../../domain/movement/claim-error.ts';
import type { TakeBackRefusal } from '../../domain/movement/open-take-back.ts';
import type { PlanRefusal } from '../../domain/movement/plan-transfer.ts';
import type { ArrivalRefusal } from '../../domain/movement/record-arrival.ts';
import type { DepartureRefusal } from '../../domain/movement/record-departure.ts';
import type { TakingBackRefusal } from '../../domain/movement/record-taking-back.ts';
import type { ComplaintAnswerRefusal } from '../../domain/protection/answer-complaint.ts';
import type { AssessmentRefusal } from '../../domain/protection/assess-protection.ts';
import type { ProposalRefusal } from '../../domain/protection/propose-reopening.ts';
import type { ReconfirmationRefusal } from '../../domain/protection/reconfirm-assessment.ts';
import type { BestInterestRefusal } from '../../domain/protection/record-best-interest.ts';
import type { DetentionRefusal } from '../../domain/protection/record-detention.ts';
import type { FitnessRefusal } from '../../domain/protection/record-fitness.ts';
import type { NotificationRefusal } from '../../domain/protection/record-notification.ts';
import type { RemedyRefusal } from '../../domain/protection/record-remedy.ts';
import type { ReturnDecisionRefusal } from '../../domain/protection/record-return-decision.ts';
import type { TraffickingRefusal } from '../../domain/protection/record-trafficking.ts';
import type { ReleaseRefusal } from '../../domain/protection/release-hold.ts';
import type { ReopeningRefusal } from '../../domain/protection/reopen-stop.ts';
import type { AskingRefusal } from '../../domain/travel-document/ask-for-extension.ts';
import type { CancellationRefusal } from '../../domain/travel-document/cancel-travel-document.ts';
import type { DocumentExtensionRefusal } from '../../domain/travel-document/extend-travel-document.ts';
import type { HandOverRefusal } from '../../domain/travel-document/hand-over-travel-document.ts';
import type { OwnDocumentRefusal } from '../../domain/travel-document/issue-own-document.ts';
import type { IssueRefusal } from '../../domain/travel-document/issue-travel-document.ts';
import type { IdentityDocumentRefusal } from '../../domain/travel-document/record-identity-document.ts';
import type { DocumentRequestRefusal } from '../../domain/travel-document/request-travel-document.ts';

type OfCases =
  | OpenRefusal
  | DeliveryRefusal
  | EvidenceRefusal
  | InterviewRefusal
  | HearingRefusal
  | GroundFault
  | ExtensionRefusal
  | SilenceRefusal
  | TrackRefusal
  | CorrectionRefusal
  | TooManyNames
  | CloseRefusal
  | WindowRefusal
  | MigrationRefusal
  | { readonly kind: 'linked-case-not-found'; readonly linkedCase: string }
  | { readonly kind: 'linked-case-full'; readonly linkedCase: string; readonly atMost: number };

type OfProtection =
  | ReturnDecisionRefusal
  | DetentionRefusal
  | AssessmentRefusal
  | ReconfirmationRefusal
  | FitnessRefusal
  | ReleaseRefusal
  | RemedyRefusal
  | BestInterestRefusal
  | ProposalRefusal
  | ReopeningRefusal
  | TraffickingRefusal
  | NotificationRefusal
  | ComplaintAnswerRefusal
  | { readonly kind: 'no-return-decision' };

type OfMovements =
  | PlanRefusal
  | AuthorisationRefusal
  | DepartureRefusal
  | ArrivalRefusal
  | TakingBackRefusal
  | ErrorClaimRefusal
  | AnswerRefusal
  | TakeBackRefusal
  | { readonly kind: 'medical-without-escort' };

type OfTravelDocuments =
  | DocumentRequestRefusal
  | IssueRefusal
  | OwnDocumentRefusal
  | AskingRefusal
  | DocumentExtensionRefusal
  | HandOverRefusal
  | CancellationRefusal
  | IdentityDocumentRefusal
  | { readonly kind: 'document-number-taken' };

type OfAlerts = { readonly kind: 'alert-already-acknowledged'; readonly at: string; readonly official: string };

/** What is refused about agreements themselves. */
type OfAgreements =
  | { readonly kind: 'agreement-not-found' }
  | { readonly kind: 'not-a-party' }
  | { readonly kind: 'limb-missing' }
  | { readonly kind: 'destination-not-a-party' }
  | { readonly kind: 'use-stopped'; readonly agreement: string; readonly since: string }
  | { readonly kind: 'use-already-stopped'; readonly stop: number }
  | { readonly kind: 'no-such-stop'; readonly stop: number }
  | { readonly kind: 'stopper-resumes'; readonly stop: number };

/** What the law or the state of the case refuses, by whichever move. */
export type LawFailure = OfCases | OfProtection | OfMovements | OfTravelDocuments | OfAlerts | OfAgreements;
