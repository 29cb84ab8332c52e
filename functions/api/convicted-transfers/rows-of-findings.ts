import { changeOfTransfer } from '../../change/convicted-transfer/may-change.ts';
import { registering } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import { dualCriminality, finality, nationalityFound, proceedings, transferDocument } from './finding-schema.ts';
import { office, rowOfAct } from './row-of-act.ts';
import { courtDecision, sentenceRecord } from './sentence-schema.ts';

const days = ['wrong-convicted-transfer-state', 'date-in-future', 'date-too-early'] as const;

/** What each State states for the conditions of the treaty: the sentence, and what was found of person and act. */
export const rowsOfFindings = {
  recordSentence: rowOfAct('recordSentence', {
    path: '/convicted-transfers/{transferId}/sentence',
    summary: 'The sentencing State records the sentence: what was imposed, since when it is served, what is deducted and added',
    roles: office,
    may: changeOfTransfer,
    body: sentenceRecord,
    problems: [...days, 'more-deducted-than-imposed'],
  }),
  recordFinality: rowOfAct('recordFinality', {
    path: '/convicted-transfers/{transferId}/finality',
    summary: 'The sentencing State certifies whether the judgment is final and can be carried out',
    roles: office,
    may: changeOfTransfer,
    body: finality,
    problems: days,
  }),
  recordProceedings: rowOfAct('recordProceedings', {
    path: '/convicted-transfers/{transferId}/proceedings',
    summary: 'The sentencing State records whether other proceedings against the person are open there; it counts for 30 days',
    roles: office,
    may: changeOfTransfer,
    body: proceedings,
    problems: days,
  }),
  recordNationality: rowOfAct('recordNationality', {
    path: '/convicted-transfers/{transferId}/nationality',
    summary: 'The administering State records whether the person is its national, and by which proof',
    roles: office,
    may: changeOfTransfer,
    body: nationalityFound,
    problems: days,
  }),
  recordDualCriminality: rowOfAct('recordDualCriminality', {
    path: '/convicted-transfers/{transferId}/dual-criminality',
    summary: 'The administering State finds whether the act is a crime in its law too, and by which article',
    roles: office,
    may: changeOfTransfer,
    body: dualCriminality,
    problems: days,
  }),
  recordCourtDecision: rowOfAct('recordCourtDecision', {
    path: '/convicted-transfers/{transferId}/court-decision',
    summary: 'The administering State records what its court decided on the execution; it is never harsher than the sentence',
    roles: office,
    may: changeOfTransfer,
    body: courtDecision,
    problems: [...days, 'no-consent-stands', 'sentence-not-recorded', 'adaptation-not-provided-for', 'adaptation-harsher'],
  }),
  recordTransferDocument: rowOfAct('recordTransferDocument', {
    path: '/convicted-transfers/{transferId}/document',
    summary: 'The administering State records the passport or document by which its national crosses the border',
    roles: office,
    may: [...changeOfTransfer, ...registering],
    body: transferDocument,
    problems: [...days, 'date-too-far-ahead'],
  }),
} as const satisfies Routes;
