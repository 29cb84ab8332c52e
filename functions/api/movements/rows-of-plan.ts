import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { changeOfBoth, looking, ownChange, sharedChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { day } from '../../schema/day.ts';
import { plan } from '../../schema/movement.ts';
import { line, text } from '../../schema/text.ts';
import { escortDecision } from '../protection/fact-schema.ts';

const officers = ['officer', 'supervisor'] as const;

/** What is wrong with a plan itself, whoever says it. */
export const planFaults = [
  'departure-in-past',
  'planned-too-far-ahead',
  'escort-document-expired',
  'date-in-future',
  'date-too-early',
  'date-too-far-ahead',
  'legs-out-of-order',
  'way-begins-elsewhere',
  'way-ends-elsewhere',
  'reasons-for-mode-missing',
  'mode-not-in-agreement',
] as const;

const planProblems = ['claim-bars-outgoing', 'plan-barred', ...planFaults] as const;

const noPlan = ['wrong-state', 'no-transfer-planned', 'transfer-not-so-far'] as const;

/** Planning a movement between the two States. */
export const rowsOfPlan = {
  planTransfer: moveRow({
    path: '/cases/{caseId}/transfer',
    summary: 'The moving State plans how the person is moved, leg by leg, and so tells the receiving State',
    roles: officers,
    side: 'mover',
    person: false,
    may: [...sharedChange, ...looking],
    body: plan,
    problems: ['wrong-state', 'transfer-already-planned', ...planProblems],
  }),
  extendTransferWindow: moveRow({
    path: '/cases/{caseId}/transfer-window-extension',
    summary: 'The requesting State takes more time for the transfer while an obstacle lasts; what it is stays in its own file',
    roles: officers,
    side: 'requesting',
    person: false,
    may: changeOfBoth,
    body: once(() => z.strictObject({ reasons: text(4000), until: day() }).meta({ id: 'WindowExtension' })),
    problems: [
      'wrong-state',
      'window-not-extendable',
      'window-already-extended',
      'extension-not-longer',
      'date-too-early',
      'date-too-far-ahead',
    ],
  }),
  changeTransfer: moveRow({
    path: '/cases/{caseId}/transfer-change',
    summary: 'The moving State changes the plan; what was confirmed was another, and is confirmed anew',
    roles: officers,
    side: 'mover',
    person: false,
    may: [...sharedChange, ...looking],
    body: plan,
    problems: [...noPlan, ...planProblems],
  }),
  cancelTransfer: moveRow({
    path: '/cases/{caseId}/transfer-cancellation',
    summary: 'The moving State gives up the plan; why stays in its own file',
    roles: officers,
    side: 'mover',
    person: false,
    may: changeOfBoth,
    body: once(() => z.strictObject({ reason: text(2000) }).meta({ id: 'TransferCancellation' })),
    problems: noPlan,
  }),
  confirmTransfer: moveRow({
    path: '/cases/{caseId}/transfer-confirmation',
    summary: 'The receiving State confirms time and place of the plan as it is',
    roles: officers,
    side: 'receiver',
    person: false,
    may: sharedChange,
    body: once(() => z.strictObject({ official: line(200), meetingPoint: line(300) }).meta({ id: 'TransferConfirmation' })),
    problems: [...noPlan, 'opening-not-confirmed'],
  }),
  declineTransfer: moveRow({
    path: '/cases/{caseId}/transfer-decline',
    summary: 'The receiving State declines the plan as it is, with reasons; its consent to the readmission stays',
    roles: officers,
    side: 'receiver',
    person: false,
    may: sharedChange,
    body: once(() => z.strictObject({ official: line(200), reasons: text(2000) }).meta({ id: 'TransferDecline' })),
    problems: noPlan,
  }),
  decideEscort: moveRow({
    path: '/cases/{caseId}/escort-decision',
    summary: 'The moving State decides in its own file whether and how the person is escorted',
    roles: officers,
    side: 'mover',
    person: false,
    may: ownChange,
    body: escortDecision,
    problems: ['medical-without-escort'],
  }),
} as const satisfies Routes;
