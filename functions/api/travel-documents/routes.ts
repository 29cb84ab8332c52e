import * as z from 'zod';
import { cancellationReasons } from '../../../domain/travel-document/travel-document.ts';
import { caseChanged } from '../../change/case-changed.ts';
import { registered, sharedChange } from '../../change/may-change.ts';
import { moveRow, nothing } from '../../change/move-row.ts';
import { once } from '../../http/once.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { line } from '../../http/schema-words.ts';
import { issue, travelDocument } from './document-schema.ts';

const officers = ['officer', 'supervisor'] as const;

const ofDocument = once(() => z.strictObject({ documentId: z.uuid().toLowerCase() }));

const given = cancellationReasons.filter((reason) => reason !== 'identity-corrected');

export const travelDocumentRoutes = {
  requestTravelDocument: moveRow({
    path: '/cases/{caseId}/travel-document-request',
    summary: 'The moving State asks for a travel document; who issues it is for the agreement to say',
    roles: officers,
    side: 'mover',
    person: false,
    may: [...sharedChange, ...registered, 'put DOCUMENT#'],
    body: once(() => z.strictObject({ official: line(200) }).meta({ id: 'TravelDocumentRequest' })),
    problems: ['claim-bars-outgoing', 'wrong-state', 'document-already-live', 'document-issuer-unknown'],
  }),
  issueTravelDocument: moveRow({
    path: '/cases/{caseId}/travel-document',
    summary: 'The issuing State issues the document, valid as long as the agreement says; consent is recorded, never required',
    roles: officers,
    side: 'issuer',
    person: false,
    may: sharedChange,
    body: issue,
    problems: ['wrong-state', 'date-in-future', 'no-document-requested', 'document-valid-too-short'],
  }),
  getTravelDocument: {
    method: 'GET',
    path: '/travel-documents/{documentId}',
    summary: 'A travel document; it is part of its case, and the ETag is that of your view of the case',
    roles: ['officer', 'supervisor', 'assessor', 'escort', 'auditor'],
    side: 'any-party',
    person: false,
    changesCase: false,
    may: ['read DOCUMENT#', 'read CASE#', 'read OWNFILE#'],
    params: ofDocument,
    query: nothing,
    body: undefined,
    reply: once(() =>
      z
        .object({ caseId: z.uuid(), ...travelDocument().shape, assumptions: z.array(z.string()) })
        .meta({ id: 'TravelDocumentView' }),
    ),
    status: 200,
    problems: ['document-not-found'],
  },
  cancelTravelDocument: {
    method: 'POST',
    path: '/travel-documents/{documentId}/cancellation',
    summary: 'The issuing State cancels a document that was asked for or issued',
    roles: officers,
    side: 'issuer',
    person: false,
    changesCase: true,
    may: [...sharedChange, 'read DOCUMENT#'],
    params: ofDocument,
    query: nothing,
    body: once(() => z.strictObject({ reason: z.enum(given) }).meta({ id: 'TravelDocumentCancellation' })),
    reply: caseChanged,
    status: 200,
    problems: ['document-not-found', 'document-already-cancelled'],
  },
} as const satisfies Routes;

export type TravelDocumentRoutes = typeof travelDocumentRoutes;

export const travelDocuments = {
  entry: 'api/travel-documents/handler',
  summary: 'Travel documents for the return',
  needs: ['stage', 'stage-records', 'identity-key'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'No travel document is asked for or issued, and a person stays locked up for want of one.',
  routes: travelDocumentRoutes,
} as const satisfies ApiFunction;
