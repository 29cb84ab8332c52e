import type { TwoPersons } from './two-persons.ts';

const furthers = 'Who opened, asked for or agreed to a transfer does not say that the person can go, and lets nobody go.';
const looksAgain = 'A finding is looked at again by somebody who did not make it.';
const letsGo = 'Who settled what a hand-over rests on does not let the person go on it.';
const verifies = 'Whether a consent is free is found by somebody who did not take it.';
const eachByItself = 'That a State asks is no agreement, and each State agrees by itself.';
const assesses = 'Who says whether the person can go does not ask for it, nor agree to it.';

/** Who furthers a transfer, by which act, and where it is on record; an agreement also where it fell since. */
const furthering = [
  ['stateInterest', 'transfer/interest/by'],
  ['requestTransfer', 'transfer/request/by'],
  ['agreeToTransfer', 'transfer/agreements/by'],
] as const;

const afterFurthering = [
  ['assessTransferRisk', 'requester-assesses'],
  ['proposeTransferStopReopening', 'requester-assesses'],
  ['authoriseHandOver', 'requester-authorises'],
] as const;

/**
 * Every pair of acts of two persons in the transfer of a convicted person: design rules 1, 3 and 12, and house rules where no text asks
 * for a second person. Whoever it is, of whichever State: a subject is looked for by itself.
 */
export const twoPersonsInTransfers: readonly TwoPersons[] = [
  {
    first: 'recordConsent',
    second: 'verifyConsent',
    recordedIn: 'transfer/consents/by',
    refused: 'consent-recorder-verifies',
    why: verifies,
  },
  {
    first: 'requestTransfer',
    second: 'agreeToTransfer',
    recordedIn: 'transfer/request/by',
    refused: 'requester-agrees',
    why: eachByItself,
  },
  {
    first: 'agreeToTransfer',
    second: 'agreeToTransfer',
    recordedIn: 'transfer/agreements/by',
    refused: 'one-agrees-for-both',
    why: eachByItself,
  },
  ...furthering.flatMap(([first, recordedIn]) =>
    afterFurthering.map(([second, refused]) => ({ first, second, recordedIn, refused, why: furthers })),
  ),
  ...['requestTransfer', 'agreeToTransfer'].map((second) => ({
    first: 'assessTransferRisk',
    second,
    recordedIn: 'transfer-own/assessment/by',
    refused: 'assessor-acts',
    why: assesses,
  })),
  ...[
    ['assessTransferRisk', 'transfer-own/assessment/by', 'real-risk'],
    ['proposeTransferStopReopening', 'transfer-own/stops/proposal/proposedBy', 'stop'],
    ['reopenTransferStop', 'transfer-own/stops/reopening/reopenedBy', 'stop'],
  ].map(([first = '', recordedIn = '', condition]) => ({
    first,
    second: 'authoriseHandOver',
    recordedIn,
    refused: `hand-over-guard-not-met/${condition}`,
    why: letsGo,
  })),
  ...['proposeTransferStopReopening', 'reopenTransferStop'].map((second) => ({
    first: 'assessTransferRisk',
    second,
    recordedIn: 'transfer-own/stops/by',
    refused: 'finder-reopens',
    why: looksAgain,
  })),
  {
    first: 'proposeTransferStopReopening',
    second: 'reopenTransferStop',
    recordedIn: 'transfer-own/stops/proposal/proposedBy',
    refused: 'proposer-reopens',
    why: looksAgain,
  },
  {
    first: 'holdTransfer',
    second: 'releaseTransfer',
    recordedIn: 'transfer-own/holds/by',
    refused: 'holder-releases',
    why: 'What one person stopped another lets go on.',
  },
];

/** Subjects that are on record and that no later act looks at. */
export const onRecordAloneInTransfers = [
  'transfer/consents/verification/by',
  'transfer-own/assessment/confirmedBy',
  'transfer-own/holds/releasedBy',
  'transfer-own/authorisation/by',
] as const;
