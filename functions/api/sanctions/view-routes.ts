import { ofCase } from '../../change/case/move-row.ts';
import { nothing } from '../../change/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { sanctionsView } from './sanctions-view-schema.ts';

/** What the own file has on sanctions, with what is computed from it. */
export const viewRoutes = {
  getSanctions: {
    method: 'GET',
    path: '/cases/{caseId}/sanctions',
    summary:
      'Finding, advice, proposals, decisions, bans with their time, reviews and dates of your own file, with what is computed from it',
    roles: ['officer', 'supervisor', 'assessor', 'auditor'],
    side: 'any-party',
    person: false,
    changesCase: false,
    readAt: 'at',
    may: ['read CASE#', 'read OWNFILE#'],
    params: ofCase,
    query: nothing,
    body: undefined,
    reply: sanctionsView,
    status: 200,
    problems: [],
  },
} as const satisfies Routes;
