import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { loadedAgreements } from '../../loaded-agreements.ts';
import { tableName } from '../../settings.ts';
import { answerErrorClaim } from './answer-error-claim.ts';
import { authoriseDeparture } from './authorise-departure.ts';
import { cancelTransfer } from './cancel-transfer.ts';
import { changeTransfer } from './change-transfer.ts';
import { claimError } from './claim-error.ts';
import { confirmTransfer } from './confirm-transfer.ts';
import { decideEscort } from './decide-escort.ts';
import { declineTransfer } from './decline-transfer.ts';
import { failDeparture } from './fail-departure.ts';
import { openTakeBack } from './open-take-back.ts';
import { planTransfer } from './plan-transfer.ts';
import { recordArrival } from './record-arrival.ts';
import { recordDeparture } from './record-departure.ts';
import { recordTakingBack } from './record-taking-back.ts';
import { movementRoutes } from './routes.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);
const ruled = { cases, agreements: loadedAgreements() };

export const handler = apiHandler(
  movementRoutes,
  {
    planTransfer: planTransfer(cases),
    changeTransfer: changeTransfer(cases),
    cancelTransfer: cancelTransfer(cases),
    confirmTransfer: confirmTransfer(cases),
    declineTransfer: declineTransfer(cases),
    decideEscort: decideEscort(cases),
    authoriseDeparture: authoriseDeparture(ruled),
    recordDeparture: recordDeparture(ruled),
    failDeparture: failDeparture(cases),
    recordArrival: recordArrival(cases),
    claimError: claimError(ruled),
    answerErrorClaim: answerErrorClaim(cases),
    openTakeBack: openTakeBack(cases),
    recordTakingBack: recordTakingBack(cases),
  },
  { clock, receipts: receiptsIn(table) },
);
