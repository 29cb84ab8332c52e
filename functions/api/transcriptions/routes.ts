import type { ApiFunction } from '../../http/route.ts';
import { rowsOfTranscription } from './rows-of-transcription.ts';

export const transcriptionRoutes = rowsOfTranscription;

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
