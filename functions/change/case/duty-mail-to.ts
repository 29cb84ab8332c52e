import type { Basis } from '../../../domain/agreement/basis.ts';
import type { Urgency } from '../../../domain/alert/urgency.ts';
import type { MissedEffect } from '../../../domain/file/missed-deadline.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { isDay } from '../../../domain/time/count.ts';
import { type Instant, instantOf } from '../../../domain/time/instant.ts';
import type { DutyMailMessage } from '../../schema/duty-mail-message.ts';

/** To whom an alert goes, how, and about what. `owedBy` is the State that has to act. */
export type AlertFacts = {
  readonly to: StateCode;
  readonly owedBy: StateCode;
  readonly subject: DutyMailMessage['subject'];
  readonly urgency: Urgency;
  /** When it fell due to be told. */
  readonly at: Instant;
  readonly since: Instant;
  /** Until when the act is owed, in the earliest and in the latest reading; `zone` is that of the State that owes it. */
  readonly due?: { readonly earliest?: Instant; readonly latest: Instant; readonly zone?: string };
  /** By which rule, or why there is none. */
  readonly basis?: Basis;
  /** What the end of a missed deadline does under the agreement. */
  readonly effect?: MissedEffect;
  readonly document?: { readonly documentId: string; readonly validUntil: CalendarDate; readonly daysBefore: number };
};

/** A clock may run from a day: its mail says since when by the beginning of that day in UTC. */
export const instantText = (from: Instant | CalendarDate): Instant => (isDay(from) ? instantOf(`${from}T00:00:00Z`) : from);

/** The alert that a case owes the duty officers of a State. References only. */
export const dutyMail = (
  file: ReadmissionCase,
  { to, owedBy, subject, urgency, at, since, due, basis, effect, document }: AlertFacts,
  mailId: string,
): DutyMailMessage => {
  return {
    mailId,
    state: to,
    subject,
    urgency,
    at,
    caseId: file.id,
    reference: file.requestingService.reference,
    counterpart: to === file.requestingState ? file.requestedState : file.requestingState,
    owedBy,
    agreement: file.agreement.id,
    assumptions: [...file.agreement.assumptions],
    since,
    ...(due === undefined ? {} : { due }),
    ...(basis === undefined ? {} : { basis }),
    ...(effect === undefined ? {} : { effect }),
    ...(document === undefined ? {} : { document }),
  };
};
