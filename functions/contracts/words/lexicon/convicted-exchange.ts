import type { Lexicon } from '../words.ts';

const ofYourState = 'The official of your State who answers for this, by name; the other State reads it';
const ofThatState = 'The official of that State who answers for it';

/** What two States write each other about the transfer of a convicted person. */
export const convictedExchange = {
  TransferRequest: {
    is: 'That your State asks the other for the transfer',
    has: { official: ofYourState },
  },
  TransferPaper: {
    is: 'A paper that goes with the request. The paper itself is not kept here',
    has: {
      paper: 'Which paper it is',
      reference: 'Where it is found: its number, or the note with which it was sent',
      language: 'The language in which it is written',
    },
  },
  TransferRequestShown: {
    is: 'The request for the transfer, as it stands on record',
    has: {
      from: 'The side that asked',
      official: ofThatState,
      papers: 'The papers that went with it',
      at: 'When it was asked for',
    },
  },
  TransferQuestion: {
    is: 'What your State wants to know about the request',
    has: { question: 'The question, in words; the other State reads it' },
  },
  TransferQuestionAnswer: {
    is: 'What your State answers to a question of the other',
    has: { text: 'The answer, in words; the other State reads it' },
  },
  TransferQuestionShown: {
    is: 'A question about the request, and its answer',
    has: {
      n: 'The number of the question, from 1: answerTransferQuestion names it by this',
      from: 'The side that asked it; the other answers',
      question: 'The question, in words',
      askedAt: 'When it was asked',
      answer: 'The answer of the other side; absent while the question is open',
    },
  },
  TransferQuestionShownAnswer: {
    is: 'The answer to a question about the request',
    has: { text: 'The answer, in words', at: 'When it was answered' },
  },
  TransferAgreement: {
    is: 'That your State agrees to the transfer',
    has: { official: ofYourState, reasons: 'Why your State agrees; the other State reads it' },
  },
  TransferAgreementShown: {
    is: 'That a State agreed to the transfer, on the consent that stood then',
    has: { at: 'When it agreed', official: ofThatState, reasons: 'Why it agreed' },
  },
  TransferAgreements: {
    is: 'What each State agreed to, as far as it did',
    has: {
      sentencing: 'That the sentencing State agreed; absent before that',
      administering: 'That the administering State agreed; absent before that',
    },
  },
  TransferAgreementFallen: {
    is: 'That a State had agreed, on a consent that fell since. It is kept, and counts no more',
    like: 'TransferAgreementShown',
    has: { from: 'The side that had agreed' },
  },
  TransferRefusal: {
    is: 'That your State refuses the transfer',
    has: {
      official: ofYourState,
      grounds: 'The grounds, as codes; one at least, and none twice',
      reasons: 'Why, in words; the other State reads it, but where a real risk is a ground it stays in your own file',
    },
  },
  TransferGroundGiven: { is: 'A ground on which a State refuses a transfer' },
  TransferGroundOfLaw: {
    is: 'A ground of the treaty, or of the law of the State that refuses',
    has: { basis: 'On what the ground rests', ground: 'The ground, as a code' },
  },
  TransferGroundOfRisk: {
    is: 'That there is a real risk for the person. Only this code crosses',
    has: {
      basis: 'Always `non-refoulement`: nobody is handed over to a real risk',
      ground: 'Always `real-risk`: an assessor of your State has to have found it',
    },
  },
  TransferRefusalShown: {
    is: 'That a State refused the transfer',
    has: {
      from: 'The side that refused',
      at: 'When it refused',
      official: ofThatState,
      grounds: 'The grounds, as codes',
    },
  },
  TransferWithdrawal: { is: 'That your State gives the transfer up, and why' },
  TransferWithdrawalShown: {
    is: 'That a State gave the transfer up; why stays with it',
    has: { from: 'The side that gave it up', at: 'When it was given up' },
  },
} as const satisfies Lexicon;
