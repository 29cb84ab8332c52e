import { dropTranscription as decide } from '../../../domain/transcription/drop-transcription.ts';
import { caseMove } from '../../change/case/case-move.ts';
import { transcriptionRoutes } from './routes.ts';

export const dropTranscription = caseMove(transcriptionRoutes.dropTranscription, (files, facts, { now }) =>
  decide(files, facts, now),
);
