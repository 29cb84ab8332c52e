import type { ClockName } from '../agreement/clock-name.ts';
import type { Category } from '../agreement/scope.ts';
import type { Track } from '../agreement/track.ts';
import type { Side } from '../caller.ts';
import { latinNamesOf } from '../person/person.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { type Owed, owedIn } from './owed.ts';
import type { CaseStatus, ReadmissionCase } from './readmission-case.ts';

/** A legal deadline that runs: until when in the earliest and in the latest reading. The instants are the first that are too late. */
export type DueDeadline = {
  readonly clock: ClockName;
  readonly by: Side;
  readonly earliest: Instant;
  readonly latest: Instant;
};

/** A case in the work list of one State: exactly what that State's list shows. Nothing of an own file is in it. */
export type WorkListItem = {
  readonly caseId: string;
  readonly status: CaseStatus;
  readonly side: Side;
  readonly requestingState: StateCode;
  readonly requestedState: StateCode;
  readonly category: Category;
  readonly track: Track;
  readonly agreement: string;
  readonly assumptions: readonly string[];
  readonly surname?: string;
  readonly givenNames?: string;
  readonly requestingReference: string;
  readonly requestedReference?: string;
  readonly owed: readonly Owed[];
  /** The legal deadlines that ran when the case last changed, the most pressing first. */
  readonly due?: readonly DueDeadline[];
  readonly openedAt: Instant;
  readonly changedAt: Instant;
};

/** The work-list item of the State on that side. */
export const workListItem = (file: ReadmissionCase, side: Side, due: readonly DueDeadline[] = []): WorkListItem => {
  const requestedService = 'requestedService' in file ? file.requestedService : undefined;
  return {
    caseId: file.id,
    status: file.status,
    side,
    requestingState: file.requestingState,
    requestedState: file.requestedState,
    category: file.category,
    track: file.track,
    agreement: file.agreement.id,
    assumptions: file.agreement.assumptions,
    ...latinNamesOf(file.person),
    requestingReference: file.requestingService.reference,
    ...(requestedService === undefined ? {} : { requestedReference: requestedService.reference }),
    owed: owedIn(file),
    ...(due.length === 0 ? {} : { due }),
    openedAt: file.openedAt,
    changedAt: file.changedAt,
  };
};
