import { freshness } from '../../../../domain/policy/movement.ts';
import { reopeningNoticeHours } from '../../../../domain/policy/protection.ts';
import type { Lexicon } from '../words.ts';

/** What a State keeps for itself of a case. */
export const ownFile = {
  OwnFile: {
    has: {
      returnDecision: 'The decision that the person must go, as last recorded',
      claim: 'What is known of a claim for international protection, as last recorded',
      detention: 'Whether and where the person is held, as last recorded',
      fitness: 'Whether a doctor finds the person fit to travel, as last recorded',
      bestInterests: 'What was found for each child: the last finding of each',
      trafficking: 'What the screening for trafficking gave, as last recorded',
      followUps: 'What became of the person after the return, the earliest record first',
      notifications: 'That the person was told, the earliest first',
      entryBans:
        'The bans on return and other bars on record, the earliest first; each stands until it is lifted, or found not to be what its paper says',
      banReviews: 'The questions whether a ban is to stand, and how they were answered, the earliest first',
      exitProofs:
        'By what it is proved that the person left, the earliest record first; the last one that was not taken back counts',
      borderAlerts:
        'Alerts of the Schengen Information System that were entered, the earliest first; no other State reads of them here',
      expulsionDecisions: 'Decisions of courts that expel the person as a foreigner, the earliest first',
      remedies: 'How the person’s remedies stand, as last certified',
      assessment: 'What an assessor found about the risks, the last assessment',
      stops: 'The real risks that your State found for the person in this case; they outlast a later assessment',
      otherPersons:
        'Other cases of your State that its register takes for the same person, and that were found to be of somebody else',
      attachments: 'The files that your State has for itself: those that it gave the other State stand in the case',
      transcriptions:
        'Letters of the other State, while that is not connected, that wait for a second person, the earliest first',
      holds: 'What holds, or held, the case on your side, the earliest first',
      counsel: 'Who speaks for the person, as last recorded',
      complaints: 'The complaints of the person or for the person, the earliest first',
      escort: 'Whether and how the person is escorted, as last decided',
      authorisation: 'That a supervisor of your State let the person depart',
      reasonsKept:
        'Why readmission was refused, or a consent withdrawn, on a real risk: the other State got the code and the country only',
      withdrawalReason: 'Why your State withdrew its request',
      windowReasons: 'Which obstacle your State took more time for the transfer for, the last time',
      cancellationReason: 'Why your State gave up a plan, the last time',
      failureExplanation: 'Why a departure failed, the last time',
      breachLacked: 'Which conditions were not met when the person was moved all the same',
      returnReasons: 'What was found on why the person is returned: every version, the earliest first; the last one counts',
      sanctionProposals: 'What was proposed of a ban, the earliest first; the last one counts',
      sanctionDecisions: 'What was decided on the proposals, the earliest first',
      changedAt: 'When the own file last changed',
    },
  },
  OwnFileReturnDecision: { is: 'The decision that the person must go, as it stands on record', like: 'ReturnDecision' },
  OwnFileClaim: {
    is: 'What your State knows of a claim for international protection, as it stands on record',
    like: 'ClaimStatusRecord',
  },
  OwnFileDetention: { is: 'Whether and where the person is held, as it stands on record', like: 'Detention' },
  RecordedFitness: { is: 'Whether a doctor finds the person fit to travel, as it stands on record', like: 'Fitness' },
  OwnFileBestInterest: { is: 'What was found for one child, as it stands on record', like: 'BestInterest' },
  OwnFileTrafficking: { is: 'What the screening for trafficking gave, as it stands on record', like: 'TraffickingScreening' },
  OwnFileFollowUp: { is: 'What became of the person after the return, as it stands on record', like: 'FollowUp' },
  OwnFileNotification: { is: 'That the person was told, as it stands on record', like: 'NotificationOfPerson' },
  OwnFileRemedies: { is: 'How the person’s remedies stand, as it stands on record', like: 'Remedies' },
  RecordedAssessment: {
    is: 'What an assessor found about the risks, as it stands on record',
    like: 'Assessment',
    has: {
      assessedAt: `When the risks were assessed; for a departure it is ${freshness.assessmentHours / 24} days old at most`,
      confirmedAt: `When an assessor last confirmed it, at first when it was made; for a departure ${freshness.confirmationHours} hours ago at most`,
      personEdition:
        'Which edition of the person’s identity it is about, counted from 1: a correction of who the person is makes another, for which it does not hold',
    },
  },
  OwnFileMatch: {
    is: 'A stop of another case that the register of persons found when your State opened this case',
    has: {
      kind: 'Always `stop`: a real risk was found',
      caseId: 'The case of your State in which the stop stands',
      n: 'The number of the stop in that case',
      country: 'The State in which the real risk is',
      since: 'When it was found',
      departureFrom: 'Where it was reopened: before this moment nobody departs',
    },
  },
  OtherPerson: {
    is: 'That the person of another case of your State, whom the register takes for the same, is somebody else',
    has: {
      caseId: 'That other case',
      country: 'The State that is stopped there; absent where a claim for protection alone barred from there',
      personEdition: 'For which edition of the identity of the person of this case it was said, counted from 1',
      proposal: 'What an assessor said of it',
      reopening: 'That a supervisor confirmed it; absent before that',
    },
  },
  OwnFileHold: {
    is: 'A hold on your side, open or released',
    like: 'Hold',
    has: {
      n: 'The number of the hold, from 1: releaseHold names it by this',
      placedAt: 'When it was set, by a person or by a fact that holds by itself',
      releasedAt: 'When it was released; absent while it is open',
      releaseReason: 'Why it was released',
    },
  },
  OwnFileCounsel: { is: 'Who speaks for the person, as it stands on record', like: 'Counsel' },
  OwnFileComplaint: {
    is: 'A complaint, as it stands on record',
    like: 'Complaint',
    has: {
      n: 'The number of the complaint, from 1: answerComplaint names it by this',
      answer: 'The answer to it; absent before that',
    },
  },
  OwnFileComplaintAnswer: {
    is: 'The answer to a complaint',
    like: 'ComplaintAnswer',
    has: { at: 'When it was answered' },
  },
  OwnFileEscort: {
    is: 'Whether and how the person is escorted, as it stands on record',
    like: 'EscortDecision',
    has: { decidedAt: 'When it was decided' },
  },
  RiskStop: {
    has: {
      n: 'The number of the stop in the file, from 1: proposals and reopenings name it by this',
      country: 'The State in which the real risk is',
      basis: 'By what it was found',
      foundAt: 'When it was found',
      proposal: 'What a second assessor said why it may no longer stand; a supervisor has yet to follow',
      reopening: 'That a supervisor reopened it',
    },
  },
  ProposedReopening: {
    is: 'Why a stop may no longer stand, as a second assessor said',
    like: 'ReopeningProposal',
    has: { proposedAt: 'When it was proposed' },
  },
  DecidedReopening: {
    is: 'That a supervisor reopened a stop, on which new fact, and who was told',
    like: 'StopReopening',
    has: {
      explanation: 'What changed, or what shows that the finding was wrong or of somebody else',
      sources: 'On what that rests',
      assessor: 'The second assessor, who proposed it',
      proposedAt: 'When it was proposed',
      reopenedAt: `When it was reopened; nobody departs within ${reopeningNoticeHours} hours from then`,
    },
  },
  Authorisation: {
    is: 'That a supervisor of the moving State let the person depart: for one revision of one plan',
    has: {
      movement: 'The number of the movement, as in transfer of the case',
      revision: 'The revision of its plan; a changed plan is not authorised',
      official: 'The supervisor, by name',
      at: 'When it was authorised',
      until: `Until when the person may depart on it, ${freshness.authorisationHours} hours later`,
    },
  },
} as const satisfies Lexicon;
