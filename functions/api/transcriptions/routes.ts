import { ofCase } from '../../change/case/move-row.ts';
import { nothing } from '../../change/move-row.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { letterList } from './letter-list-schema.ts';
import { rowsOfTranscription } from './rows-of-transcription.ts';

export const transcriptionRoutes = {
  ...rowsOfTranscription,
  listTranscriptions: {
    method: 'GET',
    path: '/cases/{caseId}/transcriptions',
    summary: 'The letters of the case: those that your State entered, with what they say, and every act that was transcribed',
    roles: ['officer', 'supervisor', 'assessor', 'auditor'],
    side: 'any-party',
    person: false,
    changesCase: false,
    may: ['read CASE#', 'read OWNFILE#'],
    params: ofCase,
    query: nothing,
    body: undefined,
    reply: letterList,
    status: 200,
    problems: [],
  },
} as const satisfies Routes;

export type TranscriptionRoutes = typeof transcriptionRoutes;

export const transcriptions = {
  entry: 'api/transcriptions/handler',
  summary: 'What a State that is not connected does by letter, transcribed by two persons of the other State',
  needs: ['stage', 'on-paper', 'stage-records', 'identity-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost:
    'What a State answers by letter is not on file, its time to reply seems to run out, and a person waits in detention.',
  routes: transcriptionRoutes,
} as const satisfies ApiFunction;
