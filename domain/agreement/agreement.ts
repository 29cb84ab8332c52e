import type { Side } from '../caller.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Period } from '../time/period.ts';
import type { FirstDay } from '../time/reading.ts';
import type { RestDays } from '../time/working-calendar.ts';
import type { EvidenceLists } from './evidence-rule.ts';
import type { None, Rule } from './fact.ts';
import type { Limit, LimitName } from './limit.ts';
import type { RefusalCode } from './refusal-ground.ts';
import type { Scope } from './scope.ts';
import type { AgreementSuspension, Ending, Party } from './status.ts';

/** Why somebody who is not a national need not be taken back although a limb is met. */
export type Exclusion = 'airport-transit-only' | 'own-visa-issued' | 'permit-by-forgery';

export const interviewStages = ['consular', 'expert-mission'] as const;

export type InterviewStage = (typeof interviewStages)[number];

export type TransportMode = 'air' | 'land' | 'sea';

/** The grounds on which a transit may be refused. */
export type TransitGround = 'TR-REFOUL' | 'TR-PROSEC' | 'TR-ORDER' | 'TR-AIRPORT-CHANGE' | 'TR-NO-CAPACITY';

/** A text of the agreement: in which languages the authorities write, and which text prevails. */
export type Languages = { readonly working: string; readonly prevailing: string };

/** A readmission agreement as dated, cited data. One file each in `agreements/`. */
export type Agreement = {
  readonly id: string;
  /** The edition of these data. A case keeps the edition that it was opened under. */
  readonly edition: string;
  readonly title: string;
  /** The two sides. States of the same side ask nothing of each other under this agreement. */
  readonly sides: readonly [readonly StateCode[], readonly StateCode[]];
  readonly signed: Rule<CalendarDate>;
  readonly parties: readonly Party[];
  readonly entryIntoForce: Rule<CalendarDate>;
  /** When and by what it ends: denounced, or superseded by another agreement. Absent while nothing ends it. */
  readonly ending?: Ending;
  readonly suspensions: readonly AgreementSuspension[];
  readonly scopes: readonly Scope[];
  readonly exclusions: Rule<readonly Exclusion[]>;
  readonly limits: Readonly<Record<LimitName, Limit>>;
  /** How days are counted, where the text leaves it open: unset, both readings are kept. */
  readonly counting: {
    /** Whose working days and whose midnight. */
    readonly calendar: Rule<'of-the-debtor'>;
    readonly firstDay: Rule<FirstDay>;
    readonly restDays: Rule<RestDays>;
    readonly rollForward: Rule<boolean>;
  };
  /** What makes a case urgent. */
  readonly urgentTrack: Rule<string> | None;
  readonly interview: Rule<readonly InterviewStage[]>;
  readonly evidence: Rule<EvidenceLists>;
  readonly refusalInWriting: Rule<true>;
  readonly refusalGrounds: Rule<readonly RefusalCode[]>;
  readonly transitGrounds: Rule<readonly TransitGround[]>;
  readonly travelDocument: {
    /** Who issues it for whom. */
    readonly issuer: Rule<Readonly<Record<Scope['category'], Side>>>;
    /** For how long at least it is valid. */
    readonly validity: Rule<Period>;
    readonly regardlessOfWish: Rule<boolean>;
    /** For how long a renewed one is valid: from and, where the text has a bound, up to. */
    readonly renewedFor: Rule<{ readonly atLeast: Period; readonly atMost?: Period }>;
  };
  readonly transport: Rule<readonly TransportMode[]>;
  readonly crossingPoints: Rule<readonly string[]>;
  readonly authorities: Rule<Readonly<Record<string, string>>>;
  readonly languages: Rule<Languages>;
  readonly costs: Rule<string>;
  readonly suspending: Rule<string>;
  readonly denouncing: Rule<string>;
};
