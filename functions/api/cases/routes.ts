import * as z from 'zod';
import { caseChanged } from '../../change/case-changed.ts';
import { changeThatOwes, changeThatSettles } from '../../change/may-change.ts';
import { once } from '../../http/once.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { line, state, text } from '../../http/schema-words.ts';
import { historyPage } from './history-schema.ts';
import { person } from './person-schema.ts';
import { care, evidence, irregularity, service } from './request-schema.ts';
import { caseView, ground, workListItem } from './view-schema.ts';

const nothing = once(() => z.strictObject({}));
const ofCase = once(() => z.strictObject({ caseId: z.uuid().toLowerCase() }));
const cursor = () => z.string().min(1).max(1000).exactOptional();
const limit = () => z.coerce.number().int().min(1).max(100).default(25);

const officers = ['officer', 'supervisor'] as const;
const readers = ['officer', 'supervisor', 'assessor', 'escort', 'auditor'] as const;

export const caseRoutes = {
  openCase: {
    method: 'POST',
    path: '/cases',
    summary: 'Ask another State to readmit a person; the agreement is found by rule',
    roles: officers,
    person: false,
    changesCase: false,
    may: ['put CASE#', 'put HISTORY#', 'put WORK#', 'read RECEIPT#', 'put RECEIPT#', 'put OUTBOX#', 'put DUE#'],
    params: nothing,
    query: nothing,
    body: once(() =>
      z
        .strictObject({
          requestedState: state(),
          agreement: line(100)
            .meta({ description: 'The agreement you believe applies. It is found by rule; another than this is refused.' })
            .exactOptional(),
          category: z.enum(['own-national']),
          person: person(),
          evidence: z.array(evidence()).max(50).default([]),
          irregularity: irregularity(),
          care: care().exactOptional(),
          protectiveMeasures: text(1000).exactOptional(),
          service: service(),
        })
        .meta({ id: 'RequestForReadmission' }),
    ),
    reply: caseChanged,
    status: 201,
    problems: [
      'state-not-served',
      'same-state',
      'no-agreement',
      'agreement-not-in-force',
      'category-not-covered',
      'agreement-not-as-asserted',
      'not-stated-as-national',
      'date-in-future',
    ],
  },
  listCases: {
    method: 'GET',
    path: '/cases',
    summary: 'The work list of your State, newest first, or the cases that either side files under a reference',
    roles: readers,
    person: false,
    changesCase: false,
    may: ['read WORK#'],
    params: nothing,
    query: once(() => z.strictObject({ reference: line(100).exactOptional(), limit: limit(), cursor: cursor() })),
    body: undefined,
    reply: once(() => z.object({ items: z.array(workListItem()), next: z.string().exactOptional() }).meta({ id: 'WorkList' })),
    status: 200,
    problems: [],
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
  confirmReceipt: {
    method: 'POST',
    path: '/cases/{caseId}/receipt',
    summary: 'The requested State confirms that the request arrived and names its service in charge',
    roles: officers,
    side: 'requested',
    person: false,
    changesCase: true,
    may: changeThatOwes,
    params: ofCase,
    query: nothing,
    body: once(() => z.strictObject({ service: service() }).meta({ id: 'Receipt' })),
    reply: caseChanged,
    status: 200,
    problems: ['wrong-state'],
  },
  acceptCase: {
    method: 'POST',
    path: '/cases/{caseId}/acceptance',
    summary: 'The requested State consents to readmit the person',
    roles: officers,
    side: 'requested',
    person: false,
    changesCase: true,
    may: changeThatSettles,
    params: ofCase,
    query: nothing,
    body: once(() =>
      z.strictObject({ official: line(200), observations: text(4000).exactOptional() }).meta({ id: 'Acceptance' }),
    ),
    reply: caseChanged,
    status: 200,
    problems: ['wrong-state'],
  },
  refuseCase: {
    method: 'POST',
    path: '/cases/{caseId}/refusal',
    summary: 'The requested State refuses, with coded grounds and written reasons',
    roles: officers,
    side: 'requested',
    person: false,
    changesCase: true,
    may: [...changeThatSettles, 'put OWNFILE#'],
    params: ofCase,
    query: nothing,
    body: once(() =>
      z
        .strictObject({ official: line(200), grounds: z.array(ground()).min(1).max(12), reasons: text(4000) })
        .meta({ id: 'Refusal' }),
    ),
    reply: caseChanged,
    status: 200,
    problems: [
      'wrong-state',
      'ground-not-applicable',
      'ground-given-twice',
      'country-belongs-to-real-risk',
      'real-risk-names-country',
    ],
  },
} as const satisfies Routes;

export type CaseRoutes = typeof caseRoutes;

export const cases = {
  entry: 'api/cases/handler',
  summary: 'Readmission cases, from the request to the reply',
  needs: ['stage', 'states', 'stage-records', 'cursor-key'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'No State can ask for readmission or answer, and a person may stay locked up while the time to answer runs.',
  routes: caseRoutes,
} as const satisfies ApiFunction;
