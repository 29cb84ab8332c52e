import { besideTransfer, ownChangeOfTransfer } from '../../change/convicted-transfer/may-change.ts';
import { transferMoveRow } from '../../change/convicted-transfer/move-row.ts';
import { registering } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import { assessment, fitness, holdRelease, proposal, stopReopening } from '../protection/fact-schema.ts';
import { transferHold } from './finding-schema.ts';
import { deciders, office, rowOfAct } from './row-of-act.ts';

/** What a State finds for the protection of the person, in its own file. Consent takes no risk away. */
export const rowsOfProtection = {
  recordTransferFitness: rowOfAct('recordTransferFitness', {
    path: '/convicted-transfers/{transferId}/fitness',
    summary: 'The sentencing State records whether a doctor finds the person fit for the journey',
    roles: office,
    may: ownChangeOfTransfer,
    body: fitness,
    problems: ['wrong-convicted-transfer-state', 'date-in-future', 'date-too-early', 'date-too-far-ahead'],
  }),
  assessTransferRisk: rowOfAct('assessTransferRisk', {
    path: '/convicted-transfers/{transferId}/assessment',
    summary: 'An assessor who furthered nothing records the risks for the person in each State; a real one stops the hand-over',
    roles: office,
    may: [...ownChangeOfTransfer, ...registering],
    body: assessment,
    problems: [
      'wrong-convicted-transfer-state',
      'date-in-future',
      'date-too-early',
      'requester-assesses',
      'country-assessed-twice',
    ],
  }),
  holdTransfer: rowOfAct('holdTransfer', {
    path: '/convicted-transfers/{transferId}/hold',
    summary: 'A State holds the hand-over on its side; it undoes an authorisation, and the other State sees nothing of it',
    roles: office,
    may: ownChangeOfTransfer,
    body: transferHold,
    problems: ['wrong-convicted-transfer-state'],
  }),
  releaseTransfer: rowOfAct('releaseTransfer', {
    path: '/convicted-transfers/{transferId}/hold-release',
    summary: 'Somebody else than who set a hold releases it, once what has to be known first is on record',
    roles: deciders,
    may: ownChangeOfTransfer,
    body: holdRelease,
    problems: ['wrong-convicted-transfer-state', 'no-such-open-hold', 'holder-releases', 'hold-needs-fact'],
  }),
  proposeTransferStopReopening: transferMoveRow({
    path: '/convicted-transfers/{transferId}/stop-reopening-proposal',
    summary: 'A second assessor states the new fact on which a stop for real risk may no longer stand; nothing is opened by it',
    roles: office,
    side: 'any-party',
    person: true,
    may: [...ownChangeOfTransfer, ...besideTransfer],
    body: proposal,
    problems: ['requester-assesses', 'no-such-risk-stop', 'finder-reopens', 'stop-already-reopened', 'stop-stands-elsewhere'],
  }),
  reopenTransferStop: transferMoveRow({
    path: '/convicted-transfers/{transferId}/stop-reopening',
    summary:
      'A supervisor reopens a stop as a second assessor proposed, counsel told; the monitor gets notice, nobody is handed over within 72 hours',
    roles: deciders,
    side: 'any-party',
    person: true,
    may: [...ownChangeOfTransfer, ...besideTransfer, 'put OUTBOX#', ...registering],
    body: stopReopening,
    problems: [
      'date-in-future',
      'no-such-risk-stop',
      'no-reopening-proposed',
      'finder-reopens',
      'proposer-reopens',
      'counsel-not-told',
      'stop-already-reopened',
    ],
  }),
} as const satisfies Routes;
