import type { OwnFile } from '../file/own-file.ts';
import type { Transcription } from '../file/transcribed.ts';
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

/** The own file in which that entry is settled. */
export const settledAs = (own: OwnFile, entry: Transcription, settled: NonNullable<Transcription['settled']>): OwnFile => ({
  ...own,
  transcriptions: (own.transcriptions ?? []).map((one) => (one.n === entry.n ? { ...one, settled } : one)),
  changedAt: settled.at,
});
