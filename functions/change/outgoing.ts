import type { ReadmissionCase } from '../../domain/case/readmission-case.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { DutyMailMessage } from '../queue/duty-mail-message.ts';
import { caseEvent } from './case-event.ts';
import type { Act } from './written.ts';

/** Where a message goes: the queue that a partner State reads, or the queue of e-mails to duty officers. */
export type Destination = { readonly queue: 'outbound'; readonly state: StateCode } | { readonly queue: 'duty-mail' };

/** A message owed to a queue, stored with the change that owes it. `id` is the same however often it is sent. */
export type Outgoing = { readonly id: string; readonly to: Destination; readonly body: string };

/** An unsent message is owed again after a minute: by then the stream has sent it, or has failed. */
export const resendHours = 1 / 60;

/** The e-mail that a case owes the duty officers of the State that has to act. References only. */
export const dutyMail = (
  file: ReadmissionCase,
  subject: DutyMailMessage['subject'],
  since: DutyMailMessage['since'],
  mailId: string,
): Outgoing => {
  const message: DutyMailMessage = {
    mailId,
    state: file.requestedState,
    subject,
    caseId: file.id,
    reference: file.requestingService.reference,
    counterpart: file.requestingState,
    agreement: file.agreement.id,
    assumptions: [...file.agreement.assumptions],
    since,
  };
  return { id: mailId, to: { queue: 'duty-mail' }, body: JSON.stringify(message) };
};

/** What a change of the shared file owes: the event to the other State, and at opening the e-mail to the officers who must act. */
export const outgoingFor = (act: Act & { readonly change: number }, file: ReadmissionCase): readonly Outgoing[] => {
  const counterpart = act.state === file.requestingState ? file.requestedState : file.requestingState;
  const event = caseEvent(act, file);
  const told: Outgoing = { id: event.id, to: { queue: 'outbound', state: counterpart }, body: JSON.stringify(event) };
  if (file.status !== 'opened') return [told];
  return [told, dutyMail(file, 'request-opened', file.openedAt, `${file.id}/request-opened`)];
};
