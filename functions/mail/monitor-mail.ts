import type { Mail } from '../ports/send-mail.ts';
import type { MonitorNotice } from '../schema/monitor-notice.ts';
import { type Facts, inUtc, mailOf } from './mail-of-facts.ts';

/** The mail to the monitor. It holds no name, no reference and no id of the case. */
export const monitorMail = ({ country, departureFrom, assumptions }: MonitorNotice, monitorId: string, stage: string): Mail => {
  const from = inUtc(departureFrom);
  const subject = `Notice to the monitor: a stop for a real risk was reopened, no departure before ${from}`;
  const facts: Facts = [
    [
      'What happened',
      'A stop for a real risk was reopened by a second assessor and a supervisor. The grounds stand in the file.',
    ],
    ['Case, by its number for the monitor', monitorId],
    ...(country === undefined ? [] : [['Country', country] as const]),
    ['Nobody departs before', from],
    ...assumptions.map((assumption) => ['Assumed', assumption] as const),
    ['Sent by', `Readmit, stage ${stage}`],
  ];
  return mailOf(subject, subject, facts);
};
