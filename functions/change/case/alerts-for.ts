import { basisOf } from '../../../domain/agreement/basis.ts';
import { urgencyOfOpening } from '../../../domain/alert/urgency.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOn } from '../../../domain/file/side.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { calendarOf } from '../../../domain/time/calendars/calendar-of.ts';
import { isTold } from '../../schema/duty-mail-acts.ts';
import type { DutyMailMessage } from '../../schema/duty-mail-message.ts';
import { dutyMail, instantText } from './duty-mail-to.ts';

/** That a request was opened, or a person moved in breach. */
const alertsOfChange = (file: ReadmissionCase, before: ReadmissionCase | undefined): readonly DutyMailMessage[] => {
  const { id, requestedState, requestingState, openedAt: since } = file;
  // A case of a taking back asks nobody: its officers are told of the transit that ended.
  if (before === undefined && file.status === 'take-back') return [];
  if (before === undefined) {
    const urgent = file.track === 'urgent' ? ('urgent-request-opened' as const) : ('request-opened' as const);
    const subject = file.status === 'notified' ? ('notice-given' as const) : urgent;
    const facts = { to: requestedState, owedBy: requestedState, urgency: urgencyOfOpening(file), at: since, since };
    return [dutyMail(file, { ...facts, subject }, `${id}/${subject}`)];
  }
  if (file.status !== 'moved-in-breach' || before.status === 'moved-in-breach') return [];
  return [requestingState, requestedState].map((to) =>
    dutyMail(
      file,
      {
        to,
        owedBy: requestingState,
        subject: 'moved-in-breach',
        urgency: 'urgent',
        at: file.breach.recordedAt,
        since: file.breach.recordedAt,
      },
      `${id}/moved-in-breach/${to}`,
    ),
  );
};

/** The zone of the State, where its calendar is loaded. */
const zoneOf = (state: StateCode): { readonly zone?: string } => {
  const zone = calendarOf(state)?.zone;
  return zone === undefined ? {} : { zone };
};

/** Both States hear of a deadline that was missed; that a right of their own lapsed unused is no alarm. */
const alertsOfMissed = (file: ReadmissionCase, before: ReadmissionCase | undefined): readonly DutyMailMessage[] =>
  (file.missedDeadlines ?? []).slice(before?.missedDeadlines?.length ?? 0).flatMap((missed) => {
    const { clock, n, from, until, owedBy, effect, certainty, recordedAt } = missed;
    if (!isTold(clock)) return [];
    return [file.requestingState, file.requestedState].map((to) =>
      dutyMail(
        file,
        {
          to,
          owedBy: stateOn(file, owedBy),
          subject: `missed-${clock}`,
          urgency: 'urgent',
          at: recordedAt,
          since: instantText(from),
          due: { latest: until, ...zoneOf(stateOn(file, owedBy)) },
          ...(certainty === undefined ? {} : { basis: basisOf({ ...missed, certainty }) }),
          effect,
        },
        [file.id, 'missed', clock, n ?? 0, from, until, to].join('/'),
      ),
    );
  });

/** What the officers of either State are to be told at once of a change of the shared file. What falls due later the sweep finds. */
export const alertsFor = (file: ReadmissionCase, before: ReadmissionCase | undefined): readonly DutyMailMessage[] => [
  ...alertsOfChange(file, before),
  ...alertsOfMissed(file, before),
];
