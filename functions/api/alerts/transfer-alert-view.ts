import { present } from '../../http/present.ts';
import type { StoredAlert } from '../../ports/alert-lists.ts';
import type { MailRecord } from '../../ports/mail-records.ts';
import { isOfTransfer } from '../../schema/duty-mail-acts.ts';
import { commonView } from './alert-view.ts';
import type { TransferAlertView } from './transfer-alert-schema.ts';

/** The alert as a central authority reads it. Throws on one that is about no transfer of a convicted person: it is told of nothing else. */
export const transferAlertViewOf = (stored: StoredAlert, record: MailRecord | undefined): TransferAlertView => {
  const { subject: about, caseId: transferId, agreement: instrument, counterpart, due } = stored.alert;
  if (!isOfTransfer(about) || instrument === undefined || counterpart === undefined)
    throw new RangeError(`${stored.alertId} is not about a transfer`);
  const { urgency, at, reference, owedBy, since, basis, lookUp, digest, passedOn, ...common } = commonView(stored, record);
  const { alertId, mail, acknowledged, assumptions } = common;
  const told = { urgency, at, reference, counterpart, owedBy, since, basis, lookUp, digest, passedOn };
  return present({
    ...told,
    alertId,
    about,
    transferId,
    due: due && { latest: due.latest },
    mail,
    acknowledged,
    instrument,
    assumptions,
  });
};
