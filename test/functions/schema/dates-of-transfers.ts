import { type DateBound, granted, past, relative } from './date-bound.ts';

/** A fact of the person, which is of no day before the birth. */
const ofAPerson: DateBound = { ...past, earlier: 'date-too-early' };

const adjustment = { days: 3, why: 'time-at-large', authority: 'Court' };

/** The dates and moments of requests about a transfer of a convicted person for which more holds than that they are no fact of the future. */
export const datesOfTransfers: Readonly<Record<string, DateBound>> = {
  'stateInterest body/person/spouse/dateOfBirth': { ...past, beside: { person: { spouse: relative } } },
  'stateInterest body/person/minorChildren/*/dateOfBirth': { ...past, beside: { person: { minorChildren: [relative] } } },
  'stateInterest body/statedOn': ofAPerson,
  'correctConvictedPerson body/person/spouse/dateOfBirth': { ...past, beside: { person: { spouse: relative } } },
  'correctConvictedPerson body/person/minorChildren/*/dateOfBirth': {
    ...past,
    beside: { person: { minorChildren: [relative] } },
  },
  'informPerson body/toldOn': ofAPerson,
  'recordConsent body/givenOn': ofAPerson,
  'recordConsent body/counsel/offeredOn': { ...ofAPerson, instead: { counsel: { was: 'offered-and-refused' } } },
  'verifyConsent body/on': ofAPerson,
  'withdrawConsent body/at': { ...past, earlier: 'withdrawn-before-consent' },
  'recordSentence body/sentence/servedFrom': ofAPerson,
  'recordSentence body/sentence/added/*/decidedOn': { ...past, beside: { sentence: { added: [adjustment] } } },
  'recordFinality body/since': ofAPerson,
  'recordProceedings body/checkedOn': ofAPerson,
  'recordNationality body/establishedOn': ofAPerson,
  'recordDualCriminality body/foundOn': ofAPerson,
  'recordCourtDecision body/adaptation/decidedOn': ofAPerson,
  'recordTransferDocument body/issuedOn': ofAPerson,
  'recordTransferDocument body/validUntil': granted,
  'recordTransferFitness body/examinedOn': ofAPerson,
  'recordTransferFitness body/validUntil': granted,
  'assessTransferRisk body/heard/heardOn': ofAPerson,
  'planHandOver body/leavesAt': { earlier: 'hand-over-past', far: 'arrives-before-leaving' },
  'planHandOver body/arrivesAt': { earlier: 'arrives-before-leaving', far: 'hand-over-beyond-plans' },
  'recordHandOver body/at': { ...past, earlier: 'handed-over-before-opening' },
  'reportEnforcement body/on': ofAPerson,
  'recordSentenceEnd body/on': ofAPerson,
};
