import { answerErrorClaim } from './answer-error-claim.ts';
import { authoriseDeparture } from './authorise-departure.ts';
import { cancelTransfer } from './cancel-transfer.ts';
import { changeTransfer } from './change-transfer.ts';
import { claimError } from './claim-error.ts';
import { confirmTransfer } from './confirm-transfer.ts';
import { decideEscort } from './decide-escort.ts';
import { declineTransfer } from './decline-transfer.ts';
import { extendTransferWindow } from './extend-transfer-window.ts';
import { failDeparture } from './fail-departure.ts';
import { openTakeBack } from './open-take-back.ts';
import { planTransfer } from './plan-transfer.ts';
import { recordArrival } from './record-arrival.ts';
import { recordDeparture } from './record-departure.ts';
import { recordTakingBack } from './record-taking-back.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  answerErrorClaim,
  authoriseDeparture,
  cancelTransfer,
  changeTransfer,
  claimError,
  confirmTransfer,
  decideEscort,
  declineTransfer,
  extendTransferWindow,
  failDeparture,
  openTakeBack,
  planTransfer,
  recordArrival,
  recordDeparture,
  recordTakingBack,
};
