import { caseStore, randomSalt } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { transitsIn } from '../../adapters/transits.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { identityKey, tableName } from '../../settings.ts';
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
import { movementRoutes } from './routes.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);
const ruled = { cases, register: personRegisterIn(table, identityKey()), agreements: loadedAgreements() };

export const handler = apiHandler(
  movementRoutes,
  {
    planTransfer: planTransfer(ruled),
    extendTransferWindow: extendTransferWindow(ruled),
    changeTransfer: changeTransfer(ruled),
    cancelTransfer: cancelTransfer(ruled),
    confirmTransfer: confirmTransfer(ruled),
    declineTransfer: declineTransfer(ruled),
    decideEscort: decideEscort(ruled),
    authoriseDeparture: authoriseDeparture(ruled),
    recordDeparture: recordDeparture(ruled),
    failDeparture: failDeparture(ruled),
    recordArrival: recordArrival(ruled),
    claimError: claimError(ruled),
    answerErrorClaim: answerErrorClaim(ruled),
    openTakeBack: openTakeBack(ruled),
    recordTakingBack: recordTakingBack(ruled, transitsIn(table), randomSalt),
  },
  { clock, receipts: receiptsIn(table) },
);
