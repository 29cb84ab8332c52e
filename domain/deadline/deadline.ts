import type { ClockName } from '../agreement/clock-name.ts';
import type { Certainty } from '../agreement/fact.ts';
import type { Expiry, StartEvent } from '../agreement/limit.ts';
import type { Side } from '../caller.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import type { NotComputed, Run } from './run.ts';

/**
 * How a deadline stands. `not-started`: the event from which it is counted has not happened, or is not proven. `unset`: no rule
 * from which it could be computed. Missed is only what is over in every reading.
 */
export const deadlineStates = ['not-started', 'running', 'extended', 'suspended', 'met', 'missed', 'unset'] as const;

export type DeadlineState = (typeof deadlineStates)[number];

/** The rule behind a deadline, and where it is written. */
export type RuleCited = {
  readonly period: Period;
  readonly source: string;
  readonly article?: string;
  readonly certainty: Certainty;
  readonly expiry?: {
    readonly effect: Expiry;
    readonly source: string;
    readonly article?: string;
    readonly certainty: Certainty;
  };
};

/** A clock of a case on one occasion, with how it stands at an instant. */
export type Deadline = {
  readonly clock: ClockName;
  readonly n?: number;
  readonly owedBy: Side;
  readonly state: DeadlineState;
  /** From which the agreement counts. Absent where it names none that bears an effect: then nothing is computed from `from`. */
  readonly event?: StartEvent;
  readonly from?: Instant | CalendarDate;
  readonly doneAt?: Instant;
  /** Done, but only once it was over in every reading. */
  readonly late?: true;
  readonly cured?: true;
  readonly rule?: RuleCited;
  /** As counted, with extensions. */
  readonly run?: Run;
  /** As it was before any extension. */
  readonly original?: Run;
  readonly notComputed?: NotComputed;
};
