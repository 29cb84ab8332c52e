import { sample } from '../../../calls.ts';
import { consentTakenBack, days, future, over, type Slips } from './slip.ts';

type Part = Record<string, unknown>;

const sentence = (but: Part) => ({
  sentence: { ...(sample('convicted-transfers/record-sentence')['sentence'] as Part), ...but },
});
const adapted = (but: Part) => ({
  adaptation: { ...(sample('convicted-transfers/record-court-decision')['adaptation'] as Part), ...but },
});

/** What each State states for the conditions of the treaty. */
export const slipsOfFindings: Slips = {
  recordSentence: [
    over,
    ...days('sentence/servedFrom', (servedFrom) => sentence({ servedFrom })),
    {
      kind: 'date-in-future',
      body: sentence({ added: [{ days: 3, why: 'time-at-large', decidedOn: future, authority: 'Court' }] }),
      facts: { field: 'sentence/added/0/decidedOn', date: future },
    },
    {
      kind: 'more-deducted-than-imposed',
      body: sentence({
        deducted: [{ days: 2000, why: 'other', decidedOn: '2026-01-01', authority: 'Court' }],
      }),
      facts: { days: 2000 },
    },
  ],
  recordFinality: [over, ...days('since', (since) => ({ since }))],
  recordProceedings: [over, ...days('checkedOn', (checkedOn) => ({ checkedOn }))],
  recordNationality: [over, ...days('establishedOn', (establishedOn) => ({ establishedOn }))],
  recordDualCriminality: [over, ...days('foundOn', (foundOn) => ({ foundOn }))],
  recordCourtDecision: [
    over,
    ...days('adaptation/decidedOn', (decidedOn) => adapted({ decidedOn })),
    { kind: 'sentence-not-recorded', stage: 'verified' },
    { kind: 'no-consent-stands', besides: consentTakenBack },
    {
      kind: 'adaptation-harsher',
      body: adapted({ servedDays: 0 }),
      facts: { harsher: { kind: 'served-time-not-deducted', deducted: 0 } },
    },
    { kind: 'adaptation-harsher', body: adapted({ pecuniary: true }), facts: { harsher: { kind: 'adaptation-pecuniary' } } },
    {
      kind: 'adaptation-harsher',
      body: adapted({ term: { is: 'term', years: 9, months: 0, days: 0 } }),
      facts: { harsher: { kind: 'adaptation-longer' } },
    },
  ],
  recordTransferDocument: [
    over,
    ...days('issuedOn', (issuedOn) => ({ issuedOn })),
    { kind: 'date-too-early', body: { validUntil: '2020-01-01' }, facts: { field: 'validUntil' } },
    { kind: 'date-too-far-ahead', body: { validUntil: future }, facts: { field: 'validUntil', date: future } },
  ],
};
