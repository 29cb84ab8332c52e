import type { ClockName } from '../agreement/clock-name.ts';
import type { Certainty } from '../agreement/fact.ts';
import type { Expiry } from '../agreement/limit.ts';
import type { Side } from '../caller.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** What the end of a time did: silence that is consent waits for a supervisor of the requesting State to confirm it. */
export const missedEffects = [
  'consent-awaiting-confirmation',
  'lapse',
  'nothing',
  'own-document',
  'expired-document',
  'fact-accepted',
  'not-admitted',
] as const satisfies readonly ('consent-awaiting-confirmation' | Exclude<Expiry, 'consent'>)[];

export type MissedEffect = (typeof missedEffects)[number];

/** That a time was over in every reading and the act was not done, as an event of its own in the case. */
export type MissedDeadline = {
  readonly clock: ClockName;
  readonly n?: number;
  readonly owedBy: Side;
  readonly from: Instant | CalendarDate;
  /** When it was over in the latest reading. */
  readonly until: Instant;
  readonly effect: MissedEffect;
  /** By which rule that follows; the article and the certainty are absent from what earlier releases recorded. */
  readonly source: string;
  readonly article?: string;
  readonly certainty?: Certainty;
  readonly recordedAt: Instant;
};
