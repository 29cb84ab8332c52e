/**
 * Two acts that one person never does, whatever roles it holds. `first` leaves its subject on record in `recordedIn`; `second`
 * looks at it and is refused as `refused` says: a problem of its own, or a condition of the guard (`guard-not-met/...`).
 */
export type TwoPersons = {
  readonly first: string;
  readonly second: string;
  readonly recordedIn: string;
  readonly refused: string;
  readonly why: string;
};

const submits = 'Who asks that the person go does not say that the person can.';
const looksAgain = 'A finding is looked at again by somebody who did not make it.';
const letsGo = 'Who settled what a departure rests on does not let the person depart on it.';
const ends = 'What one person stopped another lets go on.';

/** Who may submit the case, by which act, and where it is on record: each of them is taken for the opener. */
const submissions = [
  ['openCase', 'shared/openedBy'],
  ['correctPerson', 'shared/submitters'],
  ['migrateCase', 'shared/submitters'],
] as const;

/** The case of a taking back is submitted by opening it; who opens it is of the State that receives, and lets nobody depart. */
const takingBack = [
  ['assessProtection', 'opener-assesses'],
  ['reconfirmAssessment', 'opener-assesses'],
  ['proposeReopening', 'opener-assesses'],
] as const;

const afterSubmission = [
  ['assessProtection', 'opener-assesses'],
  ['reconfirmAssessment', 'opener-assesses'],
  ['proposeReopening', 'opener-assesses'],
  ['confirmSilence', 'opener-confirms-silence'],
  ['confirmTranscription', 'opener-confirms-transcription'],
  ['authoriseDeparture', 'opener-authorises'],
] as const;

/** Who opened the case of a request that came by letter submitted it too: and the opening is itself a letter that another has to read. */
const afterLetter = [
  ['assessProtection', 'opener-assesses'],
  ['reconfirmAssessment', 'opener-assesses'],
  ['proposeReopening', 'opener-assesses'],
  ['authoriseDeparture', 'opener-authorises'],
] as const;

/** What of a departure can rest on a letter. */
const byLetter = ['consent', 'document', 'confirmation', 'other-side'] as const;

/**
 * Every pair of acts of two persons: design rules 1, 3 and 12, and house rules where no text asks for a second person. Not among
 * them is what one person suffices for: to stop, to hold, to refuse, to record what happened.
 */
export const twoPersons: readonly TwoPersons[] = [
  ...submissions.flatMap(([first, recordedIn]) =>
    afterSubmission.map(([second, refused]) => ({ first, second, recordedIn, refused, why: submits })),
  ),
  ...afterLetter.map(([second, refused]) => ({
    first: 'openCaseFromLetter',
    second,
    recordedIn: 'shared/openedBy',
    refused,
    why: submits,
  })),
  ...['enterTranscription', 'openCaseFromLetter'].map((first) => ({
    first,
    second: 'confirmTranscription',
    recordedIn: 'own/transcriptions/by',
    refused: 'enterer-confirms',
    why: 'What a letter says is read by two before it is done.',
  })),
  ...['enterTranscription', 'confirmTranscription'].flatMap((first) =>
    byLetter.map((condition) => ({
      first,
      second: 'authoriseDeparture',
      recordedIn: 'shared/transcribers/subjects',
      refused: `guard-not-met/${condition}`,
      why: letsGo,
    })),
  ),
  ...takingBack.map(([second, refused]) => ({
    first: 'openTransitTakeBack',
    second,
    recordedIn: 'shared/openedBy',
    refused,
    why: submits,
  })),
  ...[
    ['assessProtection', 'own/assessment/by', 'assessment'],
    ['reconfirmAssessment', 'own/assessment/confirmedBy', 'assessment'],
    ['proposeReopening', 'own/stops/proposal/proposedBy', 'stop'],
    ['reopenStop', 'own/stops/reopening/reopenedBy', 'stop'],
    ['confirmSilence', 'shared/acceptance/confirmedBy', 'consent'],
    ['recordBestInterest', 'own/bestInterests/by', 'children'],
  ].map(([first = '', recordedIn = '', condition]) => ({
    first,
    second: 'authoriseDeparture',
    recordedIn,
    refused: `guard-not-met/${condition}`,
    why: letsGo,
  })),
  ...['assessProtection', 'refuseCase', 'withdrawAcceptance'].flatMap((first) =>
    ['proposeReopening', 'reopenStop'].map((second) => ({
      first,
      second,
      recordedIn: 'own/stops/by',
      refused: 'finder-reopens',
      why: looksAgain,
    })),
  ),
  {
    first: 'proposeReopening',
    second: 'reopenStop',
    recordedIn: 'own/stops/proposal/proposedBy',
    refused: 'proposer-reopens',
    why: looksAgain,
  },
  { first: 'holdCase', second: 'releaseHold', recordedIn: 'own/holds/by', refused: 'holder-releases', why: ends },
  {
    first: 'recordComplaint',
    second: 'answerComplaint',
    recordedIn: 'own/complaints/by',
    refused: 'recorder-answers',
    why: 'Who took a complaint in does not judge it.',
  },
  ...[
    ['recordReturnReason', 'recordReturnReason', 'own/returnReasons/by', 'recorder-answers-contest'],
    ['confirmReturnReason', 'recordReturnReason', 'own/returnReasons/confirmation/by', 'recorder-answers-contest'],
    ['recordReturnReason', 'confirmReturnReason', 'own/returnReasons/by', 'recorder-confirms-breach'],
    ['recordEntryBan', 'confirmEntryBan', 'own/entryBans/by', 'recorder-confirms-ban'],
  ].map(([first = '', second = '', recordedIn = '', refused = '']) => ({ first, second, recordedIn, refused, why: looksAgain })),
  ...[
    ['proposeSanction', 'own/sanctionProposals/by', 'proposer-decides'],
    ['recordReturnReason', 'own/returnReasons/by', 'finder-decides'],
  ].map(([first = '', recordedIn = '', refused = '']) => ({
    first,
    second: 'decideSanction',
    recordedIn,
    refused,
    why: 'A finding, a proposal and a decision against a person are never of one alone.',
  })),
  ...[
    ['proposeSanction', 'own/sanctionProposals/by'],
    ['decideSanction', 'own/sanctionDecisions/by'],
  ].map(([first = '', recordedIn = '']) => ({
    first,
    second: 'liftSanction',
    recordedIn,
    refused: 'author-keeps-ban',
    why: 'Who proposed or decided a ban may lift it, and does not judge that it is kept.',
  })),
  { first: 'stopUse', second: 'resumeUse', recordedIn: 'use/stops/by', refused: 'stopper-resumes', why: ends },
  {
    first: 'assessTransit',
    second: 'acceptTransit',
    recordedIn: 'transit/assessment/by',
    refused: 'assessor-accepts',
    why: letsGo,
  },
  ...[
    ['proposeTransitReopening', 'transit/stops/proposal/proposedBy'],
    ['reopenTransitStop', 'transit/stops/reopening/reopenedBy'],
  ].map(([first = '', recordedIn = '']) => ({
    first,
    second: 'acceptTransit',
    recordedIn,
    refused: 'reopener-accepts',
    why: letsGo,
  })),
  ...['assessTransit', 'refuseTransit', 'revokeTransit'].flatMap((first) =>
    ['proposeTransitReopening', 'reopenTransitStop'].map((second) => ({
      first,
      second,
      recordedIn: 'transit/stops/by',
      refused: 'finder-reopens',
      why: looksAgain,
    })),
  ),
  {
    first: 'proposeTransitReopening',
    second: 'reopenTransitStop',
    recordedIn: 'transit/stops/proposal/proposedBy',
    refused: 'proposer-reopens',
    why: looksAgain,
  },
];

/** Subjects that are on record and that no later act looks at: who ended something, so that it is known who it was. */
export const onRecordAlone = [
  'own/authorisation/by',
  'own/holds/releasedBy',
  'own/complaints/answer/by',
  'own/returnReasons/contests/by',
  'own/entryBans/confirmedBy',
  'own/entryBans/notAsPaper/by',
  'own/banReviews/by',
  'own/banReviews/outcome/by',
  'own/exitProofs/by',
  'own/exitProofs/withdrawal/by',
  'own/borderAlerts/by',
  'own/borderAlerts/deletion/by',
  'own/expulsionDecisions/by',
  'use/stops/resumed/by',
  'transit/assessment/confirmedBy',
  'transit/acceptance/by',
] as const;
