import {
  besideTransfer,
  changeOfTransfer,
  delistingTransfer,
  ownChangeOfTransfer,
  underGuardOfTransfer,
} from '../../change/convicted-transfer/may-change.ts';
import { alarming, registering } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import {
  enforcementReport,
  handOverConfirmation,
  handOverPlan,
  handOverRecord,
  handOverRelease,
  sentenceEnd,
} from './hand-over-schema.ts';
import { deciders, office, rowOfAct } from './row-of-act.ts';

/** From the plan of the hand-over to the end of the sentence. */
export const rowsOfHandOver = {
  planHandOver: rowOfAct('planHandOver', {
    path: '/convicted-transfers/{transferId}/plan',
    summary: 'The sentencing State plans the hand-over, once both agreed; a new plan takes the place of the one before',
    roles: office,
    may: [...changeOfTransfer, ...besideTransfer],
    body: handOverPlan,
    problems: [
      'wrong-convicted-transfer-state',
      'claim-bars-outgoing',
      'hand-over-past',
      'hand-over-beyond-plans',
      'arrives-before-leaving',
      'way-names-state-twice',
    ],
  }),
  confirmHandOver: rowOfAct('confirmHandOver', {
    path: '/convicted-transfers/{transferId}/confirmation',
    summary: 'The administering State confirms the plan as it stands: it will receive the person there and then',
    roles: office,
    may: changeOfTransfer,
    body: handOverConfirmation,
    problems: ['wrong-convicted-transfer-state', 'no-such-hand-over-plan', 'hand-over-confirmed-already'],
  }),
  authoriseHandOver: rowOfAct('authoriseHandOver', {
    path: '/convicted-transfers/{transferId}/authorisation',
    summary: 'The sentencing State lets the person go: the guard is run now; it lasts six hours and is for this plan',
    roles: deciders,
    may: [...ownChangeOfTransfer, ...underGuardOfTransfer],
    body: handOverRelease,
    problems: ['wrong-convicted-transfer-state', 'requester-authorises', 'hand-over-guard-not-met', 'hand-over-not-near'],
  }),
  recordHandOver: rowOfAct('recordHandOver', {
    path: '/convicted-transfers/{transferId}/hand-over',
    summary: 'The sentencing State records that the person was handed over; without an authorisation that stands, as in breach',
    roles: office,
    may: [...changeOfTransfer, ...delistingTransfer, ...alarming, ...underGuardOfTransfer, ...registering],
    body: handOverRecord,
    problems: ['wrong-convicted-transfer-state', 'date-in-future', 'handed-over-before-opening'],
  }),
  reportEnforcement: rowOfAct('reportEnforcement', {
    path: '/convicted-transfers/{transferId}/report',
    summary: 'The administering State reports how the sentence is enforced',
    roles: office,
    may: changeOfTransfer,
    body: enforcementReport,
    problems: ['wrong-convicted-transfer-state', 'date-in-future', 'date-too-early'],
  }),
  recordSentenceEnd: rowOfAct('recordSentenceEnd', {
    path: '/convicted-transfers/{transferId}/sentence-end',
    summary: 'A State records how the sentence ended: served, released, pardoned, set aside, escaped, died',
    roles: office,
    may: [...changeOfTransfer, ...delistingTransfer, ...alarming, ...registering],
    body: sentenceEnd,
    problems: ['wrong-convicted-transfer-state', 'date-in-future', 'date-too-early', 'end-of-other-state'],
  }),
} as const satisfies Routes;
