import { v4 } from 'uuid';
import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { documentsIn } from '../../adapters/documents.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { loadedAgreements } from '../../loaded-agreements.ts';
import { identityKey, tableName } from '../../settings.ts';
import { cancelTravelDocument } from './cancel-travel-document.ts';
import { getTravelDocument } from './get-travel-document.ts';
import { issueTravelDocument } from './issue-travel-document.ts';
import { requestTravelDocument } from './request-travel-document.ts';
import { travelDocumentRoutes } from './routes.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);
const documents = documentsIn(table);
const ruled = { cases, register: personRegisterIn(table, identityKey()), agreements: loadedAgreements() };

export const handler = apiHandler(
  travelDocumentRoutes,
  {
    requestTravelDocument: requestTravelDocument(ruled, v4),
    issueTravelDocument: issueTravelDocument(ruled),
    getTravelDocument: getTravelDocument(cases, documents),
    cancelTravelDocument: cancelTravelDocument(ruled, documents),
  },
  { clock, receipts: receiptsIn(table) },
);
