import { answerTranscribed } from '../../../domain/transcription/answer-transcribed.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { transcriptionRoutes } from './routes.ts';

export const confirmTranscribed = caseMove(transcriptionRoutes.confirmTranscribed, (files, { act: n, official }, { now, side }) =>
  answerTranscribed(files, { result: 'confirmed', n, official, side }, now),
);
