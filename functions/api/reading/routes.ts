import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { ofCase } from '../../change/case/move-row.ts';
import { nothing } from '../../change/move-row.ts';
import { cursor, limit, unreadable, unreadableRings, yesOrNo } from '../../http/paging-words.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { says } from '../../schema/says.ts';
import { caseDisclosures, historyPage } from './history-schema.ts';
import { listFilter, orderFault } from './list-filter.ts';
import { personSought } from './person-sought.ts';
import { caseView, workListItem } from './view-schema.ts';

const readers = ['officer', 'supervisor', 'assessor', 'escort', 'auditor'] as const;

export const readingRoutes = {
  listCases: {
    method: 'GET',
    path: '/cases',
    summary:
      'The work list of your State: all of its cases, or those of a status, that owe an act, that fall due, were opened between two days or go by a reference',
    roles: readers,
    person: false,
    changesCase: false,
    may: ['read WORK#', 'read FINGERPRINT#'],
    params: nothing,
    query: once(() =>
      z
        .strictObject({ ...listFilter().shape, count: yesOrNo(), limit: limit(), cursor: cursor() })
        .superRefine((asked, context) => {
          const fault = orderFault(asked);
          if (fault !== undefined) context.addIssue({ code: 'custom', path: ['order'], message: says(fault) });
        }),
    ),
    body: undefined,
    reply: once(() =>
      z
        .object({
          items: z.array(workListItem()),
          count: z
            .int()
            .min(0)
            .exactOptional()
            .meta({ description: 'Where `count=true` was asked: how many cases this list has in all its pages' }),
          more: z
            .literal(true)
            .exactOptional()
            .meta({ description: 'There are more than `count`: so far they were counted, and no further' }),
          unreadable: unreadable(),
          next: z.string().exactOptional(),
        })
        .meta({ id: 'WorkList' }),
    ),
    status: 200,
    problems: ['no-such-date'],
  },
  searchCases: {
    method: 'POST',
    path: '/cases/search',
    summary: 'The cases of your State’s work list by the name of the person, in whichever spelling and script, the newest first',
    roles: readers,
    person: false,
    changesCase: false,
    may: ['read WORK#', 'read PERSON#', 'read FINGERPRINT#', 'read RECEIPT#'],
    params: nothing,
    query: once(() => z.strictObject({ limit: limit(), cursor: cursor() })),
    body: personSought,
    reply: once(() =>
      z
        .object({ items: z.array(workListItem()), unreadable: unreadable(), next: z.string().exactOptional() })
        .meta({ id: 'CasesFound' }),
    ),
    status: 200,
    problems: ['cursor-of-another-list'],
  },
  getCase: {
    method: 'GET',
    path: '/cases/{caseId}',
    summary: 'The case as your side sees it; the ETag names this view',
    roles: readers,
    side: 'any-party',
    person: false,
    changesCase: false,
    may: ['read CASE#', 'read OWNFILE#'],
    params: ofCase,
    query: nothing,
    body: undefined,
    reply: caseView,
    status: 200,
    problems: [],
  },
  getCaseHistory: {
    method: 'GET',
    path: '/cases/{caseId}/history',
    summary: 'What changed, in one hash chain per file, to be checked offline',
    roles: ['officer', 'supervisor', 'assessor', 'auditor'],
    side: 'any-party',
    person: false,
    changesCase: false,
    may: ['read CASE#', 'read OWNFILE#', 'read HISTORY#'],
    params: ofCase,
    query: once(() => z.strictObject({ file: z.enum(['shared', 'own']).default('shared'), limit: limit(), cursor: cursor() })),
    body: undefined,
    reply: historyPage,
    status: 200,
    problems: [],
  },
  getCaseDisclosures: {
    method: 'GET',
    path: '/cases/{caseId}/disclosures',
    summary: 'What your State gave the other about the person: when, by which act, which fields, and for what purpose',
    roles: ['officer', 'supervisor', 'assessor', 'auditor'],
    side: 'any-party',
    person: false,
    changesCase: false,
    may: ['read CASE#', 'read OWNFILE#', 'read HISTORY#'],
    params: ofCase,
    query: once(() => z.strictObject({ limit: limit(), cursor: cursor() })),
    body: undefined,
    reply: caseDisclosures,
    status: 200,
    problems: [],
  },
} as const satisfies Routes;

export type ReadingRoutes = typeof readingRoutes;

export const reading = {
  entry: 'api/reading/handler',
  summary: 'What a State may read of its cases: lists, views and histories. It may write nothing',
  needs: ['stage', 'on-paper', 'cursor-key', 'identity-key'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'No State sees its cases, and nobody can change one, since a change names the view it was decided on.',
  alarmsOn: unreadableRings,
  routes: readingRoutes,
} as const satisfies ApiFunction;
