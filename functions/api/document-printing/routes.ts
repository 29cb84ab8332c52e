import { ownChange } from '../../change/case/may-change.ts';
import { ofCase } from '../../change/case/move-row.ts';
import { moveRowOf } from '../../change/move-row.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { requestPrint, requestPrinted } from './print-schema.ts';

export const documentPrintingRoutes = {
  printRequest: moveRowOf(
    ofCase,
    requestPrinted,
  )({
    path: '/cases/{caseId}/request-print',
    summary: 'Print the request as PDF, in the form that the agreement annexes, to be sent by letter; your own file keeps it',
    roles: ['officer', 'supervisor'],
    side: 'requesting',
    person: false,
    may: [...ownChange, 'put ATTACHMENT'],
    body: requestPrint,
    problems: ['wrong-state', 'language-not-known', 'attachment-already-there'],
  }),
} as const satisfies Routes;

export type DocumentPrintingRoutes = typeof documentPrintingRoutes;

export const documentPrinting = {
  entry: 'api/document-printing/handler',
  summary: 'Documents on paper: a request in the form of its agreement, for a State that is written to by letter',
  needs: ['stage', 'on-paper', 'stage-records', 'identity-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 25,
  memoryMegabytes: 1769,
  harmIfLost: 'A request cannot be printed, and a State that is not connected is asked late, or is not asked at all.',
  routes: documentPrintingRoutes,
} as const satisfies ApiFunction;
