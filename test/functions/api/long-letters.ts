import { carriedBytes } from '../../../domain/file/carried-bytes.ts';
import type { Transcribable, Transcribed, Transcribers, Transcription } from '../../../domain/file/transcribed.ts';
import { boundsOfOwn as own, boundsOfShared as shared } from '../../../domain/policy/bounds.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';

const at = '2026-10-05T08:00:00.000Z' as Instant;
const official = '漢'.repeat(200);
const reasons = '漢'.repeat(500);

const letter = {
  attachmentId: '01890a5d-ac96-474b-bcce-000000000001',
  sha256: '0'.repeat(64),
  dated: '2026-10-05' as CalendarDate,
  reference: '漢'.repeat(200),
};

/** As many as there is room for in a list, one less than the most, of which each is as long as that one. */
const upTo = <T extends { readonly n: number }>({ most, bytes }: { most: number; bytes: number }, entry: T): readonly T[] =>
  Array.from({ length: Math.min(most - 1, Math.floor(bytes / (carriedBytes(entry) + 10)) - 1) }, (_one, n) => ({
    ...entry,
    n: n + 1,
  }));

const act = (operation: Transcribable) => ({
  n: 999,
  operation,
  inNameOf: 'requested' as const,
  letter,
  at,
  officials: { entered: official, confirmed: official },
});

/** What was said of it afterwards takes no room of what is bounded. */
const afterwards = { takenBack: { at, official, reasons }, answer: { result: 'contested' as const, at, official, reasons } };

/** What was transcribed in the years in which the other State was not connected, one short of each bound, in the fullest words. */
export const longActs = (): readonly Transcribed[] =>
  [...upTo(shared.transcribed, act('requestEvidence')), ...upTo(shared.transcribedOwed, act('recordInterview'))].map(
    (one, index) => ({ ...one, ...afterwards, n: index + 1 }),
  );

export const longTranscribers = (): readonly Transcribers[] =>
  longActs().map(({ n }) => ({ n, subjects: ['0'.repeat(36), '1'.repeat(36)] }));

/** The letters that wait, one short of the bound, and the latest that were settled. */
export const longLetters = (): readonly Transcription[] => {
  const entry = { operation: 'recordInterview' as const, letter, enteredAt: at, official, by: 'clerk' };
  const settled = { as: 'confirmed' as const, at, official };
  const ended = Array.from({ length: own.settledTranscriptions.most }, (_one, n) => ({ ...entry, n: n + 1, settled }));
  const each = Math.floor(own.transcriptions.bytes / own.transcriptions.most) - carriedBytes(entry) - 100;
  const waiting = upTo(own.transcriptions, { ...entry, n: 999, said: JSON.stringify({ reasons: 'A'.repeat(each) }) });
  return [...ended, ...waiting.map((one, index) => ({ ...one, n: ended.length + index + 1 }))];
};
