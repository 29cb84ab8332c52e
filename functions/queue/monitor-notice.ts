import * as z from 'zod/mini';
import { type Facts, inUtc, type Mail, mailOf } from './mail-of-facts.ts';

const state = z.string().check(z.regex(/^[A-Z]{2}$/));

/**
 * An e-mail owed to a State's independent monitor: that a stop for a real risk was reopened. The case is named by its id on the way
 * between functions alone; the mail names it by its number for the monitor.
 */
export const monitorNotice = z.strictObject({
  mailId: z.string().check(z.minLength(1), z.maxLength(200)),
  state,
  notice: z.literal('stop-reopened'),
  caseId: z.uuid(),
  /** Absent where a claim for protection barred, and no stop. */
  country: z.exactOptional(state),
  departureFrom: z.iso.datetime(),
  assumptions: z.array(z.string().check(z.maxLength(5000))),
});

export type MonitorNotice = z.output<typeof monitorNotice>;

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
