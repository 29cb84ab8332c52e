import { changeOfTransfer } from '../../change/convicted-transfer/may-change.ts';
import { alarming } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import { consent, consentWithdrawal, information, verification } from './consent-schema.ts';
import { office, rowOfAct } from './row-of-act.ts';

/** What the person is told, and whether the person consents: on that everything rests. */
export const rowsOfConsent = {
  informPerson: rowOfAct('informPerson', {
    path: '/convicted-transfers/{transferId}/information',
    summary: 'The sentencing State records that the person was told what a transfer means, in a language understood',
    roles: office,
    may: changeOfTransfer,
    body: information,
    problems: ['wrong-convicted-transfer-state', 'date-in-future', 'date-too-early'],
  }),
  recordConsent: rowOfAct('recordConsent', {
    path: '/convicted-transfers/{transferId}/consent',
    summary: 'The sentencing State records the consent in writing, given before an official, with counsel present or offered',
    roles: office,
    may: changeOfTransfer,
    body: consent,
    problems: [
      'wrong-convicted-transfer-state',
      'date-in-future',
      'date-too-early',
      'consent-stands',
      'not-informed-before',
      'representative-not-provided-for',
      'minor-consents-alone',
      'represented-for-age-when-of-age',
    ],
  }),
  verifyConsent: rowOfAct('verifyConsent', {
    path: '/convicted-transfers/{transferId}/consent-verification',
    summary: 'The administering State records whether its consul or official found the consent free and informed',
    roles: office,
    may: [...changeOfTransfer, ...alarming],
    body: verification,
    problems: [
      'wrong-convicted-transfer-state',
      'date-in-future',
      'date-too-early',
      'no-consent-stands',
      'consent-recorder-verifies',
    ],
  }),
  withdrawConsent: rowOfAct('withdrawConsent', {
    path: '/convicted-transfers/{transferId}/consent-withdrawal',
    summary: 'Either State records that the person takes consent back, at any time until the hand-over; what rested on it falls',
    roles: office,
    may: [...changeOfTransfer, ...alarming],
    body: consentWithdrawal,
    problems: [
      'wrong-convicted-transfer-state',
      'date-in-future',
      'no-consent-stands',
      'withdrawn-before-consent',
      'withdrawn-after-hand-over',
    ],
  }),
} as const satisfies Routes;
