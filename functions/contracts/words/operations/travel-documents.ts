import { freshness } from '../../../../domain/policy/movement.ts';
import type { travelDocumentRoutes } from '../../../api/travel-documents/routes.ts';

/** What each operation on the travel document does, what comes before and after it, and what the other State sees. */
export const travelDocuments = {
  requestTravelDocument:
    'Asks for a travel document for the person as now known, by the State that moves the person. The case is `accepted`, `notified` or `take-back`, and no other document of it is asked for or still holds; a later one names the one before it. The agreement says which State issues it. A claim for protection, or a stop, bars it. The issuing State sees it and owes the document (issueTravelDocument) within the time of the agreement.',
  issueTravelDocument: `Issues the document that was asked for: it is \`issued\`, valid as long as the agreement says and ${freshness.documentDays} days beyond a planned arrival. The person’s consent is recorded and never required. A State that found a real risk for the person on the way does not issue. The other State sees all of it. Without a number of your own blank the service makes one. Next, handOverTravelDocument; the plan of the transfer then names the document.`,
  issueOwnDocument:
    'Issues a document of the requesting State itself, in the place of one that the requested State was asked for and did not issue: only where the agreement takes that as accepted, and once the time to issue is over in every reading. The document asked for is cancelled by it. The requested State sees both.',
  listExpiringTravelDocuments:
    'Lists the documents of your State’s open returns that end within so many days, those already over first, with who extends each and who asks for that. Days are counted from today in the zone of your authority. It changes nothing.',
  verifyTravelDocument:
    'Tells whether a document that somebody shows is one of your State’s cases and holds today: by issuing State and number, or by its machine-readable zone, and what of the zone is not as it was issued. No name is told. It is a POST since a number has no place in an address; it changes nothing of a file, and both parties of the case can ask.',
  getTravelDocument:
    'Reads a travel document with how many days are left and its machine-readable zone. It is part of its case: the ETag is that of your view of the case, and the same for both States’ acts on it. It changes nothing.',
  handOverTravelDocument:
    'Records that the issuing State handed the document to the authority that moves the person, never to the person: it goes from `issued` to `handed-over`, once. The other State sees when and to whom.',
  askForExtension:
    'Asks the issuing State to extend a document, once, before it ends everywhere and while the person has not departed, by the State that moves the person. The time to renew starts with it. A claim for protection, or a stop, bars it. The issuing State sees it and extends (extendTravelDocument).',
  extendTravelDocument:
    'Extends a document, by its issuing State: once, within the bounds of the agreement, before it ended (or asked for before that), while the person has not departed, and never where your State found a real risk for the person on the way. The issue keeps its own date; the last extension counts. The other State sees it. A document that ended is not extended: another is asked for.',
  cancelTravelDocument:
    'Cancels a document that was asked for or issued, by either State; that it was issued in error only its issuer can say. It is `cancelled`, and nobody departs on it: another can be asked for. The other State sees it with the reason.',
  recordIdentityDocument:
    'Records that the person who arrived got identity documents, by the State that received the person: the travel document, `used` by the arrival, proves the identity no more. It is recorded once, and the other State sees the day.',
} as const satisfies Record<keyof typeof travelDocumentRoutes, string>;
