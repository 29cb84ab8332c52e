import type { ReadmissionCase } from '../../domain/case/readmission-case.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { DutyMailMessage } from '../queue/duty-mail-message.ts';
import type { Outgoing } from './outgoing.ts';

/** To whom an e-mail goes, and about what. `owedBy` is the State that has to act. */
export type MailFacts = {
  readonly to: StateCode;
  readonly owedBy: StateCode;
  readonly subject: DutyMailMessage['subject'];
  readonly since: Instant;
};

/** The e-mail that a case owes the duty officers of a State. References only. */
export const dutyMail = (file: ReadmissionCase, { to, owedBy, subject, since }: MailFacts, mailId: string): Outgoing => {
  const message: DutyMailMessage = {
    mailId,
    state: to,
    subject,
    caseId: file.id,
    reference: file.requestingService.reference,
    counterpart: to === file.requestingState ? file.requestedState : file.requestingState,
    owedBy,
    agreement: file.agreement.id,
    assumptions: [...file.agreement.assumptions],
    since,
  };
  return { id: mailId, to: { queue: 'duty-mail' }, body: JSON.stringify(message) };
};
