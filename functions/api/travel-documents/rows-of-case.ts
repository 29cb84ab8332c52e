import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { sharedChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import { registered } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import { line } from '../../schema/text.ts';
import { issue, ownIssue } from './document-schema.ts';

export const officers = ['officer', 'supervisor'] as const;

const issuing = [...sharedChange, 'put DOCUMENT#', 'read DOCUMENT#'] as const;

const unissuable = [
  'date-in-future',
  'date-too-far-ahead',
  'no-document-requested',
  'document-valid-too-short',
  'document-valid-too-long',
  'document-does-not-cover-arrival',
  'document-number-taken',
  'name-not-in-latin-letters',
] as const;

/** A document of a case is asked for and issued. */
export const rowsOfCase = {
  requestTravelDocument: moveRow({
    path: '/cases/{caseId}/travel-document-request',
    summary: 'The moving State asks for a travel document; who issues it is for the agreement to say',
    roles: officers,
    side: 'mover',
    person: false,
    may: [...sharedChange, ...registered, 'put DOCUMENT#'],
    body: once(() => z.strictObject({ official: line(200) }).meta({ id: 'TravelDocumentRequest' })),
    problems: ['claim-bars-outgoing', 'person-stopped', 'wrong-state', 'document-already-live', 'document-issuer-unknown'],
  }),
  issueTravelDocument: moveRow({
    path: '/cases/{caseId}/travel-document',
    summary: 'The issuing State issues the document, valid as long as the agreement says; consent is recorded, never required',
    roles: officers,
    side: 'issuer',
    person: false,
    may: issuing,
    body: issue,
    problems: ['wrong-state', ...unissuable],
  }),
  issueOwnDocument: moveRow({
    path: '/cases/{caseId}/own-document',
    summary: 'The requesting State issues a document of its own, where the agreement accepts it after one was not issued in time',
    roles: officers,
    side: 'requesting',
    person: false,
    may: issuing,
    body: ownIssue,
    problems: ['wrong-state', ...unissuable, 'own-document-not-admitted'],
  }),
} as const satisfies Routes;
