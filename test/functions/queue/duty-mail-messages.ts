import { randomUUID } from 'node:crypto';
import type { DutyMailMessage } from '../../../functions/queue/duty-mail-message.ts';

/** A message that asks for a mail of its own about a case of its own. */
export const aDutyMail = (changes: Partial<DutyMailMessage> = {}): DutyMailMessage => {
  const caseId = randomUUID();
  return {
    mailId: `${caseId}/request-opened`,
    state: 'KZ',
    subject: 'request-opened',
    caseId,
    reference: 'FR-2026-000123',
    counterpart: 'FR',
    owedBy: 'KZ',
    agreement: 'france-kazakhstan',
    assumptions: [],
    since: '2026-06-03T08:00:00.000Z',
    ...changes,
  };
};
