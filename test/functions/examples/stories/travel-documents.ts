import { does, leadingTo, type Story } from '../turn.ts';

const opened = does('openCase', 'FR.officer');

/** A travel document from the request for it to the identity documents that come after the arrival. */
export const travelDocuments: readonly Story[] = [
  {
    title: 'a travel document',
    turns: [
      opened,
      ...leadingTo('accepted'),
      does('requestTravelDocument', 'FR.officer', { shows: 'The requesting State asks for a travel document' }),
      does('issueTravelDocument', 'KZ.officer', { shows: 'It is issued, valid for more than six months' }),
      does('getCase', 'FR.officer'),
      does('getTravelDocument', 'FR.officer', { shows: 'The document as the requesting State sees it' }),
      does('verifyTravelDocument', 'FR.officer', { shows: 'A document that is shown at the gate: valid' }),
      does('handOverTravelDocument', 'KZ.officer', { shows: 'It is handed over' }),
      does('askForExtension', 'FR.officer', { shows: 'The requesting State asks for its extension' }),
      does('extendTravelDocument', 'KZ.officer', { shows: 'It is extended' }),
      does('listExpiringTravelDocuments', 'FR.officer', {
        query: { expiringWithinDays: '400' },
        shows: 'Documents that expire, the next first',
      }),
      ...leadingTo('arrived-on-document', 'document-issued'),
      does('recordIdentityDocument', 'KZ.officer', { shows: 'The person has an identity document again' }),
    ],
  },
  {
    title: 'a travel document lost',
    turns: [
      opened,
      ...leadingTo('document-issued'),
      does('getCase', 'KZ.officer'),
      does('cancelTravelDocument', 'KZ.officer', { shows: 'The document is lost' }),
    ],
  },
];
