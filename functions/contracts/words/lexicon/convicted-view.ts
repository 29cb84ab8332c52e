import { freshness } from '../../../../domain/policy/movement.ts';
import type { Lexicon } from '../words.ts';

const transfer = 'The transfer, as its operations take it';
const sentencing = 'The State whose court convicted the person';
const administering = 'The State in which the sentence is to be served';

/** A transfer of a convicted person as its States see it. */
export const convictedView = {
  ConvictedTransferChanged: {
    is: 'What a change of a transfer came to',
    has: {
      transferId: 'The transfer that was changed',
      status: 'How the transfer stands after it',
      at: 'When the change was made, by the clock of the service',
    },
  },
  ConvictedTransferOpened: { is: 'What opening a transfer came to', like: 'ConvictedTransferChanged' },
  ConvictedTransferLines: {
    is: 'A page of the transfers of your State',
    has: { items: 'The transfers of this page' },
  },
  ConvictedTransferLine: {
    is: 'A transfer in the work list of your State, without anything of an own file',
    has: {
      transferId: transfer,
      side: 'On which side your State stands',
      status: 'How the transfer stands',
      sentencingState: sentencing,
      administeringState: administering,
      surname: 'The family name in Latin letters; absent where the person has none',
      givenNames: 'The given names in Latin letters; absent where the person has none',
      instrument: 'The treaty under which the transfer was opened',
      openedAt: 'When the transfer was opened',
      changedAt: 'When the transfer last changed',
    },
  },
  TransferDisclosures: {
    is: 'A page of what your State gave the other about the convicted person',
    has: { transferId: transfer, items: 'What was given, the earliest first' },
  },
  OwedInTransfer: {
    is: 'What a State has to do next in a transfer',
    has: { by: 'The side that has to do it', act: 'What is to be done', since: 'Since when it is owed' },
  },
  TransferReferences: {
    has: {
      sentencing: 'The number of the sentencing State; absent where it said none',
      administering: 'The number of the administering State; absent where it said none',
    },
  },
  ConvictedTransferView: {
    is: 'A transfer as your side sees it: the file that both States see and, under ownFile, what your State keeps for itself',
    has: {
      transferId: transfer,
      status: 'How the transfer stands',
      sentencingState: sentencing,
      administeringState: administering,
      person: 'The convicted person as now known, with every correction',
      corrections: 'The corrections of the person’s data, the earliest first',
      interest: 'Whose interest it is, and who took it down',
      information: 'Each time that the person was told what a transfer means, the earliest first',
      consents: 'The consents of the person, the earliest first; one at most stands',
      sentence: 'The sentence, as last recorded',
      finality: 'Whether the judgment is final and can be carried out, as last certified',
      proceedings: 'Whether other proceedings are open in the sentencing State, as last checked',
      nationality: 'Whether the administering State found the person to be its national, as last recorded',
      dualCriminality: 'Whether the act is a crime in the administering State too, as last recorded',
      courtDecision: 'What the court of the administering State decided; absent too where the consent fell since',
      travelDocument: 'The document by which the person crosses the border, as last recorded',
      questions: 'The questions of both States about the request, the earliest first',
      fallenAgreements: 'Agreements of a State that fell with the consent on which they rested, the earliest first',
      request: 'The request; absent where none was made',
      agreements: 'Which State agreed so far; absent before the first did',
      plan: 'The plan of the hand-over as it stands; absent before one, and where it fell',
      handOver: 'That the person was handed over',
      reports: 'The reports on the enforcement, the earliest first',
      end: 'How the sentence came to its end',
      refusal: 'That a State refused',
      withdrawal: 'That a State gave the transfer up',
      openedAt: 'When the transfer was opened',
      changedAt: 'When the file that both States see last changed',
      ownFile: 'What your State keeps for itself; the other State sees nothing of it',
    },
  },
  ConvictedTransferViewSentence: { is: 'The sentence, as it stands on record', like: 'SentenceRecord' },
  ConvictedTransferViewFinality: {
    is: 'Whether the judgment is final and can be carried out, as it stands on record',
    like: 'JudgmentFinality',
  },
  ConvictedTransferViewProceedings: {
    is: 'Whether other proceedings are open in the sentencing State, as it stands on record',
    like: 'OtherProceedings',
  },
  ConvictedTransferViewNationality: {
    is: 'Whether the person was found to be a national of the administering State, as it stands on record',
    like: 'NationalityFinding',
  },
  ConvictedTransferViewDualCriminality: {
    is: 'Whether the act is a crime in the administering State too, as it stands on record',
    like: 'DualCriminalityFinding',
  },
  ConvictedTransferViewCourtDecision: {
    is: 'What the court of the administering State decided, as it stands on record',
    like: 'CourtDecisionOnSentence',
  },
  ConvictedTransferViewTravelDocument: {
    is: 'The document by which the person crosses the border, as it stands on record',
    like: 'TransferDocument',
  },
  ConvictedTransferOwnFile: {
    has: {
      assessment: `What an assessor found about the risks, the last assessment; for a hand-over it is ${freshness.assessmentHours / 24} days old at most`,
      stops: 'The real risks that your State found for the person in this transfer; they outlast a later assessment',
      otherPersons:
        'Other files of your State that its register takes for the same person, and that were found to be of somebody else',
      holds: 'What holds, or held, the hand-over on your side, the earliest first',
      fitness: 'Whether a doctor finds the person fit for the journey, as last recorded',
      reasonsKept: 'Why your State refused on a real risk, or gave the transfer up',
      authorisation: 'That a supervisor of your State let the person go',
      breachLacked: 'Which conditions were not met when the person was handed over all the same',
      sentenceEnd: 'How the sentence ended in your State, of somebody who was refused or whose transfer was given up',
    },
  },
  TransferHold: {
    is: 'Why your State holds the hand-over on its side',
    has: { kind: 'What holds it', reason: 'Why, in words; it stays in your own file' },
  },
  ConvictedTransferOwnFileHold: {
    is: 'A hold on your side, open or released',
    like: 'TransferHold',
    has: {
      n: 'The number of the hold, from 1: releaseTransfer names it by this',
      placedAt: 'When it was set',
      releasedAt: 'When it was released; absent while it is open',
      releaseReason: 'Why it was released',
    },
  },
  ConvictedTransferOwnFileSentenceEnd: {
    is: 'How the sentence of somebody who stayed came to its end in your State, as it stands on record',
    like: 'SentenceEnd',
  },
} as const satisfies Lexicon;
