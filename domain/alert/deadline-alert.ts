import type { Basis } from '../agreement/basis.ts';
import type { ClockName } from '../agreement/clock-name.ts';
import type { Side } from '../caller.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { warningHours, watched } from '../policy/deadlines.ts';
import { addHours, type Instant } from '../time/instant.ts';

/** A legal deadline that comes near: so many hours before its earliest reading. It goes to the side that owes the act. */
export type DeadlineAlert = {
  readonly clock: ClockName;
  readonly n?: number;
  readonly by: Side;
  readonly since: string;
  readonly hoursBefore: number;
  readonly at: Instant;
  readonly due: { readonly earliest: Instant; readonly latest: Instant; readonly zone: string };
  /** By which rule. */
  readonly basis: Basis;
};

/** Whether a deadline runs, and officers are told of it. */
export const isWatched = ({ state, clock, run }: Deadline): boolean =>
  (state === 'running' || state === 'extended') && run !== undefined && watched[clock] !== undefined;

/** Every warning of a running deadline, the earliest first; none from before its clock began. */
export const warningsOf = (file: ReadmissionCase, { clock, n, owedBy, from, run }: Deadline): readonly DeadlineAlert[] => {
  if (run === undefined || from === undefined || clock === 'error-claim') return [];
  const due = { earliest: run.earliest.until, latest: run.latest.until, zone: run.latest.zone };
  return warningHours[file.track]
    .map((hoursBefore) => ({ hoursBefore, at: addHours(due.earliest, -hoursBefore) }))
    .filter(({ at, hoursBefore }) => at > from || hoursBefore === 0)
    .map((warning) => ({
      clock,
      ...(n === undefined ? {} : { n }),
      by: owedBy,
      since: from,
      due,
      basis: run.basis,
      ...warning,
    }));
};
