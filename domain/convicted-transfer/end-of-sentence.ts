import { addDays, addMonths, type CalendarDate } from '../time/calendar-date.ts';
import type { Adjustment, Sentence, Term } from './sentence.ts';

/** The last day of a sentence in both readings: with the first day served as a whole day of it, and without. */
export type EndOfSentence = {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
  /** How it was counted, step by step, in the later reading. */
  readonly steps: readonly { readonly what: string; readonly day: CalendarDate }[];
};

const daysOf = (adjustments: readonly Adjustment[] = []): number => adjustments.reduce((sum, { days }) => sum + days, 0);

const monthsOf = ({ years, months }: Term): number => years * 12 + months;

/**
 * The last day of a sentence with a term: its years and months by the calendar from the first day served, then its days, then what is
 * added and deducted. A month that has no such day ends with its last. Whether the first day counts is open where no text was read, so
 * both readings are kept. Undefined for life and for a sentence without fixed end.
 */
export const endOfSentence = ({ imposed, servedFrom, deducted, added }: Sentence): EndOfSentence | undefined => {
  if (imposed.is !== 'term') return undefined;
  const byMonths = addMonths(servedFrom, monthsOf(imposed));
  const byDays = addDays(byMonths, imposed.days);
  const withAdded = addDays(byDays, daysOf(added));
  const latest = addDays(withAdded, -daysOf(deducted));
  return {
    earliest: addDays(latest, -1),
    latest,
    steps: [
      { what: 'first day served', day: servedFrom },
      { what: `${imposed.years} years and ${imposed.months} months later`, day: byMonths },
      { what: `and ${imposed.days} days`, day: byDays },
      { what: `and ${daysOf(added)} days added`, day: withAdded },
      { what: `less ${daysOf(deducted)} days deducted`, day: latest },
    ],
  };
};
