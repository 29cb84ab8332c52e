import type { Lexicon } from '../words.ts';

const ofYourState = 'The official of your State who answers for this, by name; the other State reads it';

/** The document with which a person returns. */
export const travelDocuments = {
  TravelDocumentRequest: {
    is: 'That the moving State asks for a travel document',
    has: { official: ofYourState },
  },
  TravelDocumentIssue: {
    is: 'What the issuing State states of a document that it issues',
    has: {
      authority: 'The authority that issues it',
      place: 'Where it is issued',
      issuedOn: 'The day of its issue',
      validUntil: 'The last day of its validity, as long as the agreement says',
    },
  },
  OwnDocumentIssue: {
    is: 'What the requesting State states of a document of its own that it issues',
    like: 'TravelDocumentIssue',
    has: { official: ofYourState },
  },
  TravelDocumentVerification: {
    is: 'By what a document that somebody shows is looked up: the issuing State and the number, or the machine-readable zone',
    has: {
      issuedBy: 'The State that issued it, with the number',
      number: 'The number that stands on it, with the issuing State',
    },
  },
  HandOver: {
    is: 'That the issuing State handed the document to the authority that moves the person',
    has: { on: 'The day on which it was handed over', to: 'The authority that got it, never the person', official: ofYourState },
  },
  ExtensionRequest: {
    is: 'That the moving State asks for the extension of a document',
    has: { official: ofYourState },
  },
  DocumentExtension: {
    is: 'That the issuing State extends a document',
    has: { validUntil: 'The new last day of its validity, within the bounds of the agreement', official: ofYourState },
  },
  TravelDocumentCancellation: {
    is: 'That a State cancels a document',
    has: { reason: 'Why; the other State reads it' },
  },
  IdentityDocument: {
    is: 'That the person who arrived got identity documents',
    has: { issuedOn: 'The day on which they were issued' },
  },
  TravelDocument: {
    is: 'A document with which the person can return. It is part of its case, and used once',
    has: {
      documentId: 'The document, as its operations take it',
      status: 'How far it is; that it has expired is a matter of the day and no status',
      issuer: 'The side that issues it',
      requestedAt: 'When it was asked for',
      requestedBy: 'The official who asked for it',
      holder: 'For whom it is, as the case had the person when it was asked for',
      issued: 'What its issuer stated; absent before it is issued',
      handedOver: 'That it was handed to the authority that moves the person',
      extensionAsked: 'That its extension was asked for',
      usedAt: 'When the arrival used it: from then on nobody crosses a border with it',
      identityDocumentOn: 'The day on which identity documents were issued after the arrival: it proves the identity no more',
      cancellation: 'That it was cancelled',
    },
  },
  IssuedTravelDocument: {
    is: 'What the issuing State stated of the document',
    like: 'TravelDocumentIssue',
    has: {
      number: 'The number of the document: that of the issuer’s own blank, or one that the service made',
      at: 'When it was recorded here',
    },
  },
  HandedOverTravelDocument: {
    is: 'That the document was handed to the authority that moves the person',
    has: {
      at: 'When it was recorded here',
      on: 'The day on which it was handed over',
      to: 'The authority that got it',
      official: 'The official of the issuing State who answers for it',
    },
  },
  ExtendedTravelDocument: {
    is: 'That the document holds longer than it was issued for',
    has: {
      at: 'When it was extended',
      official: 'The official of the issuing State who answers for it',
      from: 'The last day of its validity before that',
      validUntil: 'The last day of its validity since',
    },
  },
  CancelledTravelDocument: {
    is: 'That the document was cancelled',
    has: { at: 'When it was cancelled', reason: 'Why it was cancelled' },
  },
  TravelDocumentView: {
    is: 'A travel document with how it stands today',
    like: 'TravelDocument',
    has: {
      caseId: 'The case of which it is a part',
      validUntil: 'The last day of its validity, extensions counted; absent before it is issued',
    },
  },
  ExpiringDocuments: {
    is: 'A page of the documents of your State’s open returns that end soon, those already over first',
    has: { items: 'The documents of this page' },
  },
  ExpiringDocument: {
    is: 'A travel document that ends soon, or is over, while the return is open',
    has: {
      documentId: 'The document, as its operations take it',
      caseId: 'The case of which it is a part',
      status: 'Whether it is still with its issuer',
      validUntil: 'The last day of its validity, extensions counted',
      agreement: 'The agreement under which its case stands',
      extended: 'Whether it was extended already',
      extensionAsked: 'Whether its extension was asked for and is not granted',
    },
  },
  VerificationResult: {
    is: 'How a document that somebody shows stands. No name is told',
    has: {
      caseId: 'The case of your State of which it is a part; absent where there is none',
      documentId: 'The document, as its operations take it; absent where there is none',
      issuedBy: 'The State that issued it',
      validUntil: 'The last day of its validity, extensions counted',
      why: 'Why the machine-readable zone could not be read; absent where it could',
      field: 'In which field of the zone that is, where it is one field: for instance number, dateOfBirth, validUntil',
    },
  },
} as const satisfies Lexicon;
