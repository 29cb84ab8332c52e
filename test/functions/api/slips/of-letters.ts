import { transcribable } from '../../../../domain/file/transcribed.ts';
import type { ProblemKind } from '../../../../functions/http/problems.ts';
import { onPaperHere } from '../../on-paper-here.ts';
import { rowOf } from '../../operations.ts';
import { but, type Slips } from './slip.ts';

/** What is refused of an act by letter as of the act itself: where that is done it is tried. */
const asOfTheAct: readonly ProblemKind[] = transcribable
  .filter((act) => act !== 'sayNothingStands')
  .flatMap((act) => rowOf(act).route.problems);

/** The problems of letters that are tried elsewhere than by one request alone: letters.test.ts goes through each. */
export const ofLettersElsewhere: Readonly<Partial<Record<ProblemKind, string>>> = Object.fromEntries(
  [
    ...asOfTheAct,
    'transcription-settled',
    'enterer-confirms',
    'opener-confirms-transcription',
    'letter-not-as-entered',
    'entered-before-change',
    'letter-entered-already',
    'no-such-document',
    'something-rests-on-it',
    'act-taken-back-already',
    'act-confirmed-by-its-state',
    'act-answered-already',
    'other-side-connected',
    'letter-not-on-file',
    'act-of-another-side',
  ].map((kind) => [kind, 'letters: examples/stories/letters.ts, and where the act itself is done']),
);

const [fromConnected, fromPaper] = [{ requestingState: 'FR' }, { requestingState: onPaperHere }];

export const slipsOfLetters: Slips = {
  confirmTranscription: [{ kind: 'no-such-transcription' }],
  dropTranscription: [{ kind: 'no-such-transcription' }],
  correctTranscription: [{ kind: 'no-such-transcribed-act' }],
  confirmTranscribed: [{ kind: 'no-such-transcribed-act' }],
  contestTranscribed: [{ kind: 'no-such-transcribed-act' }],
  openCaseFromLetter: [
    { kind: 'state-not-on-paper', change: but(fromConnected), facts: { state: 'FR' } },
    { kind: 'no-agreement', change: but(fromPaper) },
  ],
};
