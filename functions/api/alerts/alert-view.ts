import { present } from '../../http/present.ts';
import { basisSaid } from '../../mail/law/basis-said.ts';
import { englishLaw } from '../../mail/law/english.ts';
import type { StoredAlert } from '../../ports/alert-lists.ts';
import type { MailRecord } from '../../ports/mail-records.ts';
import { digestMailId } from '../../schema/digest-notice.ts';
import { isOfTransfer, isOfTransit } from '../../schema/duty-mail-acts.ts';
import type { AlertView } from './alert-schema.ts';

/** The mail with which an alert goes out: its own, or that of the digest in which it stands. */
export const mailIdOf = ({ office, alert, digest }: StoredAlert): string =>
  digest === undefined ? alert.mailId : digestMailId(office, digest);

const mailOf = ({ digest }: StoredAlert, record: MailRecord | undefined): AlertView['mail'] => {
  if (record?.deliveredAt !== undefined) return { state: 'delivered', deliveredAt: record.deliveredAt };
  if ((record?.bounced ?? []).length > 0) return { state: 'bounced' };
  if (record?.sentAt !== undefined) return { state: 'sent' };
  return { state: digest === undefined ? 'owed' : 'gathered' };
};

/** On what it rests, in English; the sentences of an earlier release stand as they were stored. */
const lawOf = (alert: StoredAlert['alert']): Pick<AlertView, 'source' | 'lookUp'> => {
  const { basis, source, lookUp } = alert;
  if (basis === undefined) return present({ source, lookUp });
  const said = basisSaid({ law: englishLaw, colon: ': ' }, alert, basis);
  return 'lacks' in basis ? { lookUp: said } : { source: said };
};

/** What every office reads of an alert, whatever it is about. */
export const commonView = (stored: StoredAlert, record: MailRecord | undefined) => {
  const { alertId, digest, acknowledged } = stored;
  const { mailId: _id, state: _state, office: _office, subject: _subject, caseId: _caseId, ...alert } = stored.alert;
  const { due, source: _source, lookUp: _lookUp, ...told } = alert;
  return {
    ...told,
    due: due && present(due),
    ...lawOf(stored.alert),
    alertId,
    digest,
    mail: mailOf(stored, record),
    acknowledged,
  };
};

/** The alert as the authority for readmission reads it. Throws on one about a transfer of a convicted person: it is told of none. */
export const viewOf = (stored: StoredAlert, record: MailRecord | undefined): AlertView => {
  const { subject: about, caseId } = stored.alert;
  if (isOfTransfer(about)) throw new RangeError(`${stored.alertId} is for a central authority`);
  const transitId = isOfTransit(about) ? caseId : undefined;
  return present({ ...commonView(stored, record), about, caseId, transitId });
};
