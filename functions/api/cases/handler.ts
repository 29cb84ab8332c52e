import { v7 } from 'uuid';
import { caseStore, randomSalt } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { identityKey, servedStates, tableName } from '../../settings.ts';
import { acceptCase } from './accept-case.ts';
import { addEvidence } from './add-evidence.ts';
import { changeTrack } from './change-track.ts';
import { closeCase } from './close-case.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { confirmSilence } from './confirm-silence.ts';
import { correctPerson } from './correct-person.ts';
import { extendReply } from './extend-reply.ts';
import { migrateCase } from './migrate-case.ts';
import { openCase } from './open-case.ts';
import { recordDelivery } from './record-delivery.ts';
import { recordInterview } from './record-interview.ts';
import { refuseCase } from './refuse-case.ts';
import { requestEvidence } from './request-evidence.ts';
import { requestInterview } from './request-interview.ts';
import { caseRoutes } from './routes.ts';
import { withdrawAcceptance } from './withdraw-acceptance.ts';
import { withdrawCase } from './withdraw-case.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);
const agreements = loadedAgreements();
const ruled = { cases, register: personRegisterIn(table, identityKey()), agreements };

export const handler = apiHandler(
  caseRoutes,
  {
    openCase: openCase({ ...ruled, served: servedStates(), newCaseId: v7, salts: randomSalt }),
    confirmReceipt: confirmReceipt(ruled),
    acceptCase: acceptCase(ruled),
    refuseCase: refuseCase(ruled),
    recordDelivery: recordDelivery(ruled),
    requestEvidence: requestEvidence(ruled),
    addEvidence: addEvidence(ruled),
    requestInterview: requestInterview(ruled),
    recordInterview: recordInterview(ruled),
    extendReply: extendReply(ruled),
    confirmSilence: confirmSilence(ruled),
    withdrawAcceptance: withdrawAcceptance(ruled),
    withdrawCase: withdrawCase(ruled),
    changeTrack: changeTrack(ruled),
    correctPerson: correctPerson(ruled),
    migrateCase: migrateCase(ruled),
    closeCase: closeCase(ruled),
  },
  { clock, receipts: receiptsIn(table) },
);
