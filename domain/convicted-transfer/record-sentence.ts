import type { InFuture } from '../file/in-future.ts';
import { fail, type Result } from '../result.ts';
import { dayNumber, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { endOfSentence } from './end-of-sentence.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { SentenceOnRecord } from './recorded-facts.ts';
import type { Sentence } from './sentence.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type SentenceFacts = Omit<SentenceOnRecord, 'recordedAt'>;

const adjustmentFault = ({ deducted = [], added = [] }: Sentence, now: Instant): InFuture | undefined => {
  const lists = [
    ['deducted', deducted],
    ['added', added],
  ] as const;
  return lists
    .flatMap(([list, adjustments]) =>
      adjustments.map(({ decidedOn: date }, index): InFuture | undefined =>
        date > latestDayAnywhere(now)
          ? { kind: 'date-in-future', field: `sentence/${list}/${index}/decidedOn`, date }
          : undefined,
      ),
    )
    .find((fault) => fault !== undefined);
};

/** That more days are taken off a term than it has. */
export type MoreDeducted = { readonly kind: 'more-deducted-than-imposed'; readonly days: number; readonly atMost: number };

/** A term is served once nothing is left of it: it ends on no day before it began. */
const deductionFault = (sentence: Sentence): MoreDeducted | undefined => {
  const { deducted = [], servedFrom } = sentence;
  const whole = endOfSentence({ ...sentence, deducted: [] });
  if (whole === undefined) return undefined;
  const days = deducted.reduce((sum, adjustment) => sum + adjustment.days, 0);
  const atMost = dayNumber(whole.latest) - dayNumber(servedFrom);
  return days > atMost ? { kind: 'more-deducted-than-imposed', days, atMost } : undefined;
};

/**
 * The sentencing State records the sentence: what was imposed, from when it is served, what is deducted and added. The latest record
 * counts; the court’s decision on the execution is held against it again before anybody is handed over.
 */
export const recordSentence = (
  { shared }: TransferFiles,
  facts: SentenceFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState | RecordedDayFault | MoreDeducted> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const { sentence } = facts;
  const fault =
    recordedDayFault('sentence/servedFrom', sentence.servedFrom, shared, now) ??
    adjustmentFault(sentence, now) ??
    deductionFault(sentence);
  if (fault !== undefined) return fail(fault);
  return movedTo(writtenShared({ ...open.value, sentence: { ...facts, recordedAt: now }, changedAt: now }));
};
