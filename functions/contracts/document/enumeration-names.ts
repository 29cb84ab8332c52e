import { interviewStages, transportModes, wrongTransferPayers } from '../../../domain/agreement/agreement.ts';
import { clockNames } from '../../../domain/agreement/clock-name.ts';
import { evidenceKinds } from '../../../domain/agreement/evidence.ts';
import { shownFacts } from '../../../domain/agreement/evidence-rule.ts';
import { exclusionGrounds, ownVisaExceptions } from '../../../domain/agreement/exclusion.ts';
import { certainties } from '../../../domain/agreement/fact.ts';
import { startEvents } from '../../../domain/agreement/limit.ts';
import { refusalGrounds } from '../../../domain/agreement/refusal-ground.ts';
import { channels, formItems, formPartNames } from '../../../domain/agreement/request-form.ts';
import { categories, limbs, thirdStateFilters, treatedAsNationals } from '../../../domain/agreement/scope.ts';
import { namesIn } from '../../../domain/by-name.ts';
import { roles } from '../../../domain/caller.ts';
import { detentionClockNames } from '../../../domain/deadline/detention-limits.ts';
import { appealPeriods } from '../../../domain/file/appeal-period.ts';
import { riskFindings } from '../../../domain/file/assessment.ts';
import { asksFrom, liftingGrounds, reviewCauses } from '../../../domain/file/ban-review.ts';
import { interestFindings } from '../../../domain/file/best-interest.ts';
import { alertDeletions, borderAlertKinds } from '../../../domain/file/border-alert.ts';
import { cancellationReasons, statedReasons } from '../../../domain/file/cancellation.ts';
import { claimOutcomes } from '../../../domain/file/claim-status.ts';
import { complainants, complaintMatters } from '../../../domain/file/complaint.ts';
import { circumstances, ownPermitExceptions } from '../../../domain/file/connection.ts';
import { detentionGrounds, situations } from '../../../domain/file/detention.ts';
import { banKinds } from '../../../domain/file/entry-ban.ts';
import { exitProofKinds } from '../../../domain/file/exit-proof.ts';
import { expulsionKinds } from '../../../domain/file/expulsion-decision.ts';
import { followUpFindings } from '../../../domain/file/follow-up.ts';
import { guardConditions } from '../../../domain/file/guard-condition.ts';
import { holdKinds } from '../../../domain/file/hold.ts';
import { inquiryResults } from '../../../domain/file/inquiry.ts';
import { interviewResults } from '../../../domain/file/interview.ts';
import { movementKinds } from '../../../domain/file/kind.ts';
import { relations } from '../../../domain/file/linked-case.ts';
import { missedEffects } from '../../../domain/file/missed-deadline.ts';
import { failureReasons } from '../../../domain/file/movement.ts';
import { toldOf } from '../../../domain/file/notification.ts';
import { caseStatuses } from '../../../domain/file/readmission-case.ts';
import { contesters } from '../../../domain/file/reason-contest.ts';
import { reasonProofKinds } from '../../../domain/file/reason-proof.ts';
import { remedyOutcomes, remedyStates } from '../../../domain/file/remedies.ts';
import { reopeningFacts } from '../../../domain/file/reopening.ts';
import { returnDecisionKinds } from '../../../domain/file/return-decision.ts';
import { returnReasonKinds } from '../../../domain/file/return-reason.ts';
import { sanctionDecided } from '../../../domain/file/sanction-decision.ts';
import { banBases, permitExceptions, prolongationGrounds, protectedPermits } from '../../../domain/file/sanction-proposal.ts';
import { traffickingFindings } from '../../../domain/file/trafficking.ts';
import { consents, documentStatuses } from '../../../domain/file/travel-document.ts';
import { periodRefusals } from '../../../domain/file/voluntary-period.ts';
import { languages } from '../../../domain/language.ts';
import { banTimeKinds } from '../../../domain/sanction/ban-time.ts';
import { standingLacks } from '../../../domain/sanction/decision-standing.ts';
import { findingLacks } from '../../../domain/sanction/finding-lacks.ts';
import { sanctionTermKinds } from '../../../domain/sanction/sanction-term.ts';
import { passageEvents } from '../../../domain/transit/record-passage.ts';
import { transitStatuses } from '../../../domain/transit/transit.ts';
import { transitActs } from '../../../domain/transit/transit-acts.ts';
import { transitGrounds } from '../../../domain/transit/transit-ground.ts';
import { expiryFlags } from '../../../domain/travel-document/expiry.ts';
import { partnerMessageTypes } from '../../schema/partner-message.ts';
import { listsOfConvicted } from './enumeration-names-of-convicted.ts';
import type { JsonObject } from './json-object.ts';

/** What the lists of values are called that stand in several places, or whose place alone would not say what they are. */
const lists: Readonly<Record<string, readonly string[]>> = {
  AppealPeriod: appealPeriods,
  AlertDeletion: alertDeletions,
  AsksFrom: asksFrom,
  BanBasis: banBases,
  BanKind: banKinds,
  BanTimeKind: banTimeKinds,
  BorderAlertKind: borderAlertKinds,
  Contester: contesters,
  ExitProofKind: exitProofKinds,
  ExpulsionKind: expulsionKinds,
  LiftingGround: liftingGrounds,
  LiftingOutcome: ['lifted', 'kept'],
  PeriodRefusal: periodRefusals,
  PermitException: permitExceptions,
  ProlongationGround: prolongationGrounds,
  ProtectedPermitKind: protectedPermits,
  ReasonProofKind: reasonProofKinds,
  ReturnReasonKind: returnReasonKinds,
  ReviewCause: reviewCauses,
  SanctionDecided: sanctionDecided,
  DecisionChange: standingLacks,
  FindingLack: findingLacks,
  SanctionTermKind: sanctionTermKinds,
  CancellationReason: cancellationReasons,
  TravelDocumentCancellationReason: namesIn(statedReasons),
  CaseStatus: caseStatuses,
  Category: categories,
  Certainty: certainties,
  Chain: ['shared', 'own'],
  ClaimOutcome: claimOutcomes,
  ClearDay: ['waived', 'kept', 'land-border'],
  ClockEffectOfHold: ['runs-on', 'can-be-extended'],
  ClockName: clockNames,
  Complainant: complainants,
  ComplaintMatter: complaintMatters,
  ConditionState: ['met', 'not-met', 'not-applicable'],
  ConnectionCircumstance: circumstances,
  CountedUnit: ['hours', 'calendar-days', 'working-days', 'months'],
  CountingCalendar: ['of-the-debtor', 'of-the-receiver'],
  DebtorOfLimit: ['requesting', 'requested', 'issuer'],
  DetentionClockName: detentionClockNames,
  DetentionGround: detentionGrounds,
  DocumentStatus: documentStatuses,
  EndOfAgreement: ['denounced', 'superseded'],
  ErrorAct: ['claim', 'establish', 'return'],
  EvidenceKind: evidenceKinds,
  ExclusionGround: exclusionGrounds,
  ExpiryFlag: expiryFlags,
  FormItem: formItems,
  FormPartName: formPartNames,
  RequestChannelMeans: channels,
  ExtensionNeed: ['notice', 'reasons', 'consent'],
  FailureReason: failureReasons,
  FirstDay: ['after-event', 'event'],
  FollowUpFinding: followUpFindings,
  GuardConditionName: guardConditions,
  HoldKind: holdKinds,
  InTimeWhen: ['sent', 'received'],
  InquiryResult: inquiryResults,
  InterestFinding: interestFindings,
  InterpreterPresence: ['present', 'by-telephone'],
  InterviewResult: interviewResults,
  InterviewStage: interviewStages,
  Language: languages,
  Limb: limbs,
  MissedEffect: missedEffects,
  MovementKind: movementKinds,
  OwnPermitException: ownPermitExceptions,
  OwnVisaException: ownVisaExceptions,
  PartnerMessageType: partnerMessageTypes,
  PassageEvent: passageEvents,
  PermitKind: ['visa', 'residence-permit'],
  ProofClass: ['proof', 'prima-facie'],
  RefusalGroundCode: namesIn(refusalGrounds),
  Relation: relations,
  RemedyOutcome: remedyOutcomes,
  RemedyState: remedyStates,
  ReopeningFact: reopeningFacts,
  ReplyClockEffect: ['stands-still', 'begins-again'],
  RestDays: ['saturday-sunday', 'sunday'],
  ReturnDecisionKind: returnDecisionKinds,
  RiskFinding: riskFindings,
  Role: roles,
  SecondPersonTold: ['counsel', 'person'],
  ShownFact: shownFacts,
  Side: ['requesting', 'requested'],
  Situation: situations,
  StartEvent: startEvents,
  StopBasis: ['assessment', 'refusal'],
  SubjectTold: toldOf,
  ThirdStateFilter: thirdStateFilters,
  Track: ['ordinary', 'urgent'],
  TrackChangeAct: ['to-ordinary', 'contest'],
  TraffickingFinding: traffickingFindings,
  TransitAct: transitActs,
  TransitGroundCode: transitGrounds,
  TransitSide: ['requesting', 'transit'],
  TransitStatus: transitStatuses,
  TransportMode: transportModes,
  TravelConsent: consents,
  TreatedAsNational: treatedAsNationals,
  UnitOfPeriod: ['hours', 'days', 'calendar-days', 'working-days', 'months', 'years'],
  WrongTransferPayer: wrongTransferPayers,
  OpenOrEnded: ['open', 'ended'],
  ...listsOfConvicted,
};

const named: ReadonlyMap<string, string> = new Map(Object.entries(lists).map(([name, values]) => [JSON.stringify(values), name]));

/** The name of a list of values; undefined where it is called by who has it. */
export const enumerationName = ({ enum: values }: JsonObject): string | undefined => named.get(JSON.stringify(values));
