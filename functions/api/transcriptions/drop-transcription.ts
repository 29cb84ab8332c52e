import { otherSide, stateOn } from '../../../domain/file/side.ts';
import { dropTranscription as decide } from '../../../domain/transcription/drop-transcription.ts';
import { caseMove } from '../../change/case/case-move.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import { transcriptionRoutes } from './routes.ts';

export const dropTranscription = (ruled: Ruled) =>
  caseMove(transcriptionRoutes.dropTranscription, (files, facts, { now, side }) =>
    decide(files, { ...facts, otherOnPaper: ruled.onPaper.includes(stateOn(files.shared, otherSide(side))) }, now),
  )(ruled);
