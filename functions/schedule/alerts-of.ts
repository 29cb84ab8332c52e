import type { DeadlineAlert } from '../../domain/alert/deadline-alert.ts';
import type { HouseReminder, OwedAlerts } from '../../domain/alert/owed-alerts.ts';
import type { ReadmissionCase } from '../../domain/case/readmission-case.ts';
import { stateOn } from '../../domain/case/side.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dutyMail, instantText } from '../change/duty-mail-to.ts';
import type { Outgoing } from '../change/owed-message.ts';

const ofReminder = (file: ReadmissionCase, { act, by, since, count, to, lookUp }: HouseReminder): readonly Outgoing[] =>
  to.map((side) => {
    const facts = {
      to: stateOn(file, side),
      owedBy: stateOn(file, by),
      subject: act,
      since,
      ...(lookUp === undefined ? {} : { lookUp }),
    };
    return dutyMail(file, facts, [file.id, act, since, count, facts.to].join('/'));
  });

type Warned = Exclude<DeadlineAlert['clock'], 'filing' | 'urgent-filing' | 'transfer-notice' | 'error-claim'>;

const ofWarning = (file: ReadmissionCase, alert: DeadlineAlert): Outgoing => {
  const { clock, n, by, since, hoursBefore, due, source } = alert;
  const to = stateOn(file, by);
  const facts = { to, owedBy: to, subject: `due-${clock as Warned}` as const, since: instantText(since as Instant), due, source };
  return dutyMail(file, facts, [file.id, 'due', clock, n ?? 0, since, due.earliest, hoursBefore, to].join('/'));
};

/** The e-mails that the alerts of a case ask for. Their ids do not depend on the run: a repeat is recognised. */
export const mailsOf = (file: ReadmissionCase, { reminders, warnings }: OwedAlerts): readonly Outgoing[] => [
  ...warnings.map((warning) => ofWarning(file, warning)),
  ...reminders.flatMap((reminder) => ofReminder(file, reminder)),
];
