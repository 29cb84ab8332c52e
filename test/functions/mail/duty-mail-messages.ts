import { randomUUID } from 'node:crypto';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import type { MonitorNotice } from '../../../functions/schema/monitor-notice.ts';

/** A message that asks for a mail of its own about a case of its own. */
export const aDutyMail = (changes: Partial<DutyMailMessage> = {}): DutyMailMessage => {
  const caseId = randomUUID();
  return {
    mailId: `${caseId}/request-opened`,
    state: 'KZ',
    subject: 'request-opened',
    urgency: 'at-once',
    at: '2026-06-03T08:00:00.000Z',
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

/** A message that asks for a mail of its own to the central authority of a State, about a transfer of its own. */
export const aTransferMail = (changes: Partial<DutyMailMessage> = {}): DutyMailMessage => {
  const transfer = aDutyMail();
  return {
    ...transfer,
    mailId: `convicted/${transfer.caseId}/convicted-transfer-opened`,
    office: 'justice',
    subject: 'convicted-transfer-opened',
    reference: 'VN-2026-000007',
    counterpart: 'VN',
    agreement: 'convicted-persons-vn-kz',
    ...changes,
  };
};

/** A message that asks for a notice of its own to a monitor about a case of its own. */
export const aMonitorNotice = (changes: Partial<MonitorNotice> = {}): MonitorNotice => {
  const caseId = randomUUID();
  const departureFrom = '2026-10-08T08:00:00.000Z';
  const mailId = `${caseId}/stop-reopened/FR/1/${departureFrom}`;
  return { mailId, state: 'FR', notice: 'stop-reopened', caseId, country: 'KZ', departureFrom, assumptions: [], ...changes };
};
