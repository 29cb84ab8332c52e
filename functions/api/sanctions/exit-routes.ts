import { ownChangeOfDates } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { borderAlert, exitProof, exitWithdrawal, expulsionDecision } from './exit-schema.ts';

const own = { side: 'any-party', may: ownChangeOfDates, person: true } as const;

/** What is recorded beside a ban: the proved exit, alerts at the border, and what a court decided. */
export const exitRoutes = {
  recordExit: moveRow({
    ...own,
    path: '/cases/{caseId}/exit-proof',
    summary: 'Record in your own file by what it is proved that the person left: from that day a ban runs',
    roles: ['officer', 'supervisor', 'escort'],
    body: exitProof,
    problems: [
      'attachment-not-usable',
      'date-in-future',
      'date-too-early',
      'no-such-ban',
      'ban-not-as-paper',
      'ban-lifted',
      'not-an-earlier-ban',
      'exit-executes-nothing',
      'presence-elsewhere',
    ],
  }),
  withdrawExit: moveRow({
    ...own,
    path: '/cases/{caseId}/exit-proof-withdrawal',
    summary: 'Take back a proof of the exit that was recorded wrongly: it stays on record, and counts for nothing',
    roles: ['officer', 'supervisor'],
    body: exitWithdrawal,
    problems: ['no-such-exit', 'exit-already-withdrawn'],
  }),
  recordBorderAlert: moveRow({
    ...own,
    path: '/cases/{caseId}/border-alert',
    summary: 'Record in your own file that your State entered an alert in the Schengen Information System, or deleted it',
    roles: ['officer', 'supervisor'],
    body: borderAlert,
    problems: [
      'date-in-future',
      'date-too-early',
      'outside-schengen-area',
      'no-such-ban',
      'ban-not-as-paper',
      'ban-lifted',
      'no-such-border-alert',
      'border-alert-deleted',
    ],
  }),
  recordExpulsionDecision: moveRow({
    ...own,
    path: '/cases/{caseId}/expulsion-decision',
    summary: 'Record in your own file that a court of your State expelled the person as a foreigner, or that this was annulled',
    roles: ['officer', 'supervisor'],
    body: expulsionDecision,
    problems: ['date-in-future', 'date-too-early', 'expulsion-rules-not-loaded', 'own-national', 'foreigner-not-shown'],
  }),
} as const satisfies Routes;
