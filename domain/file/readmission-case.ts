import type { Evidence } from '../agreement/evidence.ts';
import type { Category } from '../agreement/scope.ts';
import type { Track } from '../agreement/track.ts';
import type { Person } from '../person/person.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { Acceptance } from './acceptance.ts';
import type { SharedAttachment } from './attachment-on-file.ts';
import type { Breach } from './breach.ts';
import type { Care } from './care.ts';
import type { Closure } from './closure.ts';
import type { Connection } from './connection.ts';
import type { Correction } from './correction.ts';
import type { Delivery } from './delivery.ts';
import type { ErrorClaim } from './error-claim.ts';
import type { Extension } from './extension.ts';
import type { Inquiry } from './inquiry.ts';
import type { Interview } from './interview.ts';
import type { Irregularity } from './irregularity.ts';
import type { LinkedCase } from './linked-case.ts';
import type { Migration } from './migration.ts';
import type { MissedDeadline } from './missed-deadline.ts';
import type { Movement } from './movement.ts';
import type { NationalTie } from './national-tie.ts';
import type { Notice } from './notice.ts';
import type { Query } from './query.ts';
import type { Refusal } from './refusal.ts';
import type { ServiceInCharge } from './service-in-charge.ts';
import type { TakeBackDuty } from './take-back.ts';
import type { TrackChange, UrgentTrigger } from './track-change.ts';
import type { Transcribed, Transcribers } from './transcribed.ts';
import type { TravelDocument } from './travel-document.ts';
import type { WindowExtension } from './window-extension.ts';

/** The agreement and edition under which the case was opened and stays, with what of it is assumed. */
export type AgreementOfCase = { readonly id: string; readonly edition: string; readonly assumptions: readonly string[] };

type Request = {
  readonly id: string;
  readonly agreement: AgreementOfCase;
  readonly requestingState: StateCode;
  readonly requestedState: StateCode;
  readonly category: Category;
  readonly connection?: Connection;
  readonly nationalTie?: NationalTie;
  readonly track: Track;
  readonly urgency?: UrgentTrigger;
  readonly trackChanges: readonly TrackChange[];
  readonly person: Person;
  /** Counts the corrections of who the person is: what was found about an earlier one does not hold for a later. From 1. */
  readonly personEdition: number;
  readonly corrections: readonly Correction[];
  readonly linkedCases: readonly LinkedCase[];
  readonly evidence: readonly Evidence[];
  /**
   * How many of them the requested State received with the request: what came later neither opens an inquiry nor ends one. For the rules
   * alone; absent of a case that was stored without, where all did.
   */
  readonly evidenceReceived?: number;
  readonly queries: readonly Query[];
  readonly inquiry?: Inquiry;
  readonly interviews: readonly Interview[];
  /** Absent where a transit ended in the State asked: the person is taken back whatever the stay there is called. */
  readonly irregularity?: Irregularity;
  readonly care?: Care;
  readonly protectiveMeasures?: string;
  readonly requestingService: ServiceInCharge;
  readonly delivery?: Delivery;
  readonly extensions: readonly Extension[];
  readonly windowExtensions?: readonly WindowExtension[];
  readonly migrations?: readonly Migration[];
  readonly missedDeadlines?: readonly MissedDeadline[];
  /** Since when a reply is owed, where that is not the receipt: the clock was restarted. */
  readonly replySince?: Instant;
  readonly travelDocuments: readonly TravelDocument[];
  /** The requesting State is not connected: its request came by letter, and the requested State opened the case in its name. */
  readonly fromLetter?: true;
  /** The files that either State gave the other. */
  readonly attachments?: readonly SharedAttachment[];
  /** What a State that was not connected did by letter, as the other State transcribed it. */
  readonly transcribed?: readonly Transcribed[];
  /** The subjects who transcribed. Shown to neither side, as the opener. */
  readonly transcribers?: readonly Transcribers[];
  readonly earlierMovements: readonly Movement[];
  readonly openedAt: Instant;
  /** The subject who opened it. Shown to neither side: it is there so that the same person cannot decide alone. */
  readonly openedBy: string;
  /** The subjects who stated anew who the person is, or under which agreement the case stands. Shown to neither side, as the opener. */
  readonly submitters?: readonly string[];
  /** When the shared file last changed. */
  readonly changedAt: Instant;
};

type Receipt = { readonly requestedService: ServiceInCharge; readonly receiptConfirmedAt: Instant };

export type Opened = Request & { readonly status: 'opened' };
/** The person has a valid passport: the other side is told, and asked for nothing but to confirm place and time. */
export type Notified = Request & { readonly status: 'notified'; readonly notice: Notice; readonly transfer?: Movement };
export type Received = Request & Receipt & { readonly status: 'received' };
export type Accepted = Request &
  Partial<Receipt> & { readonly status: 'accepted'; readonly acceptance: Acceptance; readonly transfer?: Movement };
export type Refused = Request & Receipt & { readonly status: 'refused'; readonly refusal: Refusal };

/** What a case can bring along once it is no longer a request. */
type Brought = Request &
  Partial<Receipt> & {
    readonly notice?: Notice;
    readonly acceptance?: Acceptance;
    readonly refusal?: Refusal;
    readonly acceptanceWithdrawal?: Refusal;
    readonly withdrawal?: { readonly at: Instant };
    readonly transfer?: Movement;
    readonly errorClaim?: ErrorClaim;
    readonly breach?: Breach;
    readonly takeBack?: TakeBackDuty;
  };

export type AcceptanceWithdrawn = Brought & { readonly status: 'acceptance-withdrawn'; readonly acceptanceWithdrawal: Refusal };
/** Crosses as a neutral code, without text. */
export type Withdrawn = Brought & { readonly status: 'withdrawn'; readonly withdrawal: { readonly at: Instant } };
export type Departed = Brought & { readonly status: 'departed'; readonly transfer: Movement };
export type Transferred = Brought & { readonly status: 'transferred'; readonly transfer: Movement };
/** The person was moved without an authorisation that stood. Never the same as transferred; a taking back is owed. */
export type MovedInBreach = Brought & { readonly status: 'moved-in-breach'; readonly breach: Breach };
export type TakeBack = Brought & { readonly status: 'take-back'; readonly takeBack: TakeBackDuty };
export type TakenBack = Brought & { readonly status: 'taken-back'; readonly takeBack: TakeBackDuty; readonly transfer: Movement };
export type Closed = Brought & { readonly status: 'closed'; readonly closure: Closure };

/** The shared file of a case: what both States hold in common. Each status has only the fields it can have. */
export type ReadmissionCase =
  | Opened
  | Notified
  | Received
  | Accepted
  | Refused
  | AcceptanceWithdrawn
  | Withdrawn
  | Departed
  | Transferred
  | MovedInBreach
  | TakeBack
  | TakenBack
  | Closed;

export type CaseStatus = ReadmissionCase['status'];

export const caseStatuses = [
  'opened',
  'notified',
  'received',
  'accepted',
  'refused',
  'acceptance-withdrawn',
  'withdrawn',
  'departed',
  'transferred',
  'moved-in-breach',
  'take-back',
  'taken-back',
  'closed',
] as const satisfies readonly CaseStatus[];
