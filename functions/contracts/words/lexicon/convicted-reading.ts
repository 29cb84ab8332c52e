import type { Lexicon } from '../words.ts';

const interpreting = 'Whether somebody interpreted, and how';

/** What is new in transfers of convicted persons, what the person is told, and what a State’s monitor reads: codes by the day in UTC. */
export const convictedReading = {
  ConvictedTransferChanges: {
    is: 'A page of what changed in the transfers of convicted persons of your State',
    has: { items: 'The changes of this page, the oldest first' },
  },
  ConvictedTransferChange: {
    is: 'That a transfer changed, without what changed in it',
    has: {
      transferId: 'The transfer that changed: getConvictedTransfer reads it by this',
      change: 'The number of the change in the shared history',
      at: 'When it was changed, by the clock of the service',
      by: 'The State that changed it',
      move: 'The operation by which it was changed',
      status: 'How the transfer stood after it',
    },
  },
  NoticeToConvictedPerson: {
    is: 'What your State tells the convicted person of the transfer, ready to be read out or printed',
    has: {
      transferId: 'The transfer that it is about',
      language: 'The language in which it is written',
      at: 'When it was written: the time that is left is counted as of this day',
      title: 'The title of the notice, in that language',
      sections: 'The parts of the notice, in the order in which they are read',
    },
  },
  MonitoredTransfers: {
    is: 'A page of the transfers of convicted persons of a State for its independent monitor',
    has: { items: 'The transfers of this page, opened last first' },
  },
  MonitoredTransferLine: {
    is: 'A transfer in the list of a State’s monitor',
    has: {
      side: 'On which side the monitor’s State stands',
      status: 'How the transfer stands',
      instrument: 'The treaty under which it was opened, by its id',
      openedOn: 'The day on which it was opened, in UTC',
    },
  },
  MonitoredTransfer: {
    is: 'A transfer as a State’s independent monitor reads it: codes by the day, without a name, a place or a text',
    like: 'MonitoredTransferLine',
    has: {
      minor: 'Whether the person may be under 18 today, by the latest day of birth that is possible',
      told: 'That the person was told what a transfer means, the earliest first',
      consents: 'Each consent, the earliest first; none is ever taken off',
      refusal: 'That a State refused the transfer',
      withdrawal: 'That a State gave the transfer up',
      handOver: 'That the person was handed over',
      reports: 'What the administering State reported of the enforcement, the earliest first',
      end: 'How the sentence ended',
      facts: 'What the monitor’s own State recorded, and the other does not see',
      conditions: 'How the guard of the hand-over stands; only where the monitor’s State hands the person over',
    },
  },
  MonitoredInformation: {
    is: 'That the person was told what a transfer means',
    has: { toldOn: 'The day on which the person was told', interpreting },
  },
  MonitoredConsent: {
    is: 'A consent of the person, and what became of it',
    has: {
      by: 'Whether the person consented, or somebody who represents the person',
      representedFor: 'Why somebody else consented; absent where the person did',
      givenOn: 'The day on which consent was given',
      interpreting,
      counsel: 'Whether counsel was there',
      verification: 'What the administering State found of it; absent where it has not verified it',
      withdrawnOn: 'The day on which it was taken back; absent where it was not',
    },
  },
  MonitoredConsentVerification: {
    is: 'What the administering State found of the consent',
    has: { found: 'What was found', on: 'The day on which the person was asked' },
  },
  MonitoredTransferRefusal: {
    is: 'That a State refused the transfer, on grounds as codes',
    has: { from: 'The side that refused', on: 'The day on which it refused', grounds: 'The grounds on which it refused' },
  },
  MonitoredTransferWithdrawal: {
    is: 'That a State gave the transfer up',
    has: { from: 'The side that gave it up', on: 'The day on which it did' },
  },
  MonitoredHandOver: {
    is: 'That the person was handed over',
    has: {
      on: 'The day on which the person was handed over',
      inBreach: 'Whether it was done although no authorisation stood, or after consent was taken back',
    },
  },
  MonitoredEnforcement: {
    is: 'What was reported of the enforcement on a day',
    has: { stage: 'What was reported', on: 'The day of which it was reported' },
  },
  MonitoredEnd: { is: 'How the sentence ended', has: { how: 'Which end it was', on: 'The day on which it ended' } },
  MonitoredTransferFacts: {
    is: 'What the monitor’s own State recorded to protect the person; each is absent where nothing was recorded',
    has: {
      assessment: 'What an assessor found about the risks, the last assessment',
      stops: 'The real risks that were found',
      holds: 'What holds, or held, the hand-over',
      fitness: 'Whether a doctor finds the person fit for the journey',
      breachLacked: 'Which conditions were not met when the person was handed over all the same',
      end: 'How the sentence of somebody who stayed ended there',
    },
  },
  MonitoredTransferHold: {
    is: 'Something that holds, or held, the hand-over on that side',
    has: {
      kind: 'Why it is held',
      placedOn: 'The day on which it was set',
      releasedOn: 'The day of its release; absent where it stands',
    },
  },
  MonitoredHandOverCondition: {
    is: 'How a condition of the hand-over stands',
    has: { condition: 'Which condition it is', is: 'How it stands' },
  },
} as const satisfies Lexicon;
