import { addDays, addMonths, type CalendarDate, dayNumber } from '../time/calendar-date.ts';
import { endOfSentence } from './end-of-sentence.ts';
import type { Imposed, Sentence, Term } from './sentence.ts';

/** What of a decision on the execution says when the sentence ends: when it was taken, and how many days count as served by then. */
type Decided = { readonly decidedOn: CalendarDate; readonly servedDays: number };

/** How many days lie between the first day served and the decision. */
export const daysUntilDecision = ({ servedFrom }: Sentence, { decidedOn }: Decided): number =>
  dayNumber(decidedOn) - dayNumber(servedFrom);

/** The last day of a term that began with the sentence, so many days of which count as served: days are deducted after months, as in the sentence itself. */
export const endAsAdapted = (sentence: Sentence, adapted: Decided, { years, months, days }: Term): CalendarDate => {
  const whole = addDays(addMonths(sentence.servedFrom, years * 12 + months), days);
  return addDays(whole, daysUntilDecision(sentence, adapted) - adapted.servedDays);
};

/**
 * The earliest day that can be the last of a sentence as it is enforced: in the earlier reading, and under the decision on its execution where
 * there is one. Undefined where it has no fixed end.
 */
export const earliestEnd = (sentence: Sentence, adapted?: Decided & { readonly term: Imposed }): CalendarDate | undefined => {
  const ends = [
    endOfSentence(sentence)?.earliest,
    adapted?.term.is === 'term' ? addDays(endAsAdapted(sentence, adapted, adapted.term), -1) : undefined,
  ].filter((end) => end !== undefined);
  return ends.toSorted().at(0);
};
