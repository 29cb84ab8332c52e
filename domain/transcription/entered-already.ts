import type { GuardedFiles } from '../file/files.ts';
import { counts, type Transcribable } from '../file/transcribed.ts';

export type EnteredAlready = {
  readonly kind: 'letter-entered-already';
  /** Where it waits for a second person: its number among the letters of the own file. */
  readonly transcription?: number;
  /** Where it was done: its number among the acts of the case. */
  readonly act?: number;
};

/** An act that a letter says: which, from which scan, and in which words. */
export type SaidInLetter = { readonly operation: Transcribable; readonly sha256: string; readonly saidSha256: string };

/**
 * What a letter says is done once. The same act in the same words from the same scan waits already, or was done and stands; what was
 * dropped, or taken back, can be entered again. Another question in the same letter is in other words.
 */
export const enteredAlready = ({ shared, own }: GuardedFiles, said: SaidInLetter): EnteredAlready | undefined => {
  const isSame = (one: { operation: Transcribable; letter: { sha256: string }; saidSha256?: string }): boolean =>
    one.operation === said.operation && one.letter.sha256 === said.sha256 && one.saidSha256 === said.saidSha256;
  const waits = (own.transcriptions ?? []).find((entry) => entry.settled === undefined && isSame(entry));
  if (waits !== undefined) return { kind: 'letter-entered-already', transcription: waits.n };
  const act = (shared.transcribed ?? []).find((one) => counts(one) && isSame(one));
  return act === undefined ? undefined : { kind: 'letter-entered-already', act: act.n };
};
