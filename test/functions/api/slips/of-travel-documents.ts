import { realRisk, type Step } from '../../stages.ts';
import { aText, barred, but, future, type Slip, type Slips, stopped } from './slip.ts';

const today = new Date().toISOString().slice(0, 10);

const notLive = (stage: Slip['stage'] = 'document-requested'): readonly Slip[] => [
  { kind: 'document-not-issued', ...(stage === undefined ? {} : { stage }) },
  { kind: 'document-already-cancelled', stage: 'document-cancelled' },
  { kind: 'return-completed', stage: 'arrived-on-document', facts: { source: aText } },
];

/** A second document is asked for: the first is lost. */
const replaced: readonly Step[] = [
  { does: 'cancelTravelDocument', by: 'requesting', but: { reason: 'lost' } },
  { does: 'requestTravelDocument', by: 'requesting' },
];

/** What the facts of a document can be refused for, however it comes to be issued. */
const unissuable: readonly Slip[] = [
  { kind: 'date-in-future', change: but({ issuedOn: future }), facts: { field: 'issuedOn' } },
  { kind: 'date-too-far-ahead', change: but({ validUntil: '2099-01-01' }), facts: { field: 'validUntil', source: aText } },
  { kind: 'document-valid-too-short', change: but({ validUntil: today }), facts: { validUntil: today, source: aText } },
  {
    kind: 'name-not-in-latin-letters',
    change: but({ latinName: { surname: 'ОБРАЗЕЦ', givenNames: 'АЛИЯ' } }),
    facts: { name: aText },
  },
];

/** It ends seven days after the planned arrival and no later. */
const shortForArrival: Slip = {
  kind: 'document-does-not-cover-arrival',
  besides: [{ does: 'planTransfer', by: 'requesting', onDocument: true }],
  change: but({ issuedOn: '2020-01-01', validUntil: today }),
  facts: { validUntil: today, source: aText },
};

export const slipsOfTravelDocuments: Slips = {
  requestTravelDocument: [
    barred,
    stopped,
    { kind: 'document-already-live', stage: 'document-requested', facts: { documentId: aText } },
  ],
  issueTravelDocument: [
    ...unissuable,
    shortForArrival,
    {
      kind: 'document-valid-too-long',
      opening: 'cases/open-case-nl-requests-kz',
      states: { requesting: 'CH', requested: 'KZ' },
      change: but({ issuedOn: '2026-01-31', validUntil: '2026-08-01' }),
      facts: { validUntil: '2026-08-01', latest: '2026-07-31', source: aText },
    },
    { kind: 'no-document-requested', stage: 'accepted' },
  ],
  issueOwnDocument: [
    { kind: 'own-document-not-admitted', facts: { source: aText } },
    { kind: 'no-document-requested', stage: 'accepted' },
    ...unissuable.map((slip) => ({ ...slip, ago: true as const })),
  ],
  handOverTravelDocument: [
    ...notLive(),
    { kind: 'date-in-future', change: but({ on: future }), facts: { field: 'on' } },
    { kind: 'document-already-handed-over', stage: 'document-handed-over', facts: { on: today } },
    { kind: 'handed-over-before-issue', change: but({ on: '2020-01-01' }) },
  ],
  askForExtension: [
    ...notLive(),
    barred,
    stopped,
    { kind: 'document-already-extended', stage: 'document-extended', facts: { source: aText } },
    { kind: 'extension-already-asked', stage: 'extension-asked' },
  ],
  extendTravelDocument: [
    ...notLive(),
    { kind: 'person-stopped', besides: [realRisk('requested')], facts: { country: 'KZ', source: aText } },
    { kind: 'document-already-extended', stage: 'document-extended', facts: { source: aText } },
    {
      kind: 'document-extension-out-of-bounds',
      change: but({ validUntil: '2099-01-01' }),
      facts: { validUntil: '2099-01-01', source: aText },
    },
    {
      kind: 'date-too-far-ahead',
      opening: 'cases/open-case-nl-requests-kz',
      states: { requesting: 'NL', requested: 'KZ' },
      change: but({ validUntil: '2099-01-01' }),
      facts: { field: 'validUntil', date: '2099-01-01', source: aText },
    },
  ],
  cancelTravelDocument: [
    { kind: 'document-already-cancelled', besides: [{ does: 'correctPerson', by: 'requesting' }] },
    { kind: 'document-already-cancelled', besides: replaced },
    {
      kind: 'issuer-states-reason',
      states: { requesting: 'FR', requested: 'KZ' },
      change: but({ reason: 'issued-in-error' }),
      facts: { reason: 'issued-in-error' },
    },
  ],
  recordIdentityDocument: [
    { kind: 'document-not-used', stage: 'document-issued' },
    { kind: 'date-in-future', change: but({ issuedOn: future }), facts: { field: 'issuedOn' } },
    { kind: 'identity-document-already-recorded', stage: 'identity-documented', facts: { issuedOn: today } },
    { kind: 'identity-document-before-arrival', change: but({ issuedOn: '2020-01-01' }) },
  ],
};
