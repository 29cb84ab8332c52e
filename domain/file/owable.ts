import type { OwedAct } from '../agreement/owed-act.ts';
import type { CaseStatus } from './readmission-case.ts';

/** Acts that can be owed whatever has become of the request: a document was asked for, and nobody has issued or refused it yet. */
export const ofDocuments = ['issue-travel-document', 'extend-travel-document'] as const satisfies readonly OwedAct[];

const onTheGround = ['plan-transfer', 'confirm-transfer'] as const;

/** What else can be owed in each status, as `owedIn` gives it. */
export const owable: Readonly<Record<CaseStatus, readonly OwedAct[]>> = {
  opened: ['confirm-receipt'],
  notified: onTheGround,
  received: ['reply', 'give-evidence', 'hold-interview', 'consent-to-extension'],
  accepted: onTheGround,
  refused: [],
  'acceptance-withdrawn': [],
  withdrawn: [],
  departed: ['record-arrival'],
  transferred: ['answer-error-claim'],
  'moved-in-breach': ['take-back'],
  'take-back': onTheGround,
  'taken-back': [],
  closed: [],
};
