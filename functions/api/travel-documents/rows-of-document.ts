import * as z from 'zod';
import { namesIn } from '../../../domain/by-name.ts';
import { statedReasons } from '../../../domain/file/cancellation.ts';
import { once } from '../../../domain/once.ts';
import { sharedChange } from '../../change/case/may-change.ts';
import { registered } from '../../change/may-change.ts';
import { moveRowOf } from '../../change/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { caseChanged } from '../../schema/case-changed.ts';
import { day } from '../../schema/day.ts';
import { line } from '../../schema/text.ts';
import { officers } from './rows-of-case.ts';

export const ofDocument = once(() => z.strictObject({ documentId: z.uuid().toLowerCase() }));

const changing = [...sharedChange, 'read DOCUMENT#'] as const;

const documentRow = moveRowOf(ofDocument, caseChanged);

const byOfficers = { roles: officers, person: false } as const;

const notLive = ['document-not-found', 'document-not-issued', 'document-already-cancelled', 'return-completed'] as const;
const notExtendable = ['person-stopped', 'document-expired', 'document-already-extended', 'newer-document'] as const;

/** What happens to a document once it is there. */
export const rowsOfDocument = {
  handOverTravelDocument: documentRow({
    ...byOfficers,
    path: '/travel-documents/{documentId}/hand-over',
    summary: 'The issuing State hands the document to the authority that moves the person',
    side: 'issuer',
    may: changing,
    body: once(() => z.strictObject({ on: day(), to: line(200), official: line(200) }).meta({ id: 'HandOver' })),
    problems: [...notLive, 'date-in-future', 'document-already-handed-over', 'handed-over-before-issue'],
  }),
  askForExtension: documentRow({
    ...byOfficers,
    path: '/travel-documents/{documentId}/extension-request',
    summary: 'The moving State asks the issuing one to extend the document, before it expires; the clock of the renewal starts',
    side: 'mover',
    may: [...changing, ...registered],
    body: once(() => z.strictObject({ official: line(200) }).meta({ id: 'ExtensionRequest' })),
    problems: [...notLive, ...notExtendable, 'wrong-state', 'claim-bars-outgoing', 'extension-already-asked'],
  }),
  extendTravelDocument: documentRow({
    ...byOfficers,
    path: '/travel-documents/{documentId}/extension',
    summary: 'The issuing State extends the document once, within the bounds of the agreement, while the return is not done',
    side: 'issuer',
    may: [...changing, ...registered],
    body: once(() => z.strictObject({ validUntil: day(), official: line(200) }).meta({ id: 'DocumentExtension' })),
    problems: [
      ...notLive,
      ...notExtendable,
      'wrong-state',
      'document-extension-out-of-bounds',
      'date-too-early',
      'date-too-far-ahead',
      'document-does-not-cover-arrival',
    ],
  }),
  cancelTravelDocument: documentRow({
    ...byOfficers,
    path: '/travel-documents/{documentId}/cancellation',
    summary: 'Either State cancels a document; that it was issued in error only its issuer can say',
    side: 'any-party',
    may: [...changing],
    body: once(() => z.strictObject({ reason: z.enum(namesIn(statedReasons)) }).meta({ id: 'TravelDocumentCancellation' })),
    problems: ['document-not-found', 'document-already-cancelled', 'issuer-states-reason'],
  }),
  recordIdentityDocument: documentRow({
    ...byOfficers,
    path: '/travel-documents/{documentId}/identity-document',
    summary:
      'The receiving State records that the person who arrived got identity documents: this one proves the identity no more',
    side: 'receiver',
    may: changing,
    body: once(() => z.strictObject({ issuedOn: day() }).meta({ id: 'IdentityDocument' })),
    problems: [
      'document-not-found',
      'document-not-used',
      'date-in-future',
      'identity-document-already-recorded',
      'identity-document-before-arrival',
    ],
  }),
} as const satisfies Routes;
