import { confirmTranscribed } from './confirm-transcribed.ts';
import { confirmTranscription } from './confirm-transcription.ts';
import { contestTranscribed } from './contest-transcribed.ts';
import { correctTranscription } from './correct-transcription.ts';
import { dropTranscription } from './drop-transcription.ts';
import { enterTranscription } from './enter-transcription.ts';
import { listTranscriptions } from './list-transcriptions.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  confirmTranscribed,
  confirmTranscription,
  contestTranscribed,
  correctTranscription,
  dropTranscription,
  enterTranscription,
  listTranscriptions,
};
