import type { Lexicon } from '../words.ts';

const ofTheTransitState = 'The official of the transit State who answers for it';

/** A transit as its States see it. */
export const transitView = {
  TransitView: {
    is: 'A transit as your side sees it',
    has: {
      transitId: 'The transit, as its operations take it',
      status: 'How the transit stands',
      part: 'Which part your State has in it',
      agreement: 'The agreement and edition under which the transit stands',
      requestingState: 'The State that asks to carry the person through',
      transitState: 'The State through whose territory the person is carried',
      request: 'What was asked for, with the itinerary as it is now',
      receivedAt: 'When the request reached the queue: the legal time of receipt',
      changedAt: 'When the transit last changed',
      deadlines: 'Until when a transit is to be asked for, and to be answered',
      owed: 'What a State owes in the transit now',
      article: 'In which article that rule stands',
      acceptance: 'That the transit State lets the person through, for the itinerary as it is',
      refusal: 'That the transit State refused',
      revocation: 'That the transit State revoked its acceptance',
      passage: 'That the person was in the transit State',
      takenBackAt: 'When the requesting State had the person back',
      lapsedAt: 'When its date went by without it',
      withdrawnAt: 'When the requesting State withdrew it',
      ownFile: 'What the transit State keeps for itself; for the transit State alone',
    },
  },
  TransitViewDeadlines: {
    is: 'The legal times of a transit',
    has: {
      lead: 'Until when a transit is to be asked for, counted back from the entry where the text says so',
      answer: 'Until when it is to be answered; silence never accepts',
    },
  },
  AcceptedTransit: {
    is: 'That the transit State lets the person through',
    has: {
      at: 'When it accepted',
      official: ofTheTransitState,
      meetingPoint: 'Where the person and the escorts are met',
      itineraryEdition: 'For which itinerary, counted from 1',
      conditions: 'Under which conditions',
    },
  },
  TransitViewRefusal: {
    is: 'That the transit State refused',
    has: {
      at: 'When it refused',
      official: ofTheTransitState,
      grounds: 'The grounds, as codes',
      reasons: 'The reasons in writing; absent with TR-REFOUL, since they stay with the State that found the risk',
    },
  },
  TransitViewRevocation: {
    is: 'That the transit State revoked its acceptance',
    has: {
      at: 'When it revoked',
      official: ofTheTransitState,
      grounds: 'The grounds, as codes; empty where the way on is not assured and that is all',
      onwardNotAssured: 'Whether the way on, or the admission at the destination, is no longer assured',
      acknowledgedAt: 'When the requesting State acknowledged it; absent before that',
      acknowledgedBy: 'The official who acknowledged it; absent where its system did',
    },
  },
  TransitViewPassage: {
    is: 'That the person was in the transit State',
    has: { enteredAt: 'When the person entered it', exitedAt: 'When the person left it; absent before that' },
  },
  TransitOwnFile: {
    is: 'What the transit State keeps for itself; the other State sees nothing of it',
    has: {
      assessment: 'What an assessor found about the risks, the last assessment',
      reasonsKept: 'Why the transit was refused on a real risk: the other State got the code and the State only',
      stops: 'The real risks that were found in this transit; they outlast a later assessment',
      otherPersons: 'Cases of that State that its register takes for the same person, and that were found to be of somebody else',
    },
  },
} as const satisfies Lexicon;
