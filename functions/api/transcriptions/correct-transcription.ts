import { correctTranscription as decide } from '../../../domain/transcription/correct-transcription.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { transcriptionRoutes } from './routes.ts';

export const correctTranscription = caseMove(
  transcriptionRoutes.correctTranscription,
  (files, { act: n, ...facts }, { now, side }) => decide(files, { ...facts, n, side }, now),
);
