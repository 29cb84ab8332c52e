import { appealInTimeUntil } from '../../../../domain/file/appeal-period.ts';
import type { OwnFile } from '../../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import type { ReturnDecision } from '../../../../domain/file/return-decision.ts';
import type { Language } from '../../../../domain/language.ts';
import type { StateCode } from '../../../../domain/state-code.ts';
import { calendarOf } from '../../../../domain/time/calendars/calendar-of.ts';
import { addHours, type Instant } from '../../../../domain/time/instant.ts';
import { dayIn, startOfDay } from '../../../../domain/time/zone.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { kazakh } from './kazakh.ts';
import type { NoticeWords } from './notice-words.ts';
import { russian } from './russian.ts';
import { dayText, momentText, named } from './spoken.ts';

const wordsIn: Readonly<Record<Language, NoticeWords>> = { kk: kazakh, ru: russian, fr: french, en: english };

export type Section = { readonly heading: string; readonly paragraphs: readonly string[] };

/** Whose notice it is, to whom it speaks of which case, when, and where a complaint goes. */
export type Asked = {
  readonly shared: ReadmissionCase;
  readonly own: OwnFile;
  readonly state: StateCode;
  readonly language: Language;
  readonly channel?: string;
  readonly now: Instant;
};

type Telling = Asked & { readonly words: NoticeWords; readonly decision: ReturnDecision };

const stated = ({ words: { colon } }: Telling, label: string, value: string): string => `${label}${colon}${value}`;

const decisionIn = (telling: Telling): Section => {
  const { words, decision, state, language } = telling;
  const { kind, reference, decidedOn, notifiedOn, countries, annulledOn } = decision;
  const { heading, kinds, ...labels } = words.decision;
  return {
    heading,
    paragraphs: [
      kinds[kind],
      stated(telling, labels.state, named(language, 'region', state)),
      stated(telling, labels.reference, reference),
      stated(telling, labels.decidedOn, dayText(language, decidedOn)),
      stated(telling, labels.notifiedOn, dayText(language, notifiedOn)),
      stated(telling, labels.countries, countries.map((country) => named(language, 'region', country)).join(', ')),
      ...(annulledOn === undefined ? [] : [stated(telling, labels.annulled, dayText(language, annulledOn))]),
    ],
  };
};

const reasonsIn = (telling: Telling): Section => {
  const { words, decision, language } = telling;
  const { heading, none, writtenIn } = words.reasons;
  const { reasons = [] } = decision;
  const written = reasons.find((text) => text.language === language);
  if (written !== undefined) return { heading, paragraphs: [written.text] };
  const others = reasons.flatMap((other) => [
    stated(telling, writtenIn, named(language, 'language', other.language)),
    other.text,
  ]);
  return { heading, paragraphs: others.length === 0 ? [none] : others };
};

/** The last whole day where the time ends with a day, else the instant. */
const timeIn = (telling: Telling): string => {
  const { words, decision, state, language, now } = telling;
  const { appealPeriod, notifiedOn: on, notifiedAt: at } = decision;
  const { lastDay, until, unknown, over } = words.remedies;
  const zone = calendarOf(state)?.zone;
  if (appealPeriod === undefined || zone === undefined) return unknown;
  const end = appealInTimeUntil(state, appealPeriod, { on, ...(at === undefined ? {} : { at }) });
  if (end === undefined) return unknown;
  if (now >= end) return over;
  const endsWithDay = startOfDay(dayIn(zone, end), zone) === end;
  return endsWithDay
    ? stated(telling, lastDay, dayText(language, dayIn(zone, addHours(end, -1))))
    : stated(telling, until, momentText(language, end, zone));
};

const remediesIn = (telling: Telling): Section => {
  const { heading, right, states, noRemoval } = telling.words.remedies;
  const { remedies } = telling.own;
  const lodged = remedies === undefined ? [] : [states[remedies.state]];
  return { heading, paragraphs: [right, timeIn(telling), ...lodged, noRemoval] };
};

const counselIn = (telling: Telling): Section => {
  const { heading, has, none, others } = telling.words.counsel;
  const { counsel } = telling.own;
  const whom = counsel?.has === true ? stated(telling, has, `${counsel.name}, ${counsel.contact}`) : none;
  return { heading, paragraphs: [whom, others] };
};

const languageIn = (telling: Telling): Section => {
  const { heading, told, ask } = telling.words.language;
  return { heading, paragraphs: [stated(telling, told, telling.decision.language), ask] };
};

/** Under which number the State itself files the case. */
const referenceOf = ({ shared, state }: Telling): string | undefined => {
  if (shared.requestingState === state) return shared.requestingService.reference;
  return 'requestedService' in shared ? shared.requestedService?.reference : undefined;
};

const complaintIn = (telling: Telling): Section => {
  const { heading, to, unknown, free, quote } = telling.words.complaint;
  const { channel } = telling;
  const reference = referenceOf(telling);
  const where = channel === undefined ? unknown : stated(telling, to, channel);
  return { heading, paragraphs: [where, free, ...(reference === undefined ? [] : [stated(telling, quote, reference)])] };
};

/**
 * What the State tells the person of the decision in its own file, in that language. Times are those of the State, and the end of
 * the time to appeal is that of the earliest reading: whoever keeps to it is in time in every one.
 */
export const writtenNotice = (
  decision: ReturnDecision,
  asked: Asked,
): { readonly title: string; readonly sections: readonly Section[] } => {
  const words = wordsIn[asked.language];
  const telling = { ...asked, words, decision };
  return {
    title: words.title,
    sections: [
      decisionIn(telling),
      reasonsIn(telling),
      remediesIn(telling),
      { heading: words.fear.heading, paragraphs: [words.fear.say, words.fear.always] },
      counselIn(telling),
      languageIn(telling),
      complaintIn(telling),
    ],
  };
};
