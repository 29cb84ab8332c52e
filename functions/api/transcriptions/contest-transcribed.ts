import { answerTranscribed } from '../../../domain/transcription/answer-transcribed.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { transcriptionRoutes } from './routes.ts';

export const contestTranscribed = caseMove(transcriptionRoutes.contestTranscribed, (files, { act: n, ...facts }, { now, side }) =>
  answerTranscribed(files, { result: 'contested', n, ...facts, side }, now),
);
