import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { nothing } from '../../change/move-row.ts';
import { ofTransit } from '../../change/transit/move-row.ts';
import { cursor, limit, unreadableRings } from '../../http/paging-words.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { caseDisclosures, historyPage } from '../reading/history-schema.ts';
import { rowsOfAnswer } from './rows-of-answer.ts';
import { rowsOfPassage } from './rows-of-passage.ts';
import { rowsOfStop } from './rows-of-stop.ts';
import { rejectedMessages, transitLines, transitView } from './transit-view-schema.ts';

const readers = ['officer', 'supervisor', 'assessor', 'escort', 'auditor'] as const;

const reading = { method: 'GET', roles: readers, person: false, changesCase: false, body: undefined, status: 200 } as const;

export const transitRoutes = {
  listTransits: {
    ...reading,
    path: '/transits',
    summary: 'The transits that your State asked for or is asked for: the open ones, the next entry first, or those that ended',
    may: ['read WORK#'],
    params: nothing,
    query: once(() => z.strictObject({ which: z.enum(['open', 'ended']).default('open'), limit: limit(), cursor: cursor() })),
    reply: transitLines,
    problems: [],
  },
  listRejections: {
    ...reading,
    path: '/transits/rejections',
    summary: 'The messages on transit that came to nothing, with why: those that your State sent, and those that asked it',
    may: ['read TRANSIT#'],
    params: nothing,
    query: once(() => z.strictObject({ limit: limit(), cursor: cursor() })),
    reply: rejectedMessages,
    problems: [],
  },
  getTransit: {
    ...reading,
    path: '/transits/{transitId}',
    summary: 'The transit as your side sees it, with its deadlines and what is owed; the ETag names this view',
    side: 'any-party',
    may: ['read TRANSIT#'],
    params: ofTransit,
    query: nothing,
    reply: transitView,
    problems: [],
  },
  getTransitHistory: {
    ...reading,
    path: '/transits/{transitId}/history',
    summary: 'What changed, in one hash chain per file, to be checked offline',
    roles: ['officer', 'supervisor', 'assessor', 'auditor'],
    side: 'any-party',
    may: ['read TRANSIT#', 'read HISTORY#'],
    params: ofTransit,
    query: once(() => z.strictObject({ file: z.enum(['shared', 'own']).default('shared'), limit: limit(), cursor: cursor() })),
    reply: historyPage,
    problems: [],
  },
  getTransitDisclosures: {
    ...reading,
    path: '/transits/{transitId}/disclosures',
    summary: 'What your State gave the other about the person, when and by which act',
    roles: ['officer', 'supervisor', 'assessor', 'auditor'],
    side: 'any-party',
    may: ['read TRANSIT#', 'read HISTORY#'],
    params: ofTransit,
    query: once(() => z.strictObject({ limit: limit(), cursor: cursor() })),
    reply: caseDisclosures,
    problems: [],
  },
  ...rowsOfAnswer,
  ...rowsOfStop,
  ...rowsOfPassage,
} as const satisfies Routes;

export type TransitRoutes = typeof transitRoutes;

export const transits = {
  entry: 'api/transits/handler',
  summary: 'Carrying others across a State: the work list, the answer, the way, the taking back',
  needs: ['stage', 'on-paper', 'stage-records', 'identity-key', 'cursor-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'No request for transit is answered or revoked: a person waits at a border, or is carried on to a place of risk.',
  alarmsOn: unreadableRings,
  routes: transitRoutes,
} as const satisfies ApiFunction;
