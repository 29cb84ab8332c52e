import { present } from '../../http/present.ts';
import type { StoredAlert } from '../../ports/alert-lists.ts';
import type { MailRecord } from '../../ports/mail-records.ts';
import { digestMailId } from '../../schema/digest-notice.ts';
import { isOfTransit } from '../../schema/duty-mail-acts.ts';
import type { AlertView } from './alert-schema.ts';

/** The mail with which an alert goes out: its own, or that of the digest in which it stands. */
export const mailIdOf = ({ state, alert, digest }: StoredAlert): string =>
  digest === undefined ? alert.mailId : digestMailId(state, digest);

const mailOf = ({ digest }: StoredAlert, record: MailRecord | undefined): AlertView['mail'] => {
  if (record?.deliveredAt !== undefined) return { state: 'delivered', deliveredAt: record.deliveredAt };
  if ((record?.bounced ?? []).length > 0) return { state: 'bounced' };
  if (record?.sentAt !== undefined) return { state: 'sent' };
  return { state: digest === undefined ? 'owed' : 'gathered' };
};

/** The alert as its State reads it. */
export const viewOf = (stored: StoredAlert, record: MailRecord | undefined): AlertView => {
  const { alertId, digest, acknowledged } = stored;
  const { mailId: _id, state: _state, subject: about, due, ...alert } = stored.alert;
  const transitId = isOfTransit(about) ? alert.caseId : undefined;
  return present({
    ...alert,
    due: due && present(due),
    transitId,
    alertId,
    about,
    digest,
    mail: mailOf(stored, record),
    acknowledged,
  });
};
