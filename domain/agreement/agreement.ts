import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { CalendarOf, FirstDay } from '../time/reading.ts';
import type { RestDays } from '../time/working-calendar.ts';
import type { EvidenceLists } from './evidence-rule.ts';
import type { Exclusion } from './exclusion.ts';
import type { DatedFact, Fact, None, Rule } from './fact.ts';
import type { Limits } from './limit.ts';
import type { NoRequest } from './no-request.ts';
import type { RefusalCode } from './refusal-ground.ts';
import type { RequestBiometrics, RequestChannel, RequestForms } from './request-form.ts';
import type { Scope, TreatedAsNational } from './scope.ts';
import type { AgreementSuspension, Ending, Party } from './status.ts';
import type { TravelDocumentRules } from './travel-document-rules.ts';

export const interviewStages = ['consular', 'expert-mission'] as const;

export type InterviewStage = (typeof interviewStages)[number];

export const transportModes = ['air', 'land', 'sea'] as const;

export type TransportMode = (typeof transportModes)[number];

/** The grounds on which a transit may be refused. */
export type TransitGround = 'TR-REFOUL' | 'TR-PROSEC' | 'TR-ORDER' | 'TR-AIRPORT-CHANGE' | 'TR-NO-CAPACITY';

/** Who pays where the transfer of a person turns out to have been wrong. */
export const wrongTransferPayers = ['requesting', 'requested', 'side-at-fault'] as const;

export type WrongTransferPayer = (typeof wrongTransferPayers)[number];

/** The two sides of an agreement. States of the same side ask nothing of each other under it. */
export type Sides = readonly [readonly StateCode[], readonly StateCode[]];

/** A readmission agreement as dated, cited data. One file each in `agreements/`. Every value is a fact, or says that it is unset. */
export type Agreement = {
  readonly id: string;
  /** The edition of these data. A case keeps the edition that it was opened under. */
  readonly edition: string;
  /** The day on which what this edition holds began to apply, and from where that is known: the edition is named after it. */
  readonly editionFrom: DatedFact;
  readonly title: Fact<string>;
  readonly sides: Fact<Sides>;
  /** The language of the text that these data were read in; another text that prevails and was not read stays open. */
  readonly readIn: Fact<string> | None;
  readonly signed: Rule<CalendarDate>;
  readonly parties: readonly Party[];
  readonly entryIntoForce: Rule<CalendarDate>;
  /** Since when the signatories applied it before its entry into force, so far as their law allowed. No case opens by that alone. */
  readonly provisionalFrom?: DatedFact;
  /** When and by what it ends: denounced, or superseded by another agreement. Absent while nothing ends it. */
  readonly ending?: Ending;
  readonly suspensions: readonly AgreementSuspension[];
  /** Who is taken back as a national besides the nationals themselves. */
  readonly treatedAsNationals: Rule<readonly TreatedAsNational[]> | None;
  readonly scopes: readonly Scope[];
  readonly exclusions: Rule<readonly Exclusion[]> | None;
  /** When no request is needed. */
  readonly noRequest: Rule<NoRequest> | None;
  readonly limits: Limits;
  /** How days are counted, where the text leaves it open: unset, both readings are kept. */
  readonly counting: {
    /** Whose working days and whose midnight. */
    readonly calendar: Rule<CalendarOf>;
    readonly firstDay: Rule<FirstDay>;
    readonly restDays: Rule<RestDays>;
    readonly rollForward: Rule<boolean>;
  };
  /** What makes a case urgent. */
  readonly urgentTrack: Rule<string> | None;
  readonly interview: Rule<readonly InterviewStage[]>;
  readonly evidence: Rule<EvidenceLists>;
  readonly refusalInWriting: Rule<true> | None;
  readonly refusalGrounds: Rule<readonly RefusalCode[]>;
  /** From when transits are asked for under it. */
  readonly transitFrom: Rule<CalendarDate> | None;
  /** On which grounds a transit may be refused. */
  readonly transitGrounds: Rule<readonly TransitGround[]> | None;
  /** On which of them it must be. */
  readonly transitDuty: Rule<readonly TransitGround[]> | None;
  readonly transitModes: Rule<readonly TransportMode[]> | None;
  readonly travelDocument: TravelDocumentRules;
  readonly transport: Rule<readonly TransportMode[]> | None;
  readonly crossingPoints: Rule<readonly string[]>;
  readonly authorities: Rule<Readonly<Record<string, string>>>;
  /** By what means a request goes to the other side. */
  readonly requestChannel: Rule<RequestChannel> | None;
  /** The forms that a request, or the notice in its place, is written on. */
  readonly requestForms: Rule<RequestForms> | None;
  /** Whether a photograph or fingerprints of the person go with every request: as evidence they may under many. */
  readonly requestBiometrics: Rule<RequestBiometrics> | None;
  /** In which language the authorities write. */
  readonly workingLanguage: Rule<string> | None;
  /** Which text prevails; none where all are equally authentic. */
  readonly prevailingText: Rule<string> | None;
  readonly costs: Rule<string>;
  readonly wrongTransferCosts: Rule<WrongTransferPayer> | None;
  readonly personalData: Rule<string>;
  readonly suspending: Rule<string> | None;
  readonly denouncing: Rule<string>;
};
