import { ownChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { barredByLaw } from './barred-by-law.ts';
import { sanctionDecision, sanctionProposal } from './proposal-schema.ts';

/** A ban, more of one that stands, or none: proposed by one person and decided by another. */
export const proposalRoutes = {
  proposeSanction: moveRow({
    side: 'any-party',
    may: ownChange,
    path: '/cases/{caseId}/sanction-proposal',
    summary: 'Propose in your own file a ban on return, the prolongation of one, or that none be imposed; another person decides',
    roles: ['officer', 'supervisor'],
    person: true,
    body: sanctionProposal,
    problems: ['date-in-future', ...barredByLaw],
  }),
  decideSanction: moveRow({
    side: 'any-party',
    may: ownChange,
    path: '/cases/{caseId}/sanction-decision',
    summary: 'A supervisor who did not propose it decides on the last proposal, on what was read and nothing else',
    roles: ['supervisor'],
    person: true,
    body: sanctionDecision,
    problems: [
      'no-such-sanction-proposal',
      'sanction-proposal-replaced',
      'sanction-already-decided',
      'proposer-decides',
      'finder-decides',
      'decided-on-other',
      ...barredByLaw,
    ],
  }),
} as const satisfies Routes;
