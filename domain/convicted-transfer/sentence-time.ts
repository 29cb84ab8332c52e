import type { CalendarDate } from '../time/calendar-date.ts';
import { type EndOfSentence, endOfSentence } from './end-of-sentence.ts';
import type { Sentence } from './sentence.ts';
import { type Left, timeLeftOn } from './time-left.ts';

/** What a sentence comes to on a day, as it is told: when it ends and what is left of it, in both readings, and how it was counted. */
export type SentenceTime =
  | { readonly is: 'without-end'; readonly on: CalendarDate }
  | {
      readonly is: 'term';
      readonly on: CalendarDate;
      readonly end: Pick<EndOfSentence, 'earliest' | 'latest'>;
      readonly left: { readonly least: Left; readonly most: Left };
      readonly steps: EndOfSentence['steps'];
    };

/** The time of the sentence at the beginning of that day. */
export const sentenceTimeOn = (sentence: Sentence, on: CalendarDate): SentenceTime => {
  const [end, left] = [endOfSentence(sentence), timeLeftOn(sentence, on)];
  if (end === undefined || left.is === 'without-end') return { is: 'without-end', on };
  const { earliest, latest, steps } = end;
  return { is: 'term', on, end: { earliest, latest }, left: { least: left.least, most: left.most }, steps };
};
