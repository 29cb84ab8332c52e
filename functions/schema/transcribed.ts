import * as z from 'zod';
import { transcribable, transcriptAnswers } from '../../domain/file/transcribed.ts';
import { transcribedStandings } from '../../domain/file/transcribed-mark.ts';
import { once } from '../../domain/once.ts';
import { day } from './day.ts';
import { instant } from './moment.ts';
import { sha256 } from './sha256.ts';
import { line } from './text.ts';

/** The letter that an act is read from: a clean attachment, and the date and reference that it bears. */
export const letter = once(() =>
  z
    .strictObject({
      attachmentId: z.uuid().toLowerCase(),
      dated: day().meta({ description: 'The date that the letter bears' }),
      reference: line(200).exactOptional(),
    })
    .meta({ id: 'Letter' }),
);

const letterRead = once(() => z.object({ ...letter().shape, sha256: sha256() }).meta({ id: 'LetterRead' }));

const transcribedOperation = once(() =>
  z.enum(transcribable).meta({ id: 'TranscribedOperation', description: 'The act that the letter is' }),
);

const takenBack = once(() =>
  z.object({ at: instant(), official: z.string(), reasons: z.string() }).meta({ id: 'TranscriptionTakenBack' }),
);

const letterEntered = once(() =>
  z.object({ ...letterRead().shape, attachmentId: z.uuid().exactOptional() }).meta({ id: 'LetterEntered' }),
);

/** By which the same letter is known that is entered again. */
const saidHash = once(() =>
  sha256()
    .exactOptional()
    .meta({ description: 'The SHA-256 of what was entered, by which the same is known that is entered again' }),
);

/** A letter as one person entered it: nothing has happened by it yet, or it was confirmed or dropped. */
export const transcription = once(() =>
  z
    .object({
      n: z.int(),
      operation: transcribedOperation(),
      said: z.string().exactOptional().meta({
        description:
          'What the letter says, as the operation takes it: JSON; absent once it is settled, when what was done stands in the case',
      }),
      saidSha256: saidHash(),
      letter: letterEntered(),
      enteredAt: instant(),
      official: z.string(),
      settled: z.object({ as: z.enum(['confirmed', 'dropped']), at: instant(), official: z.string() }).exactOptional(),
    })
    .meta({ id: 'Transcription' }),
);

/** The `n` of the entry of `transcribed` by which something is on file. */
export const transcribedAs = once(() =>
  z
    .int()
    .exactOptional()
    .meta({ description: 'It was transcribed from a letter: the `n` of the entry of `transcribed` that says which' }),
);

/** An act of a State that was not connected, as the other transcribed it. */
export const transcribedAct = once(() =>
  z
    .object({
      n: z.int(),
      operation: transcribedOperation(),
      inNameOf: z.enum(['requesting', 'requested']),
      letter: letterRead(),
      saidSha256: saidHash(),
      at: instant(),
      officials: z.object({ entered: z.string(), confirmed: z.string() }),
      nothingStands: z.object({ saidAt: instant(), personEdition: z.int() }).exactOptional(),
      takenBack: takenBack().exactOptional(),
      answer: z
        .object({
          result: z.enum(transcriptAnswers),
          at: instant(),
          official: z.string(),
          reasons: z.string().exactOptional(),
        })
        .exactOptional(),
    })
    .meta({
      id: 'TranscribedAct',
      description: 'An act of a State that was not connected, transcribed from its letter by two persons of the other State',
    }),
);

/** A transcribed act as the case shows it: the rest is in the list of letters. */
export const transcribedMark = once(() =>
  z
    .object({
      n: z.int(),
      operation: transcribedOperation(),
      inNameOf: z.enum(['requesting', 'requested']),
      letter: letterRead().omit({ reference: true }).meta({ id: 'LetterNamed' }),
      at: instant(),
      standing: z.enum(transcribedStandings),
    })
    .meta({ id: 'TranscribedMark', description: 'An act of a State that was not connected, in short (listTranscriptions)' }),
);

/** A letter that waits for a second person as the case shows it. */
export const waitingLetter = once(() =>
  z
    .object({
      n: z.int(),
      operation: transcribedOperation(),
      letter: letterEntered().omit({ reference: true }).meta({ id: 'WaitingLetterNamed' }),
      enteredAt: instant(),
    })
    .meta({ id: 'WaitingLetter', description: 'A letter that waits for a second person, in short (listTranscriptions)' }),
);
