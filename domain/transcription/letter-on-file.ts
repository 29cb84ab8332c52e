import type { Announced } from '../file/attachment-on-file.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import type { Letter } from '../file/transcribed.ts';
import { fail, ok, type Result } from '../result.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type LetterFacts = { readonly attachmentId: string; readonly dated: CalendarDate; readonly reference?: string };

export type NoLetter = InFuture | { readonly kind: 'letter-not-on-file'; readonly attachmentId: string };

/** The letters that lie in the case: scanned as such and found clean, in the State's own file or shared. What has not arrived is no letter. */
export const lettersIn = ({ shared, own }: Files): readonly Announced[] => {
  const kept = (own.attachments ?? []).filter(({ status }) => status === 'clean');
  return [...kept, ...(shared.attachments ?? [])].filter(({ use }) => use === 'letter');
};

/** The letter that is named, with the date that it bears. */
export const letterOnFile = (
  files: Files,
  { attachmentId, dated, reference }: LetterFacts,
  now: Instant,
): Result<Letter, NoLetter> => {
  const scan = lettersIn(files).find((one) => one.attachmentId === attachmentId);
  if (scan === undefined) return fail({ kind: 'letter-not-on-file', attachmentId });
  if (dated > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'letter/dated', date: dated });
  return ok({ attachmentId, sha256: scan.sha256, dated, ...(reference === undefined ? {} : { reference }) });
};
