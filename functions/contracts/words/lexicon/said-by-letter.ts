import type { Lexicon } from '../words.ts';

const which = { operation: 'Which act the letter is' };

/** A letter by the act that it is. */
export const saidByLetter = {
  SaidByLetterConfirmReceipt: { is: 'A letter by which the other State confirms the receipt', has: which },
  SaidByLetterRequestEvidence: { is: 'A letter by which the other State asks for more evidence', has: which },
  SaidByLetterRecordInterview: { is: 'A letter by which the other State says what a hearing gave', has: which },
  SaidByLetterAnswerInquiry: { is: 'A letter by which the other State answers to its inquiry', has: which },
  SaidByLetterExtendReply: { is: 'A letter by which the other State takes more time to reply', has: which },
  SaidByLetterAcceptCase: { is: 'A letter by which the other State consents', has: which },
  SaidByLetterRefuseCase: { is: 'A letter by which the other State refuses', has: which },
  SaidByLetterWithdrawAcceptance: { is: 'A letter by which the other State withdraws its consent', has: which },
  SaidByLetterClaimError: { is: 'A letter by which the other State claims an error', has: which },
  SaidByLetterAnswerErrorClaim: { is: 'A letter by which the other State answers a claim of error', has: which },
  SaidByLetterCloseCase: { is: 'A letter by which the other State closes the case', has: which },
  SaidByLetterAddEvidence: { is: 'A letter by which the other State adds evidence', has: which },
  SaidByLetterWithdrawCase: { is: 'A letter by which the other State withdraws its request', has: which },
  SaidByLetterOpenTakeBack: { is: 'A letter by which the other State says that it takes the person back', has: which },
  SaidByLetterRecordTakingBack: { is: 'A letter by which the other State says that it has the person back', has: which },
  SaidByLetterRequestTravelDocument: { is: 'A letter by which the other State asks for a travel document', has: which },
  SaidByLetterIssueTravelDocument: { is: 'A letter by which the other State issued the travel document', has: which },
  SaidByLetterRequestInterview: { is: 'A letter by which the other State asks that the person be heard', has: which },
  SaidByLetterHandOverTravelDocument: {
    is: 'A letter by which the other State says that it handed a travel document over',
    has: which,
  },
  SaidByLetterExtendTravelDocument: { is: 'A letter by which the other State extends a travel document', has: which },
  SaidByLetterCancelTravelDocument: { is: 'A letter by which the other State cancels a travel document', has: which },
  SaidByLetterPlanTransfer: { is: 'A letter by which the other State plans the transfer', has: which },
  SaidByLetterCancelTransfer: { is: 'A letter by which the other State gives the plan up', has: which },
  SaidByLetterConfirmTransfer: { is: 'A letter by which the other State confirms the plan', has: which },
  SaidByLetterDeclineTransfer: { is: 'A letter by which the other State declines the plan', has: which },
  SaidByLetterRecordDeparture: { is: 'A letter by which the other State says that the person departed', has: which },
  SaidByLetterRecordArrival: { is: 'A letter by which the other State says that the person arrived', has: which },
  SaidByLetterSayNothingStands: { is: 'A letter by which the other State says that nothing stands on its side', has: which },
} as const satisfies Lexicon;
