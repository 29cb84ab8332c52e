import { besideTransfer, changeOfTransfer, delistingTransfer } from '../../change/convicted-transfer/may-change.ts';
import { alarming, registering } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import {
  questionAnswer,
  transferAgreement,
  transferAsked,
  transferQuestion,
  transferRefusal,
  transferWithdrawal,
} from './exchange-schema.ts';
import { convictedPersonCorrection } from './interest-schema.ts';
import { deciders, office, rowOfAct } from './row-of-act.ts';

/** What the two States write each other until both agree, or one does not. */
export const rowsOfExchange = {
  correctConvictedPerson: rowOfAct('correctConvictedPerson', {
    path: '/convicted-transfers/{transferId}/person-correction',
    summary: 'Either State corrects the data of the person; where it is a matter of who that is, what was found and agreed falls',
    roles: office,
    may: [...changeOfTransfer, ...besideTransfer, ...registering],
    body: convictedPersonCorrection,
    problems: ['wrong-convicted-transfer-state', 'claim-bars-outgoing', 'date-in-future', 'too-many-names', 'nothing-corrected'],
  }),
  requestTransfer: rowOfAct('requestTransfer', {
    path: '/convicted-transfers/{transferId}/request',
    summary: 'Either State asks the other for the transfer, with the papers that the treaty lists',
    roles: office,
    may: [...changeOfTransfer, ...besideTransfer, ...alarming],
    body: transferAsked,
    problems: ['wrong-convicted-transfer-state', 'claim-bars-outgoing', 'papers-missing', 'assessor-acts'],
  }),
  askTransferQuestion: rowOfAct('askTransferQuestion', {
    path: '/convicted-transfers/{transferId}/question',
    summary: 'A State asks the other about the request',
    roles: office,
    may: changeOfTransfer,
    body: transferQuestion,
    problems: ['wrong-convicted-transfer-state'],
  }),
  answerTransferQuestion: rowOfAct('answerTransferQuestion', {
    path: '/convicted-transfers/{transferId}/question-answer',
    summary: 'The State that was asked answers a question, once',
    roles: office,
    may: changeOfTransfer,
    body: questionAnswer,
    problems: ['wrong-convicted-transfer-state', 'no-such-open-question'],
  }),
  agreeToTransfer: rowOfAct('agreeToTransfer', {
    path: '/convicted-transfers/{transferId}/agreement',
    summary: 'A State agrees to the transfer with reasons, on the consent that stands; each State says so by itself',
    roles: deciders,
    may: changeOfTransfer,
    body: transferAgreement,
    problems: [
      'wrong-convicted-transfer-state',
      'no-consent-stands',
      'agreed-already',
      'assessor-acts',
      'requester-agrees',
      'one-agrees-for-both',
    ],
  }),
  refuseTransfer: rowOfAct('refuseTransfer', {
    path: '/convicted-transfers/{transferId}/refusal',
    summary:
      'A State refuses by grounds of the treaty or of its own law, with reasons; also after it agreed, until the hand-over',
    roles: deciders,
    may: [...changeOfTransfer, ...delistingTransfer, ...alarming, ...registering],
    body: transferRefusal,
    problems: [
      'wrong-convicted-transfer-state',
      'transfer-refused-without-ground',
      'ground-given-twice',
      'ground-not-provided-for',
      'time-left-alone',
      'time-left-suffices',
      'risk-not-found',
    ],
  }),
  withdrawTransfer: rowOfAct('withdrawTransfer', {
    path: '/convicted-transfers/{transferId}/withdrawal',
    summary: 'A State gives the transfer up, as long as nobody was handed over; its reason stays in its own file',
    roles: office,
    may: [...changeOfTransfer, ...delistingTransfer, ...alarming, ...registering],
    body: transferWithdrawal,
    problems: ['wrong-convicted-transfer-state'],
  }),
} as const satisfies Routes;
