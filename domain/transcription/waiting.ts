import type { OwnFile } from '../file/own-file.ts';
import type { Transcription } from '../file/transcribed.ts';
import { boundsOfOwn } from '../policy/bounds.ts';
import { fail, ok, type Result } from '../result.ts';

export type NotWaiting =
  | { readonly kind: 'no-such-transcription'; readonly transcription: number }
  | { readonly kind: 'transcription-settled'; readonly as: NonNullable<Transcription['settled']>['as'] };

/** The letter that was entered under that number, while it waits for a second person. */
export const waiting = ({ transcriptions = [] }: OwnFile, n: number): Result<Transcription, NotWaiting> => {
  const entry = transcriptions.find((one) => one.n === n);
  if (entry === undefined) return fail({ kind: 'no-such-transcription', transcription: n });
  return entry.settled === undefined ? ok(entry) : fail({ kind: 'transcription-settled', as: entry.settled.as });
};

/**
 * The letters without those that were settled before the latest ones of them: the history has every one, and what was done by a letter
 * stands in the shared file.
 */
const withoutOldest = (entries: readonly Transcription[]): readonly Transcription[] => {
  const settled = entries.flatMap((entry) => (entry.settled === undefined ? [] : [{ n: entry.n, at: entry.settled.at }]));
  const latest = settled.sort((one, other) => (one.at < other.at ? -1 : 1)).slice(-boundsOfOwn.settledTranscriptions.most);
  const kept = new Set(latest.map(({ n }) => n));
  return entries.filter((entry) => entry.settled === undefined || kept.has(entry.n));
};

/** The own file in which that entry is settled. What the letter said of it goes: what was done by it stands in the shared file. */
export const settledAs = (
  own: OwnFile,
  { said: _said, ...entry }: Transcription,
  settled: NonNullable<Transcription['settled']>,
): OwnFile => ({
  ...own,
  transcriptions: withoutOldest((own.transcriptions ?? []).map((one) => (one.n === entry.n ? { ...entry, settled } : one))),
  changedAt: settled.at,
});
