import { addDays, addMonths, type CalendarDate, dayNumber } from '../time/calendar-date.ts';
import { endOfSentence } from './end-of-sentence.ts';
import type { Sentence } from './sentence.ts';

/** Whole calendar months and days beyond them. */
export type Left = { readonly months: number; readonly days: number };

/** What is left to serve of a sentence on a day, in both readings of its end; `without-end` for life and for what has no fixed end. */
export type TimeLeft = { readonly is: 'without-end' } | { readonly is: 'term'; readonly least: Left; readonly most: Left };

const nothing: Left = { months: 0, days: 0 };

/** From the beginning of a day to the end of another. */
const between = (from: CalendarDate, last: CalendarDate): Left => {
  const end = addDays(last, 1);
  if (end <= from) return nothing;
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0] = end.split('-').map(Number);
  const roughly = (endYear - fromYear) * 12 + endMonth - fromMonth;
  const months = addMonths(from, roughly) > end ? roughly - 1 : roughly;
  return { months, days: dayNumber(end) - dayNumber(addMonths(from, months)) };
};

/** What is left to serve at the beginning of that day. */
export const timeLeftOn = (sentence: Sentence, day: CalendarDate): TimeLeft => {
  const end = endOfSentence(sentence);
  if (end === undefined) return { is: 'without-end' };
  return { is: 'term', least: between(day, end.earliest), most: between(day, end.latest) };
};

/** Whether at least so many months are left: in every reading, in none, or in one and not the other. */
export const leavesAtLeast = (sentence: Sentence, months: number, day: CalendarDate): 'yes' | 'no' | 'open' => {
  const left = timeLeftOn(sentence, day);
  if (left.is === 'without-end' || left.least.months >= months) return 'yes';
  return left.most.months >= months ? 'open' : 'no';
};

/** The sentence as it stood on that day: without what was deducted or added by a later decision. */
const knownOn = ({ deducted = [], added = [], ...sentence }: Sentence, day: CalendarDate): Sentence => ({
  ...sentence,
  deducted: deducted.filter(({ decidedOn }) => decidedOn <= day),
  added: added.filter(({ decidedOn }) => decidedOn <= day),
});

/**
 * The same of what was left when a request was received. Whether what was decided later (a remission, time at large) changes what was left
 * then is in no text read: where it makes a difference, it is open.
 */
export const leftAtLeastThen = (sentence: Sentence, months: number, day: CalendarDate): 'yes' | 'no' | 'open' => {
  const [now, then] = [leavesAtLeast(sentence, months, day), leavesAtLeast(knownOn(sentence, day), months, day)];
  return now === then ? now : 'open';
};
