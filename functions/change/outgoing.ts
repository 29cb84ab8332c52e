import type { ReadmissionCase } from '../../domain/case/readmission-case.ts';
import { stateOn } from '../../domain/case/side.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { calendarOf } from '../../domain/time/calendar-of.ts';
import type { Act } from './act.ts';
import { caseEvent } from './case-event.ts';
import { dutyMail, instantText } from './duty-mail-to.ts';
import type { Outgoing } from './owed-message.ts';

/** The e-mails that a change owes at once, beside the reminders that follow. */
const mailsFor = (file: ReadmissionCase, before: ReadmissionCase | undefined): readonly Outgoing[] => {
  const { id, requestedState, requestingState, openedAt: since } = file;
  if (before === undefined) {
    const urgent = file.track === 'urgent' ? ('urgent-request-opened' as const) : ('request-opened' as const);
    const subject = file.status === 'notified' ? ('notice-given' as const) : urgent;
    return [dutyMail(file, { to: requestedState, owedBy: requestedState, subject, since }, `${id}/${subject}`)];
  }
  if (file.status !== 'moved-in-breach' || before.status === 'moved-in-breach') return [];
  return [requestingState, requestedState].map((to) =>
    dutyMail(
      file,
      { to, owedBy: requestingState, subject: 'moved-in-breach', since: file.breach.recordedAt },
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
const mailsOfMissed = (file: ReadmissionCase, before: ReadmissionCase | undefined): readonly Outgoing[] =>
  (file.missedDeadlines ?? []).slice(before?.missedDeadlines?.length ?? 0).flatMap((missed) => {
    const { clock, n, from, until, owedBy, source, effect } = missed;
    if (clock === 'error-claim' || clock === 'filing' || clock === 'urgent-filing' || clock === 'transfer-notice') return [];
    return [file.requestingState, file.requestedState].map((to) =>
      dutyMail(
        file,
        {
          to,
          owedBy: stateOn(file, owedBy),
          subject: `missed-${clock}`,
          since: instantText(from),
          due: { latest: until, ...zoneOf(stateOn(file, owedBy)) },
          source,
          effect,
        },
        [file.id, 'missed', clock, n ?? 0, from, until, to].join('/'),
      ),
    );
  });

/** What a change of the shared file owes: the event to each State that did not make it, and e-mails to the officers who must act. */
export const outgoingFor = (
  act: Act & { readonly change: number },
  file: ReadmissionCase,
  before: ReadmissionCase | undefined,
): readonly Outgoing[] => {
  const event = caseEvent(act, file);
  const told = [file.requestingState, file.requestedState]
    .filter((state) => state !== act.state)
    .map((state) => ({
      id: act.state === 'service' ? `${event.id}/${state}` : event.id,
      to: { queue: 'outbound' as const, state },
      body: JSON.stringify(event),
    }));
  return [...told, ...mailsFor(file, before), ...mailsOfMissed(file, before)];
};
