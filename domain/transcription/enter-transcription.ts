import type { Agreement } from '../agreement/agreement.ts';
import type { Side } from '../caller.ts';
import type { GuardedFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type ByLetterRefusal, doneByLetter } from './done-by-letter.ts';
import { type EnteredAlready, enteredAlready } from './entered-already.ts';
import { answeredBeforeChange, type EnteredBeforeChange, letterTooOld } from './letter-in-time.ts';
import { type LetterFacts, letterOnFile, type NoLetter } from './letter-on-file.ts';
import { inNameOfOther, type NotItsAct } from './on-paper.ts';
import type { Said } from './said.ts';

/** A request that comes by letter opens a case, and is entered in none. */
export type SaidInCase = Exclude<Said, { readonly operation: 'openCase' }>;

export type EntryFacts = {
  readonly said: SaidInCase;
  /** The same as it is kept: JSON. */
  readonly text: string;
  /** The SHA-256 of the act with what it says, in whatever order its fields came. */
  readonly saidSha256: string;
  readonly letter: LetterFacts;
  readonly official: string;
  readonly subject: string;
  readonly side: Side;
};

export type EntryRefusal = NotItsAct | NoLetter | EnteredBeforeChange | EnteredAlready | ByLetterRefusal;

/**
 * One person enters what a letter of the other State says, which is not connected. Nothing happens by it: another person has to compare it
 * with the letter. What could not be done is refused at once, so that nobody waits for the second person in vain.
 */
export const enterTranscription = (
  files: GuardedFiles,
  { said, text, saidSha256, letter: stated, official, subject: by, side }: EntryFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, EntryRefusal> => {
  const inNameOf = inNameOfOther(files, side, said.operation);
  if (!inNameOf.ok) return inNameOf;
  const letter = letterOnFile(files, stated, now);
  if (!letter.ok) return letter;
  const old = letterTooOld(files.shared, said, letter.value) ?? answeredBeforeChange(files.shared, said.operation, letter.value);
  if (old !== undefined) return fail(old);
  const already = enteredAlready(files, { operation: said.operation, sha256: letter.value.sha256, saidSha256 });
  if (already !== undefined) return fail(already);
  const tried = doneByLetter(files, said, inNameOf.value, agreement, now);
  if (!tried.ok) return tried;
  const { transcriptions = [] } = files.own;
  const n = (transcriptions.at(-1)?.n ?? 0) + 1;
  const entry = { n, operation: said.operation, said: text, saidSha256, letter: letter.value, enteredAt: now, official, by };
  return moved({ own: { ...files.own, transcriptions: [...transcriptions, entry], changedAt: now } });
};
