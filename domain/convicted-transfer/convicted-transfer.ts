import type { Person } from '../person/person.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { ConsentOnRecord, Information } from './consent-on-record.ts';
import type { EnforcementReport, HandedOver, HandOverPlan, SentenceEnd } from './hand-over.ts';
import type {
  CourtDecisionOnRecord,
  DocumentOnRecord,
  DualCriminalityOnRecord,
  FinalityOnRecord,
  NationalityOnRecord,
  ProceedingsOnRecord,
  SentenceOnRecord,
} from './recorded-facts.ts';
import type {
  FallenAgreement,
  Interest,
  StateAgreement,
  TransferAsked,
  TransferCorrection,
  TransferQuestion,
  TransferRefused,
} from './transfer-exchange.ts';
import type { TransferSide } from './transfer-side.ts';

/** What both States hold of a transfer whatever became of it. What is absent is not known. */
type Common = {
  readonly id: string;
  /** The treaty under which it was opened. */
  readonly instrument: string;
  /** What of that treaty was assumed by the stage and not found, as sentences that whatever rests on it repeats. */
  readonly assumptions: readonly string[];
  readonly sentencingState: StateCode;
  readonly administeringState: StateCode;
  readonly person: Person;
  /** Which edition of the person's data this is, counted from 1: what was found of an earlier one is not of this person. */
  readonly personEdition: number;
  readonly corrections?: readonly TransferCorrection[];
  /** Under which number each State files the transfer, as far as it said so. */
  readonly references: Readonly<Partial<Record<TransferSide, string>>>;
  readonly interest: Interest;
  readonly information?: readonly Information[];
  readonly consents?: readonly ConsentOnRecord[];
  readonly sentence?: SentenceOnRecord;
  readonly finality?: FinalityOnRecord;
  readonly proceedings?: ProceedingsOnRecord;
  readonly nationality?: NationalityOnRecord;
  readonly dualCriminality?: DualCriminalityOnRecord;
  readonly courtDecision?: CourtDecisionOnRecord;
  readonly travelDocument?: DocumentOnRecord;
  readonly questions?: readonly TransferQuestion[];
  readonly fallenAgreements?: readonly FallenAgreement[];
  /** How many plans of a hand-over there were: none is taken for an earlier one. */
  readonly plans: number;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
};

type Asked = { readonly request: TransferAsked };
type Agreements = { readonly agreements: Readonly<Record<TransferSide, StateAgreement>> };
type Gone = { readonly handOver: HandedOver };
/** Absent where the person was handed over without any. */
type AsFarAsAsked = Partial<Asked>;

export type InterestStated = Common & { readonly status: 'interest-stated' };
/** One State asked, and at most one of them agreed so far. */
export type RequestedTransfer = Common &
  Asked & { readonly status: 'requested'; readonly agreements?: Readonly<Partial<Record<TransferSide, StateAgreement>>> };
/** Both agreed. */
export type AgreedTransfer = Common & Asked & Agreements & { readonly status: 'agreed'; readonly plan?: HandOverPlan };
export type HandedOverTransfer = Common &
  Asked &
  Agreements &
  Gone & { readonly status: 'handed-over'; readonly plan: HandOverPlan };
export type EnforcedTransfer = Common &
  Asked &
  Agreements &
  Gone & { readonly status: 'enforced'; readonly plan: HandOverPlan; readonly reports: readonly EnforcementReport[] };
/** The person was handed over although no authorisation stood, or after consent was taken back: never done, never a transfer. */
export type HandedOverInBreach = Common &
  AsFarAsAsked &
  Gone & { readonly status: 'handed-over-in-breach'; readonly reports?: readonly EnforcementReport[] };
export type EndedTransfer = Common &
  AsFarAsAsked &
  Gone & {
    readonly status: 'ended';
    readonly end: SentenceEnd;
    readonly reports?: readonly EnforcementReport[];
    /** Whether the person had been handed over in breach. */
    readonly inBreach: boolean;
  };
export type RefusedTransfer = Common & Asked & { readonly status: 'refused'; readonly refusal: TransferRefused };
export type WithdrawnTransfer = Common &
  AsFarAsAsked & { readonly status: 'withdrawn'; readonly withdrawal: { readonly from: TransferSide; readonly at: Instant } };

/** The transfer of a convicted person, each status with only the fields it can have. */
export type ConvictedTransfer =
  | InterestStated
  | RequestedTransfer
  | AgreedTransfer
  | HandedOverTransfer
  | EnforcedTransfer
  | HandedOverInBreach
  | EndedTransfer
  | RefusedTransfer
  | WithdrawnTransfer;

/** Nobody is handed over yet, and nothing is decided against it. */
export type OpenTransfer = InterestStated | RequestedTransfer | AgreedTransfer;

export type ConvictedTransferStatus = ConvictedTransfer['status'];

export const convictedTransferStatuses = [
  'interest-stated',
  'requested',
  'agreed',
  'handed-over',
  'enforced',
  'handed-over-in-breach',
  'ended',
  'refused',
  'withdrawn',
] as const satisfies readonly ConvictedTransferStatus[];

const common = [
  'id',
  'instrument',
  'assumptions',
  'sentencingState',
  'administeringState',
  'person',
  'personEdition',
  'corrections',
  'references',
  'interest',
  'information',
  'consents',
  'sentence',
  'finality',
  'proceedings',
  'nationality',
  'dualCriminality',
  'courtDecision',
  'travelDocument',
  'questions',
  'fallenAgreements',
  'plans',
  'openedAt',
  'changedAt',
] as const satisfies readonly (keyof Common)[];

const everyCommon: [Exclude<keyof Common, (typeof common)[number]>] extends [never] ? readonly string[] : never = common;

/** What every status holds, for the step to another one. */
export const commonOf = (file: ConvictedTransfer): Common =>
  Object.fromEntries(Object.entries(file).filter(([field]) => everyCommon.includes(field))) as Common;
