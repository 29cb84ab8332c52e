import type { Basis } from '../../domain/agreement/basis.ts';
import type { TransferReminder } from '../../domain/alert/transfer-reminders.ts';
import { urgencyOfTransferReminder } from '../../domain/alert/urgency.ts';
import type { ConvictedTransfer } from '../../domain/convicted-transfer/convicted-transfer.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { noDeadlineKnown, transferAlert } from '../change/convicted-transfer/transfer-alert.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';

const marginOfHouse: Basis = { lacks: 'house-rule' };

/** The reminders of a transfer as the central authority of the State that owes the act is told of them. Their ids do not depend on the run. */
export const transferReminderMails = (
  file: ConvictedTransfer,
  reminders: readonly TransferReminder[],
  now: Instant,
): readonly DutyMailMessage[] =>
  reminders.map((reminder) => {
    const { by, about, since, until, count, at } = reminder;
    const facts = {
      to: by,
      owedBy: by,
      subject: `convicted-transfer-${about}`,
      urgency: urgencyOfTransferReminder(file, reminder, now),
      at,
      since,
      ...(until === undefined ? {} : { until }),
      // The margin of a document, and how long before its end a sentence is told of, are rules of the house; of the other acts a treaty may
      // well have one.
      basis: about === 'document-ends' || about === 'sentence-ends' ? marginOfHouse : noDeadlineKnown,
    } as const;
    return transferAlert(file, facts, since, count);
  });
