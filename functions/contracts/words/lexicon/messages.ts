import type { Lexicon, Words } from '../words.ts';

const message = (is: string, data: string): Words => ({ is: `${is}: a message (CloudEvents 1.0 in JSON)`, has: { data } });

const ofTheTransitState = 'The official of the transit State who answers for it, by name';

/** What is said on the queues of partner States. */
export const messages: Lexicon = {
  TransitRequested: message('A State asks another to let a person pass', 'What is asked for'),
  TransitItineraryChanged: message('The requesting State changes the way', 'The whole way as it is to be'),
  TransitPassageReported: message('The requesting State reports what happened on the way', 'What happened, and when'),
  TransitRevocationAcknowledged: message('The requesting State knows of the revocation', 'No facts: the transit is the subject'),
  TransitWithdrawn: message('The requesting State withdraws its request', 'No facts: the transit is the subject'),
  TransitReceived: message('A request for transit is received', 'How the transit stands, and until when it is answered'),
  TransitInadmissible: message('A request for transit came too late', 'How the transit stands, and by which rule it is too late'),
  TransitLapsed: message('The date of a transit went by without it', 'How the transit stands'),
  TransitItineraryReceived: message('A changed itinerary is received', 'How the transit stands'),
  TransitPassageRecorded: message(
    'An entry, an exit or a refusal onward is recorded',
    'How the transit stands, and what was recorded',
  ),
  TransitAcknowledgementRecorded: message('It is recorded that the revocation is known', 'How the transit stands'),
  TransitWithdrawalRecorded: message('A transit is withdrawn', 'How the transit stands'),
  TransitAccepted: message('The transit State lets the person through', 'How the transit stands, and where the person is met'),
  TransitRefused: message('The transit State refuses', 'How the transit stands, and on which grounds'),
  TransitRevoked: message('The transit State revokes its acceptance', 'How the transit stands, and on which grounds'),
  TransitTakeBackOpened: message(
    'A case is opened in which the person is taken back',
    'How the transit stands, and which case it is',
  ),
  TransitTakenBack: message('The person has arrived back', 'How the transit stands, and when the person arrived'),
  MessageRejected: message('A message changed nothing', 'Which message it was, and what is wrong with it'),
  MessageConflict: message(
    'A message has the id of an earlier one and other content',
    'Which message it was, and what is wrong with it',
  ),
  MessageMissed: message('Messages are missing, and later ones wait for them', 'What is missing, and what waits'),
  TransitChanged: message('A transit changed by what the other State did', 'What changed, by ids and status alone'),
  CaseChanged: message('A case changed', 'What changed, by ids and status alone'),
  ConvictedTransferChanged: message(
    'A transfer of a convicted person changed by what the other State did',
    'What changed, by ids and status alone',
  ),
  NoFurtherFacts: { is: 'No facts: the message says all by its type and subject' },
  TransitItineraryChangedData: {
    is: 'The way as it is to be from now on',
    has: { itinerary: 'The whole way, also what stays as it was' },
  },
  Passage: { is: 'What happened on the way', like: 'PassageFacts' },
  TransitRequestData: { is: 'What is asked for: a transit, of whom, and by which way', like: 'TransitRequest' },
  StandingOfTransit: {
    is: 'How a transit stands after what is told',
    has: { transitId: 'The transit, by the id that the requesting State made up' },
  },
  TransitReceivedData: {
    is: 'That a request for transit is received, and until when it is answered',
    like: 'StandingOfTransit',
    has: {
      agreement: 'The agreement under which the transit stands',
      answer: 'Until when the transit State answers; silence never accepts',
    },
  },
  TransitInadmissibleData: {
    is: 'That a request for transit came too late, and by which rule',
    like: 'TransitReceivedData',
    has: { article: 'In which article that rule stands' },
  },
  TransitLapsedData: {
    is: 'That the date of a transit went by without it',
    like: 'StandingOfTransit',
    has: { agreement: 'The agreement under which the transit stood' },
  },
  TransitPassageRecordedData: {
    is: 'What is recorded of the way',
    like: 'StandingOfTransit',
    has: { at: 'When that happened' },
  },
  TransitAcknowledgementRecordedData: { is: 'That it is recorded that the revocation is known', like: 'StandingOfTransit' },
  TransitAcceptedData: {
    is: 'That the transit State lets the person through',
    like: 'StandingOfTransit',
    has: {
      official: ofTheTransitState,
      meetingPoint: 'Where the person and the escorts are met',
      conditions: 'Under which conditions; absent where there are none',
    },
  },
  TransitRefusedData: {
    is: 'That the transit State refuses, and on which grounds',
    like: 'StandingOfTransit',
    has: { grounds: 'The grounds of the refusal, as codes' },
  },
  TransitRevokedData: {
    is: 'That the transit State revokes its acceptance, and on which grounds',
    like: 'StandingOfTransit',
    has: {
      grounds: 'The grounds, as codes; empty where the way on is not assured and that is all',
      onwardNotAssured: 'Whether the way on, or the admission at the destination, is no longer assured',
    },
  },
  TransitTakeBackOpenedData: { is: 'The case in which the person is taken back', like: 'StandingOfTransit' },
  TransitTakenBackData: {
    is: 'That the person has arrived back',
    like: 'StandingOfTransit',
    has: { arrivedAt: 'When the person arrived in the requesting State' },
  },
  TransitChangedData: { is: 'What changed in a transit, by ids and status alone', like: 'StandingOfTransit' },
  CaseChangedData: {
    is: 'What changed in a case, by ids and status alone',
    has: { caseId: 'The case that changed', status: 'How the case stands after that' },
  },
  ConvictedTransferChangedData: {
    is: 'What changed in a transfer of a convicted person, by ids and status alone',
    has: { transferId: 'The transfer that changed', status: 'How the transfer stands after that' },
  },
  MessageRejectedData: {
    is: 'Which message changed nothing, and what is wrong with it',
    has: {
      transitId: 'The transit that it was about; absent where that could not be read',
      errors: 'What is wrong, place by place',
    },
  },
  MessageConflictData: {
    is: 'Which message has the id of an earlier one and other content',
    has: {
      inReplyTo: 'The id that both messages have',
      kind: 'Why, as a code',
      errors: 'What is wrong, place by place',
    },
  },
  MessageMissedData: {
    is: 'Which messages of a transit are missing, and which wait for them',
    has: { transitId: 'The transit that they are about' },
  },
  AnswerByReadings: {
    is: 'Until when, in the reading that ends first and in the one that ends last',
    has: {
      earliest: 'The first moment that is too late, in the reading that ends first',
      latest: 'The first moment that is too late, in the reading that ends last',
      zone: 'The time zone of the State by whose calendar the latest reading ends',
      source: 'The text and the article by which it is counted',
    },
  },
  AnswerByNotComputed: {
    is: 'That no legal deadline is known',
    has: {
      notComputed: 'Why nothing is computed, and where the law is to be looked up',
      source: 'The agreement that was looked at',
    },
  },
};
