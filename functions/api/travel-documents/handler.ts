import { randomBytes } from 'node:crypto';
import { v4 } from 'uuid';
import { documentNumber, numberLength } from '../../../domain/travel-document/document-number.ts';
import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { documentNumbersIn } from '../../adapters/document-numbers.ts';
import { documentsIn } from '../../adapters/documents.ts';
import { expiriesIn } from '../../adapters/expiries.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { cursorKey, identityKey, tableName } from '../../settings.ts';
import { askForExtension } from './ask-for-extension.ts';
import { cancelTravelDocument } from './cancel-travel-document.ts';
import { extendTravelDocument } from './extend-travel-document.ts';
import { getTravelDocument } from './get-travel-document.ts';
import { handOverTravelDocument } from './hand-over-travel-document.ts';
import { issueOwnDocument } from './issue-own-document.ts';
import { issueTravelDocument } from './issue-travel-document.ts';
import { listExpiringTravelDocuments } from './list-expiring-travel-documents.ts';
import { recordIdentityDocument } from './record-identity-document.ts';
import { requestTravelDocument } from './request-travel-document.ts';
import { travelDocumentRoutes } from './routes.ts';
import { verifyTravelDocument } from './verify-travel-document.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);
const documents = documentsIn(table);
const numbers = documentNumbersIn(table, identityKey());
const ruled = { cases, register: personRegisterIn(table, identityKey()), agreements: loadedAgreements() };
const issuing = { ruled, numbers, newNumber: () => documentNumber(randomBytes(numberLength)) };
const withDocuments = { ruled, documents };

export const handler = apiHandler(
  travelDocumentRoutes,
  {
    requestTravelDocument: requestTravelDocument(ruled, v4),
    issueTravelDocument: issueTravelDocument(issuing),
    issueOwnDocument: issueOwnDocument(issuing, v4),
    listExpiringTravelDocuments: listExpiringTravelDocuments(expiriesIn(table)),
    verifyTravelDocument: verifyTravelDocument(cases, numbers),
    getTravelDocument: getTravelDocument(cases, documents),
    handOverTravelDocument: handOverTravelDocument(withDocuments),
    askForExtension: askForExtension(withDocuments),
    extendTravelDocument: extendTravelDocument(withDocuments),
    cancelTravelDocument: cancelTravelDocument(withDocuments),
    recordIdentityDocument: recordIdentityDocument(withDocuments),
  },
  { clock, receipts: receiptsIn(table), cursorKey: cursorKey() },
);
