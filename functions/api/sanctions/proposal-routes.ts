import { ownChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { sanctionDecision, sanctionProposal } from './proposal-schema.ts';

/** For what the law does not allow what is proposed: asked when it is proposed, and again when it is decided. */
const barred = [
  'sanction-rules-not-loaded',
  'no-obligation-to-leave',
  'minor-not-banned',
  'own-national',
  'protection-granted',
  'contest-open',
  'finding-bears-no-ban',
  'voluntary-period-not-recorded',
  'basis-not-as-decided',
  'protected-permit',
  'ban-too-long',
  'no-such-ban',
  'ban-not-prolonged',
  'ground-not-as-recorded',
  'prolongation-too-long',
  'ban-too-long-in-all',
  'humanitarian-reasons-missing',
] as const;

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
    problems: ['date-in-future', ...barred],
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
      ...barred,
    ],
  }),
} as const satisfies Routes;
