import type { Lexicon } from '../words.ts';

const ofYourState = 'The official of your State who answers for this, by name; the other State reads it';

/** Carrying a person through a third State. */
export const transits = {
  TransitRequest: {
    is: 'What a State asks of another when it wants to carry somebody across its territory, who is a national of neither',
    has: {
      transitId: 'The transit, by the id that the requesting State made up',
      reference: 'The number under which the requesting State files it',
      authority: 'The authority that asks, by its name',
      transitState: 'The State through whose territory the person is to be carried',
      category: 'Whom the transit is about',
      person: 'The person who is carried through',
      languages: 'The languages that the person understands, in words or codes',
      document: 'The document with which the person travels',
      itinerary: 'The way that is asked for, or was last changed to',
      medicalEscort: 'Whether a doctor or nurse accompanies the person',
      care: 'What the person needs on the way, only with the person’s consent',
      protectiveMeasures: 'What protects the person or others on the way, and the transit State has to know',
      support: 'What help of the transit State is asked for',
      declared:
        'Always true: the requesting State declares that the conditions are met and that it knows of no ground for refusing',
    },
  },
  TransitRequestDocument: {
    is: 'The document with which the person travels',
    has: { kind: 'What it is, in words', number: 'The number that stands on it' },
  },
  TransitRequestChild: {
    is: 'Of somebody who may be under 18: who takes care of the child, and where its best interest was found',
    has: {
      guardian: 'Who takes care of the child at the destination',
      bestInterest: 'Where it was found that the way is best for the child',
    },
  },
  TransitRequestChildGuardian: {
    is: 'Who takes care of a child',
    has: {
      name: 'The name of the guardian',
      relation: 'What the guardian is to the child',
      contact: 'How the guardian is reached',
    },
  },
  TransitRequestChildBestInterest: {
    is: 'Where it was found that the way is in the child’s best interest',
    has: {
      decidedOn: 'The day on which it was found',
      decidedBy: 'The authority or court that found it',
      reference: 'The number under which it is filed there',
    },
  },
  Itinerary: {
    is: 'The way through the transit State and on',
    has: {
      mode: 'By what means the person is carried through',
      whyNotByAir: 'Why the person does not go by air; owed where it is by land or sea',
      entry: 'Where, when and by what the person enters the transit State',
      exit: 'Where, when and by what the person leaves the transit State, after the entry',
      destination: 'The State to which the person goes in the end, neither of the two',
      escorts: 'Who accompanies the person; empty where nobody does',
    },
  },
  ItineraryOtherState: {
    is: 'Another State on the way, beside the one that is asked',
    has: {
      state: 'Which State',
      consents: 'Whether it lets the person through',
      reference: 'The number under which it files its consent',
    },
  },
  Crossing: {
    is: 'When, where and by what somebody crosses a border',
    has: {
      at: 'When the border is crossed',
      place: 'Where it is crossed',
      transport: 'The flight, or the registration of the vehicle or ship',
    },
  },
  TransitAcceptanceFacts: {
    is: 'That the transit State lets the person through',
    has: { official: ofYourState, conditions: 'Under which conditions; the other State reads them' },
  },
  TransitRefusalFacts: {
    is: 'That the transit State refuses',
    has: { official: ofYourState, grounds: 'The grounds of the refusal, as codes; none twice' },
  },
  TransitGround: {
    is: 'A ground on which a transit is refused, or its acceptance revoked',
    has: { code: 'The ground, as a code' },
  },
  TransitRevocationFacts: {
    is: 'That the transit State revokes its acceptance: on a ground, or since the way on is not assured, or both',
    has: { official: ofYourState, grounds: 'The grounds, as codes; empty where the way on is not assured and that is all' },
  },
  PassageFacts: {
    is: 'What happened on the way',
    has: { event: 'What happened at the border', at: 'When it happened' },
  },
  RevocationAcknowledgement: {
    is: 'That the requesting State knows of the revocation',
    has: { official: ofYourState },
  },
  TransitTakeBackFacts: {
    is: 'That the requesting State takes the person back, and by which service',
    has: { official: ofYourState, service: 'The service of your State that handles the case' },
  },
  TransitChanged: {
    is: 'What a change of a transit came to',
    has: {
      transitId: 'The transit that was changed',
      status: 'How the transit stands after it',
      at: 'When the change was made, by the clock of the service',
      agreement: 'The agreement under which the transit stands',
    },
  },
  TransitLines: {
    is: 'A page of the transits of your State',
    has: { items: 'The transits of this page' },
  },
  TransitLine: {
    is: 'A transit in the work list of your State, without anything of an own file',
    has: {
      transitId: 'The transit, as its operations take it',
      status: 'How the transit stands',
      requestingState: 'The State that asks to carry the person through',
      transitState: 'The State through whose territory the person is carried',
      surname: 'The family name in Latin letters; absent where the person has none',
      givenNames: 'The given names in Latin letters; absent where the person has none',
      destination: 'The State to which the person goes in the end',
      entryAt: 'When the person is to enter the transit State',
      exitAt: 'When the person is to leave the transit State',
      itineraryEdition: 'Which itinerary that is, counted from 1: each change is one more',
      owed: 'What a State owes in the transit now',
      takeBackCase: 'The case in which the person is taken back; absent before it is opened',
      agreement: 'The agreement under which the transit stands',
      receivedAt: 'When the request reached the queue: the legal time of receipt',
      changedAt: 'When the transit last changed',
    },
  },
  OwedByTransitSide: {
    is: 'An act that a State owes in a transit now',
    has: { by: 'The State that owes it, by its part', act: 'What is to be done', since: 'Since when it is owed' },
  },
  WaitingMessage: {
    is: 'A message of the requesting State that waits for one before it',
    has: {
      sequence: 'Its place among the messages about the transit',
      type: 'Which message it is',
      receivedAt: 'When the queue had it',
    },
  },
  MissingMessages: {
    is: 'Messages that did not come, one after the other',
    has: {
      from: 'The sequence of the first that is missing',
      to: 'The sequence of the last that is missing; the same where it is one',
    },
  },
  EarlyTransit: {
    is: 'Messages about a transit that was never asked for: the request, or what stood before, is missing',
    has: { transitId: 'The transit, by the id that the messages name' },
  },
  TransitClock: { is: 'Until when, in the earliest and the latest reading; or why nothing is computed' },
  TransitClockReadings: {
    is: 'Until when, in the reading that ends first and in the one that ends last',
    has: {
      earliest: 'The first moment that is too late, in the reading that ends first',
      latest: 'The first moment that is too late, in the reading that ends last',
      source: 'The text and the article by which it is counted',
    },
  },
  TransitClockNotComputed: {
    is: 'That no legal deadline is known',
    has: {
      notComputed: 'Why nothing is computed, and where the law is to be looked up',
      source: 'The agreement that was looked at',
    },
  },
  RejectedMessages: {
    is: 'A page of the messages on transit that changed nothing',
    has: { items: 'The messages of this page, the newest first' },
  },
  RejectedMessage: {
    is: 'A message on transit that changed nothing, and why',
    has: {
      at: 'When it was rejected',
      subject: 'What it was about, as it said; absent where that could not be read',
      errors: 'What is wrong with it, place by place',
    },
  },
} as const satisfies Lexicon;
