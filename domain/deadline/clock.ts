import type { Agreement } from '../agreement/agreement.ts';
import type { LimitName, StartEvent } from '../agreement/limit.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** One occasion on which a clock runs: from which event, and when the act was done. `n` numbers questions, hearings and documents. */
export type Occasion = {
  readonly n?: number | undefined;
  readonly event: StartEvent;
  /** Absent while the event has not happened, or is not proven. */
  readonly from?: Instant | CalendarDate | undefined;
  /** Where the event itself has two readings: the later one. */
  readonly fromLatest?: Instant | CalendarDate | undefined;
  readonly doneAt?: Instant | undefined;
  /** The day to which it was extended, beside its rule. */
  readonly extendedTo?: CalendarDate | undefined;
  /** What came too short was cured by the other side's express confirmation. */
  readonly cured?: true | undefined;
};

/** Under which agreement a clock is looked at, and when. */
export type Looking = { readonly agreement: Agreement; readonly now: Instant };

/** A clock: under which limit of the agreement it runs, and on which occasions of the case. */
export type Clock = {
  readonly limit: LimitName | ((file: ReadmissionCase) => LimitName);
  /** `event` is the one that the agreement names. */
  readonly occasions: (file: ReadmissionCase, event: StartEvent, looking: Looking) => readonly Occasion[];
  /** Whether it runs on after the case came to an end. */
  readonly outlasts?: (file: ReadmissionCase) => boolean;
};
