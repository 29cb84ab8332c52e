import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { nothing } from '../../change/move-row.ts';
import { cursor, limit, unreadableRings, wholeNumber } from '../../http/paging-words.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { travelDocumentView } from './document-schema.ts';
import { expiringDocuments, verification, verificationResult } from './list-schema.ts';
import { rowsOfCase } from './rows-of-case.ts';
import { ofDocument, rowsOfDocument } from './rows-of-document.ts';

const readers = ['officer', 'supervisor', 'assessor', 'escort', 'auditor'] as const;

/** How far ahead a State can ask: further no document is extended. */
const furthest = 400;

export const travelDocumentRoutes = {
  ...rowsOfCase,
  listExpiringTravelDocuments: {
    method: 'GET',
    path: '/travel-documents',
    summary: 'The documents of your State’s open returns that expire soon, those already over first',
    roles: readers,
    person: false,
    changesCase: false,
    may: ['read WORK#'],
    params: nothing,
    query: once(() =>
      z.strictObject({
        expiringWithinDays: wholeNumber(0, furthest, 30),
        limit: limit(),
        cursor: cursor(),
      }),
    ),
    body: undefined,
    reply: expiringDocuments,
    status: 200,
    problems: [],
  },
  verifyTravelDocument: {
    method: 'POST',
    path: '/travel-documents/verification',
    summary:
      'Whether a document that somebody shows is one of your State’s cases, by number or machine-readable zone, and still holds',
    roles: ['officer', 'supervisor', 'escort'],
    person: false,
    changesCase: false,
    may: ['read DOCUMENT#', 'read CASE#', 'read OWNFILE#', 'read RECEIPT#'],
    params: nothing,
    query: nothing,
    body: verification,
    reply: verificationResult,
    status: 200,
    problems: [],
  },
  getTravelDocument: {
    method: 'GET',
    path: '/travel-documents/{documentId}',
    summary: 'A travel document; it is part of its case, and the ETag is that of your view of the case',
    roles: readers,
    side: 'any-party',
    person: false,
    changesCase: false,
    may: ['read DOCUMENT#', 'read CASE#', 'read OWNFILE#'],
    params: ofDocument,
    query: nothing,
    body: undefined,
    reply: travelDocumentView,
    status: 200,
    problems: ['document-not-found'],
  },
  ...rowsOfDocument,
} as const satisfies Routes;

export type TravelDocumentRoutes = typeof travelDocumentRoutes;

export const travelDocuments = {
  entry: 'api/travel-documents/handler',
  summary: 'Travel documents for the return',
  needs: ['stage', 'on-paper', 'stage-records', 'identity-key', 'cursor-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'No travel document is asked for or issued, and a person stays locked up for want of one.',
  alarmsOn: unreadableRings,
  routes: travelDocumentRoutes,
} as const satisfies ApiFunction;
