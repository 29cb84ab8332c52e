import { confirmEntryBan } from './confirm-entry-ban.ts';
import { confirmReturnReason } from './confirm-return-reason.ts';
import { contestReturnReason } from './contest-return-reason.ts';
import { decideSanction } from './decide-sanction.ts';
import { getSanctions } from './get-sanctions.ts';
import { liftSanction } from './lift-sanction.ts';
import { proposeSanction } from './propose-sanction.ts';
import { recordBorderAlert } from './record-border-alert.ts';
import { recordEntryBan } from './record-entry-ban.ts';
import { recordExit } from './record-exit.ts';
import { recordExpulsionDecision } from './record-expulsion-decision.ts';
import { recordReturnReason } from './record-return-reason.ts';
import { requestBanReview } from './request-ban-review.ts';
import { withdrawExit } from './withdraw-exit.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  confirmEntryBan,
  confirmReturnReason,
  contestReturnReason,
  decideSanction,
  getSanctions,
  liftSanction,
  proposeSanction,
  recordBorderAlert,
  recordEntryBan,
  recordExit,
  recordExpulsionDecision,
  recordReturnReason,
  requestBanReview,
  withdrawExit,
};
