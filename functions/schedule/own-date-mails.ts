import { authorityOf } from '../../domain/alert/authorities.ts';
import type { OwnDateAlert } from '../../domain/alert/own-date-alert.ts';
import { urgencyOfOwnDate } from '../../domain/alert/urgency.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { endOfDay } from '../../domain/time/zone.ts';
import { dutyMail } from '../change/case/duty-mail-to.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';

/**
 * What a State is told of the dates of its own file: the case, the day, and nothing of what it is about, not even by its id or the
 * article. Several dates of one day are told once, the longest owed first. Their ids do not depend on the run.
 */
export const ownDateMails = (
  file: ReadmissionCase,
  alerts: readonly OwnDateAlert[],
  now: Instant,
): readonly DutyMailMessage[] => {
  const mails = alerts.map((alert) => {
    const { to, day, at, since } = alert;
    const { zone } = authorityOf(to);
    const facts = {
      to,
      owedBy: to,
      subject: 'own-file-date',
      urgency: urgencyOfOwnDate(alert, now),
      at,
      since,
      due: { latest: endOfDay(day, zone), zone },
    } as const;
    return dutyMail(file, facts, [file.id, 'own-date', day, at, to].join('/'));
  });
  const each = new Map(mails.map((mail) => [mail.mailId, mail]));
  return [...each.values()].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
};
