import type { Transcribed, Transcription } from './transcribed.ts';

/** How an act that was transcribed stands now: nobody of its State has said anything of it, or has, or it was taken back. */
export const transcribedStandings = ['as-transcribed', 'confirmed', 'contested', 'taken-back'] as const;

export type TranscribedStanding = (typeof transcribedStandings)[number];

/** A transcribed act as the case shows it among all else: from which letter, and whether it still counts. */
export type TranscribedMark = Pick<Transcribed, 'n' | 'operation' | 'inNameOf' | 'at'> & {
  readonly letter: Omit<Transcribed['letter'], 'reference'>;
  readonly standing: TranscribedStanding;
};

/** A letter that waits for a second person, as the case shows it among all else. */
export type WaitingLetter = Pick<Transcription, 'n' | 'operation' | 'enteredAt'> & {
  readonly letter: Omit<Transcription['letter'], 'reference'>;
};

const standingOf = ({ takenBack, answer }: Transcribed): TranscribedStanding => {
  if (takenBack !== undefined) return 'taken-back';
  return answer?.result ?? 'as-transcribed';
};

/** The acts in short: who transcribed each, and what was said of it since, is listed for itself, so that a case does not grow with letters. */
export const transcribedMarks = (acts: readonly Transcribed[]): readonly TranscribedMark[] =>
  acts.map((act) => {
    const { n, operation, inNameOf, at, letter } = act;
    const { reference: _listed, ...which } = letter;
    return { n, operation, inNameOf, letter: which, at, standing: standingOf(act) };
  });

/** The letters that wait in short. What they say, and those that were settled, is listed for itself. */
export const waitingLetters = (entries: readonly Transcription[]): readonly WaitingLetter[] =>
  entries
    .filter(({ settled }) => settled === undefined)
    .map(({ n, operation, enteredAt, letter: { reference: _listed, ...letter } }) => ({ n, operation, enteredAt, letter }));
