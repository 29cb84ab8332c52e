import type { Agreement } from '../agreement/agreement.ts';
import type { Limit, StartEvent } from '../agreement/limit.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** One occasion on which a clock runs: from which event, and when the act was done. `n` numbers questions, hearings and documents. */
export type Occasion = {
  readonly n?: number | undefined;
  readonly event: StartEvent;
  /** Absent while the event has not happened, or is not proven. */
  readonly from?: Instant | CalendarDate | undefined;
  readonly doneAt?: Instant | undefined;
  /** The day to which it was extended, beside its rule. */
  readonly extendedTo?: CalendarDate | undefined;
  /** What came too short was cured by the other side's express confirmation. */
  readonly cured?: true | undefined;
};

/** A clock: under which limit of the agreement, and on which occasions of the case it runs. */
export type Clock = {
  readonly limit: (agreement: Agreement, file: ReadmissionCase) => Limit;
  /** `event` is the one that the agreement names. */
  readonly occasions: (file: ReadmissionCase, event: StartEvent) => readonly Occasion[];
};
