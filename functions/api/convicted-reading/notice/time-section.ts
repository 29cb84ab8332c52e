import { endOfSentence } from '../../../../domain/convicted-transfer/end-of-sentence.ts';
import type { Adjustment, Sentence } from '../../../../domain/convicted-transfer/sentence.ts';
import { timeLeftOn } from '../../../../domain/convicted-transfer/time-left.ts';
import type { CalendarDate } from '../../../../domain/time/calendar-date.ts';
import { localDay } from '../../../../domain/time/calendars/local-day.ts';
import { dayText } from '../../person/notice/spoken.ts';
import { imposedOf, leftOf, spanOf } from './span-of.ts';
import { isGone, type Section, stated, type Telling } from './telling.ts';

const daysText = (telling: Telling, days: number): string => spanOf(telling, { years: 0, months: 0, days });

/** Days that were added or deducted, each with why and since which decision, and to which day all of them lead. */
const adjusted = (
  telling: Telling,
  label: string,
  adjustments: readonly Adjustment[] | undefined = [],
  reached: CalendarDate | undefined,
): readonly string[] => {
  const { words, language } = telling;
  if (adjustments.length === 0 || reached === undefined) return [];
  const each = adjustments.map(
    ({ days, why, decidedOn }) => `${daysText(telling, days)}, ${words.time.reasons[why]}, ${dayText(language, decidedOn)}`,
  );
  return [stated(telling, label, `${each.join('; ')} (${dayText(language, reached)})`)];
};

/** How the sentence was counted, step by step, in the longer way of counting. */
const counted = (telling: Telling, sentence: Sentence): readonly string[] => {
  const { imposed, servedFrom, added, deducted } = sentence;
  const { words, language } = telling;
  const { how, firstDay, added: addedDays, deducted: deductedDays, imposed: label } = words.time;
  const [, , byTerm, withAdded, latest] = endOfSentence(sentence)?.steps ?? [];
  if (byTerm === undefined) return [];
  return [
    how,
    stated(telling, firstDay, dayText(language, servedFrom)),
    stated(telling, label, `${imposedOf(telling, imposed)} (${dayText(language, byTerm.day)})`),
    ...adjusted(telling, addedDays, added, withAdded?.day),
    ...adjusted(telling, deductedDays, deducted, latest?.day),
  ];
};

/** What is left in both readings, as of today in the State in which the sentence is served. */
const leftIn = (telling: Telling, sentence: Sentence): readonly string[] => {
  const { words, language, shared, now } = telling;
  const { on, readings, end: endLabel, least, most, noEnd } = words.time;
  const today = localDay(isGone(telling) ? shared.administeringState : shared.sentencingState, now);
  const [end, left] = [endOfSentence(sentence), timeLeftOn(sentence, today)];
  if (end === undefined || left.is === 'without-end') return [noEnd];
  return [
    readings,
    stated(telling, endLabel, `${dayText(language, end.earliest)} / ${dayText(language, end.latest)}`),
    stated(telling, on, dayText(language, today)),
    stated(telling, least, leftOf(telling, left.least)),
    stated(telling, most, leftOf(telling, left.most)),
    ...counted(telling, sentence),
  ];
};

/** What is left to serve, in both readings, and how it was counted. */
export const timeSection = (telling: Telling): Section => {
  const { heading, none, imposed, missing } = telling.words.time;
  const sentence = telling.shared.sentence?.sentence;
  if (sentence === undefined) return { heading, paragraphs: [none] };
  const judged = stated(telling, imposed, imposedOf(telling, sentence.imposed));
  return { heading, paragraphs: [judged, ...leftIn(telling, sentence), missing] };
};
