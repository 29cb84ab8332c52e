import * as z from 'zod';
import { categories, limbs, thirdStateFilters } from '../../../domain/agreement/scope.ts';
import { once } from '../../../domain/once.ts';
import { ofCase } from '../../change/case/move-row.ts';
import { nothing } from '../../change/move-row.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { day } from '../../schema/day.ts';
import { says } from '../../schema/says.ts';
import { state } from '../../schema/state.ts';
import { line, text } from '../../schema/text.ts';
import { useChanged } from '../../schema/use-changed.ts';
import { agreementSummary, agreementView } from './agreement-schema.ts';
import { caseDeadlines } from './deadline-schema.ts';
import { caseEvidence } from './evidence-schema.ts';

const everybody = ['officer', 'supervisor', 'assessor', 'escort', 'auditor'] as const;
const readers = ['officer', 'supervisor', 'assessor', 'auditor'] as const;

const ofAgreement = once(() =>
  z.strictObject({ agreementId: z.string().regex(/^[a-z0-9-]{1,100}$/, says('not-an-agreement-id')) }),
);

const read = { method: 'GET', person: false, changesCase: false, body: undefined, status: 200 } as const;
const switched = {
  method: 'POST',
  roles: ['supervisor'],
  person: true,
  changesCase: false,
  may: ['read SWITCH#', 'put SWITCH#', 'read RECEIPT#', 'put RECEIPT#'],
  params: ofAgreement,
  query: nothing,
  reply: useChanged,
  status: 200,
} as const;

export const agreementRoutes = {
  listAgreements: {
    ...read,
    path: '/agreements',
    summary: 'The agreements that are known, with whether their rules are loaded, and the treaties on convicted persons',
    roles: everybody,
    keep: { by: 'caller', seconds: 300 },
    may: [],
    params: nothing,
    query: nothing,
    reply: once(() => z.object({ items: z.array(agreementSummary()) }).meta({ id: 'Agreements' })),
    problems: [],
  },
  findAgreement: {
    ...read,
    path: '/agreements/applicable',
    summary: 'Which agreement applies between two States for such a person, today or on a day',
    roles: everybody,
    keep: { by: 'caller', seconds: 0 },
    may: [],
    params: nothing,
    query: once(() =>
      z.strictObject({
        requestingState: state(),
        requestedState: state(),
        category: z.enum(categories),
        limb: z.enum(limbs).exactOptional(),
        thirdStateTreaties: z.enum(thirdStateFilters).exactOptional(),
        on: day().exactOptional(),
      }),
    ),
    reply: agreementSummary,
    problems: [
      'same-state',
      'limb-missing',
      'no-agreement',
      'agreement-not-in-force',
      'agreement-ended',
      'agreement-suspended',
      'rules-not-loaded',
      'category-not-covered',
      'third-state-treaty-not-stated',
    ],
  },
  getAgreement: {
    ...read,
    path: '/agreements/{agreementId}',
    summary: 'An agreement with every rule and its source, and the stops of your State',
    roles: everybody,
    keep: { by: 'caller', seconds: 0 },
    may: ['read SWITCH#'],
    params: ofAgreement,
    query: once(() => z.strictObject({ edition: line(50).exactOptional() })),
    reply: agreementView,
    problems: ['agreement-not-found'],
  },
  stopUse: {
    ...switched,
    path: '/agreements/{agreementId}/stop',
    summary: 'Your State stops using an agreement at once: for all, for some persons or towards a destination',
    body: once(() =>
      z
        .strictObject({
          category: z.enum(categories).exactOptional(),
          destination: state().exactOptional(),
          official: line(200),
          reasons: text(4000),
        })
        .meta({ id: 'StopOfUse' }),
    ),
    problems: ['agreement-not-found', 'not-a-party', 'destination-not-a-party', 'use-already-stopped'],
  },
  resumeUse: {
    ...switched,
    path: '/agreements/{agreementId}/resumption',
    summary: 'Your State resumes the use that it stopped: a second person does',
    body: once(() =>
      z
        .strictObject({
          stop: z.int().positive().meta({ description: 'The `n` of the stop, as `getAgreement` shows it' }),
          official: line(200),
          reasons: text(4000),
        })
        .meta({ id: 'ResumptionOfUse' }),
    ),
    problems: ['agreement-not-found', 'not-a-party', 'no-such-stop', 'stopper-resumes'],
  },
  getCaseDeadlines: {
    ...read,
    path: '/cases/{caseId}/deadlines',
    summary: 'Every clock of a case: what is owed, by whom, until when in each reading, and day by day why',
    roles: readers,
    side: 'any-party',
    readAt: 'at',
    may: ['read CASE#', 'read OWNFILE#'],
    params: ofCase,
    query: nothing,
    reply: caseDeadlines,
    problems: [],
  },
  getCaseEvidence: {
    ...read,
    path: '/cases/{caseId}/evidence',
    summary: 'What each piece of evidence in a case does under its agreement today: proof, prima facie, or nothing',
    roles: readers,
    side: 'any-party',
    may: ['read CASE#', 'read OWNFILE#'],
    params: ofCase,
    query: nothing,
    reply: caseEvidence,
    problems: [],
  },
} as const satisfies Routes;

export type AgreementRoutes = typeof agreementRoutes;

export const agreements = {
  entry: 'api/agreements/handler',
  summary: 'The agreements as data, what they say of a case, and the switches by which a State stops using one',
  needs: ['stage', 'on-paper', 'stage-records'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'Nobody can see until when an act is owed and why, nor stop sending persons under an agreement.',
  routes: agreementRoutes,
} as const satisfies ApiFunction;
