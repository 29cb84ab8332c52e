import { withdrawCase } from '../case/withdraw-case.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { emptyOwnFile } from '../file/own-file.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type NotWaiting, settledAs, waiting } from './waiting.ts';

export type DropFacts = { readonly transcription: number; readonly official: string; readonly otherOnPaper: boolean };

export type DropRefusal = NotWaiting | { readonly kind: 'other-side-connected' };

/**
 * What was entered is not what the letter says, or is no letter at all: it is dropped, by whoever sees it. A case that was opened on it
 * goes with it, as withdrawn; but not the request of a State that is connected by now, which withdraws it itself.
 */
export const dropTranscription = (
  { shared, own }: Files,
  { transcription, official, otherOnPaper }: DropFacts,
  now: Instant,
): Result<Moved, DropRefusal> => {
  const entry = waiting(own, transcription);
  if (!entry.ok) return entry;
  const dropped = settledAs(own, entry.value, { as: 'dropped', at: now, official });
  if (entry.value.operation !== 'openCase') return moved({ own: dropped });
  if (!otherOnPaper) return fail({ kind: 'other-side-connected' });
  const withdrawn = withdrawCase({ shared, own: emptyOwnFile }, { reason: 'No letter' }, now);
  return moved({ shared: (withdrawn.ok ? withdrawn.value.shared : undefined) ?? shared, own: dropped });
};
