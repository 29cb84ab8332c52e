import type { Lexicon } from '../words.ts';

/** Why a person is returned: found, proved, confirmed, contested; and the hearing that comes before. */
export const sanctionsReasons = {
  ReturnReasonRecord: {
    is: 'What your State finds on why the person is returned, with the proof; no ban follows from it',
    has: {
      stated: 'The reason, as it is stated; it counts as found once it is proved, and a breach once a second person confirmed it',
      proofs: 'The papers that prove the reason, none where there is none: then nothing is established',
    },
  },
  ReasonProof: {
    is: 'A paper that proves why the person stayed',
    has: {
      kind: 'Of which kind the paper is',
      issuedOn: 'The day of which the paper is',
      reference: 'The number that the paper has at whoever wrote it',
      attachment: 'The paper itself, as a file that both sides hold',
    },
  },
  ReturnReasonConfirmation: { is: 'That a second person holds to the finding of a deliberate breach' },
  ReturnReasonContest: {
    is: 'That the person, or somebody for the person, says that the finding is wrong',
    has: {
      from: 'Who says so',
      receivedOn: 'The day on which your authority received it',
      statement: 'What is said, in the words in which it was said',
    },
  },
  ReturnReasonKept: {
    is: 'A version of the finding, as it stands on record; the last one counts, and all stay',
    like: 'ReturnReasonRecord',
    has: {
      n: 'The number of the version, from 1: a confirmation or a contest names it by this',
      confirmation: 'Of a breach: that a second person holds to it; absent before that',
      contests: 'That it is said to be wrong, the earliest first; a later version answers it',
    },
  },
  ReturnReasonConfirmationKept: {
    is: 'That a second person holds to the finding of a breach, as it stands on record',
    has: { at: 'When it was confirmed' },
  },
  ReturnReasonContestKept: {
    is: 'That the finding is contested, as it stands on record',
    like: 'ReturnReasonContest',
    has: { n: 'The number of the contest of this version, from 1' },
  },
  HearingOfPerson: {
    is: 'Whether the person was heard before something is found or decided against the person, and what the person said; or why not',
  },
  HearingHeld: {
    is: 'That the person was heard',
    has: { was: 'Always `heard`: the person could speak', heardOn: 'The day of the hearing' },
  },
  HearingNotHeld: {
    is: 'That the person was not heard, and why',
    has: { was: 'Always `not-heard`: there was no hearing', why: 'Why the person was not heard' },
  },
  VoluntaryPeriod: { is: 'The time that a decision leaves the person to go without being moved, or why it leaves none' },
  VoluntaryPeriodGranted: {
    is: 'That the person is left a time to go alone',
    has: { is: 'Always `granted`: there is such a time' },
  },
  VoluntaryPeriodRefused: {
    is: 'That the person is left no time to go alone',
    has: { is: 'Always `refused`: there is no such time', refusedFor: 'On which ground it was refused' },
  },
} as const satisfies Lexicon;
