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
import { verifyTravelDocument } from './verify-travel-document.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  askForExtension,
  cancelTravelDocument,
  extendTravelDocument,
  getTravelDocument,
  handOverTravelDocument,
  issueOwnDocument,
  issueTravelDocument,
  listExpiringTravelDocuments,
  recordIdentityDocument,
  requestTravelDocument,
  verifyTravelDocument,
};
