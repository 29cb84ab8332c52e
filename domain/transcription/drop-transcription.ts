import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type NotWaiting, settledAs, waiting } from './waiting.ts';

/**
 * What was entered is not what the letter says, or is no letter at all: it is dropped, by whoever sees it. A case that was opened on it
 * goes with it, as withdrawn.
 */
export const dropTranscription = (
  { shared, own }: Files,
  { transcription, official }: { readonly transcription: number; readonly official: string },
  now: Instant,
): Result<Moved, NotWaiting> => {
  const entry = waiting(own, transcription);
  if (!entry.ok) return entry;
  const dropped = settledAs(own, entry.value, { as: 'dropped', at: now, official });
  if (entry.value.operation !== 'openCase') return moved({ own: dropped });
  return moved({ shared: { ...shared, status: 'withdrawn', withdrawal: { at: now }, changedAt: now }, own: dropped });
};
