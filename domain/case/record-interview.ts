import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import type { interviewResults } from '../file/interview.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type HearingFacts = {
  readonly heldOn: CalendarDate;
  readonly result: (typeof interviewResults)[number];
  readonly official: string;
  readonly reasons?: string;
};

export type HearingRefusal = WrongState | InFuture | { readonly kind: 'no-interview-requested' | 'interview-reasons-missing' };

/** The requested State records what the hearing gave. Where nationality is not confirmed it owes its reasons (Poland-Kazakhstan). */
export const recordInterview = ({ shared }: Files, facts: HearingFacts, now: Instant): Result<Moved, HearingRefusal> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  const open = shared.interviews.find(({ held }) => held === undefined);
  if (open === undefined) return fail({ kind: 'no-interview-requested' });
  const { heldOn, result, official, reasons } = facts;
  if (heldOn > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'heldOn', date: heldOn });
  if (result !== 'nationality-confirmed' && reasons === undefined) return fail({ kind: 'interview-reasons-missing' });
  const held = { on: heldOn, result, official, ...(reasons === undefined ? {} : { reasons }), recordedAt: now };
  const interviews = shared.interviews.map((interview) => (interview === open ? { ...interview, held } : interview));
  return moved({ shared: { ...shared, interviews, changedAt: now } });
};
