import { aText, barred, but, future, type Slips } from './slip.ts';

const today = new Date().toISOString().slice(0, 10);

export const slipsOfTravelDocuments: Slips = {
  requestTravelDocument: [barred, { kind: 'document-already-live', stage: 'document-requested', facts: { documentId: aText } }],
  issueTravelDocument: [
    { kind: 'date-in-future', change: but({ issuedOn: future }), facts: { field: 'issuedOn' } },
    { kind: 'no-document-requested', stage: 'accepted' },
    { kind: 'document-valid-too-short', change: but({ validUntil: today }), facts: { validUntil: today, source: aText } },
  ],
  cancelTravelDocument: [{ kind: 'document-already-cancelled', besides: [{ does: 'correctPerson', by: 'requesting' }] }],
};
