import { changeOfBoth, ownChange } from '../../change/case/may-change.ts';
import { ofCase } from '../../change/case/move-row.ts';
import { registered } from '../../change/may-change.ts';
import { moveRowOf, nothing } from '../../change/move-row.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { caseChanged } from '../../schema/case-changed.ts';
import {
  attachmentAdded,
  attachmentList,
  attachmentRead,
  attachmentSharing,
  newAttachment,
  ofAttachment,
} from './attachment-schema.ts';

const readers = ['officer', 'supervisor', 'assessor', 'escort', 'auditor'] as const;

export const attachmentRoutes = {
  addAttachment: moveRowOf(
    ofCase,
    attachmentAdded,
  )({
    path: '/cases/{caseId}/attachments',
    summary: 'Announce a file for your own file and get where to send it; it counts once it arrived and was found clean',
    roles: ['officer', 'supervisor', 'assessor'],
    side: 'any-party',
    person: false,
    may: [...ownChange, 'put ATTACHMENT'],
    body: newAttachment,
    problems: ['attachment-already-there', 'attachment-name-unfit', 'use-of-another-type'],
  }),
  listAttachments: {
    method: 'GET',
    path: '/cases/{caseId}/attachments',
    summary: 'The files of the case that you may open, those of your own file with how they stand; no file is read by it',
    roles: readers,
    side: 'any-party',
    person: false,
    changesCase: false,
    may: ['read CASE#', 'read OWNFILE#'],
    params: ofCase,
    query: nothing,
    body: undefined,
    reply: attachmentList,
    status: 200,
    problems: [],
  },
  getAttachment: {
    method: 'GET',
    path: '/cases/{caseId}/attachments/{attachmentId}',
    summary: 'Read a file: where it is fetched within a minute. That you did stands in the history of your own file',
    roles: readers,
    side: 'any-party',
    person: false,
    changesCase: false,
    may: ['read CASE#', 'read OWNFILE#', 'put CASE#', 'put OWNFILE#', 'put HISTORY#', 'read ATTACHMENT'],
    readAt: 'download',
    params: ofAttachment,
    query: nothing,
    body: undefined,
    reply: attachmentRead,
    status: 200,
    problems: ['attachment-not-found'],
  },
  shareAttachment: moveRowOf(
    ofAttachment,
    caseChanged,
  )({
    path: '/cases/{caseId}/attachments/{attachmentId}/sharing',
    summary: 'Give the other State a clean file of your own file: both can read it from then on, and it is not taken back',
    roles: ['officer', 'supervisor'],
    side: 'any-party',
    person: false,
    may: [...changeOfBoth, ...registered],
    body: attachmentSharing,
    problems: [
      'attachment-not-found',
      'attachment-already-shared',
      'attachment-not-clean',
      'attachment-not-usable',
      'claim-bars-outgoing',
      'wrong-state',
    ],
  }),
} as const satisfies Routes;

export type AttachmentRoutes = typeof attachmentRoutes;

export const attachments = {
  entry: 'api/attachments/handler',
  summary: 'The files of a case: announced, sent straight to the store, found clean, shared and read',
  needs: ['stage', 'on-paper', 'stage-records', 'identity-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'Nobody can add or open the evidence of a case, and decisions are taken on what nobody has seen.',
  routes: attachmentRoutes,
} as const satisfies ApiFunction;
