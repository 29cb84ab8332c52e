import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { complaintChannels, identityKey, tableName } from '../../settings.ts';
import { answerComplaint } from './answer-complaint.ts';
import { getNoticeToPerson } from './get-notice-to-person.ts';
import { recordComplaint } from './record-complaint.ts';
import { recordCounsel } from './record-counsel.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { recordNotification } from './record-notification.ts';
import { recordTrafficking } from './record-trafficking.ts';
import { personRoutes } from './routes.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);
const ruled = { cases, register: personRegisterIn(table, identityKey()), agreements: loadedAgreements() };

export const handler = apiHandler(
  personRoutes,
  {
    recordNotification: recordNotification(ruled),
    recordCounsel: recordCounsel(ruled),
    recordTrafficking: recordTrafficking(ruled),
    recordComplaint: recordComplaint(ruled),
    answerComplaint: answerComplaint(ruled),
    recordFollowUp: recordFollowUp(ruled),
    getNoticeToPerson: getNoticeToPerson(cases, complaintChannels()),
  },
  { clock, receipts: receiptsIn(table) },
);
