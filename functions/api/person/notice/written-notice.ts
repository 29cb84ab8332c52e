import type { ReadmissionCase } from '../../../../domain/case/readmission-case.ts';
import { appealInTimeUntil } from '../../../../domain/protection/appeal-period.ts';
import type { OwnFile } from '../../../../domain/protection/own-file.ts';
import type { PersonLanguage } from '../../../../domain/protection/person-language.ts';
import type { ReturnDecision } from '../../../../domain/protection/return-decision.ts';
import type { StateCode } from '../../../../domain/state-code.ts';
import { calendarOf } from '../../../../domain/time/calendar-of.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { kazakh } from './kazakh.ts';
import type { NoticeWords } from './notice-words.ts';
import { russian } from './russian.ts';

const wordsIn: Readonly<Record<PersonLanguage, NoticeWords>> = { kk: kazakh, ru: russian, fr: french, en: english };

export type Section = { readonly heading: string; readonly paragraphs: readonly string[] };

/** Whose notice it is, to whom it speaks of which case, when, and where a complaint goes. */
export type Asked = {
  readonly shared: ReadmissionCase;
  readonly own: OwnFile;
  readonly state: StateCode;
  readonly language: PersonLanguage;
  readonly channel?: string;
  readonly now: Instant;
};

const named = (language: PersonLanguage, type: 'region' | 'language', code: string): string =>
  new Intl.DisplayNames(language, { type }).of(code) ?? code;

const dayText = (language: PersonLanguage, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const timeText = (language: PersonLanguage, at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(at));

const stated = (label: string, value: string): string => `${label}: ${value}`;

const decisionIn = ({ decision: words }: NoticeWords, decision: ReturnDecision, { state, language }: Asked): Section => ({
  heading: words.heading,
  paragraphs: [
    words.kinds[decision.kind],
    stated(words.state, named(language, 'region', state)),
    stated(words.reference, decision.reference),
    stated(words.decidedOn, dayText(language, decision.decidedOn)),
    stated(words.notifiedOn, dayText(language, decision.notifiedOn)),
    stated(words.countries, decision.countries.map((country) => named(language, 'region', country)).join(', ')),
    ...(decision.annulledOn === undefined ? [] : [stated(words.annulled, dayText(language, decision.annulledOn))]),
  ],
});

const reasonsIn = ({ reasons: words }: NoticeWords, { reasons = [] }: ReturnDecision, { language }: Asked): Section => {
  const written = reasons.find((text) => text.language === language);
  if (written !== undefined) return { heading: words.heading, paragraphs: [written.text] };
  const others = reasons.flatMap((other) => [stated(words.writtenIn, named(language, 'language', other.language)), other.text]);
  return { heading: words.heading, paragraphs: others.length === 0 ? [words.none] : others };
};

const remediesIn = ({ remedies: words }: NoticeWords, decision: ReturnDecision, asked: Asked): Section => {
  const { own, state, language, now } = asked;
  const { appealPeriod, notifiedOn: on, notifiedAt: at } = decision;
  const zone = calendarOf(state)?.zone;
  const until =
    appealPeriod === undefined ? undefined : appealInTimeUntil(state, appealPeriod, { on, ...(at === undefined ? {} : { at }) });
  const time =
    until === undefined || zone === undefined
      ? words.unknown
      : now >= until
        ? words.over
        : stated(words.until, timeText(language, until, zone));
  const lodged = own.remedies === undefined ? [] : [words.states[own.remedies.state]];
  return { heading: words.heading, paragraphs: [words.right, time, ...lodged, words.noRemoval] };
};

const counselIn = ({ counsel: words }: NoticeWords, { counsel }: OwnFile): Section => ({
  heading: words.heading,
  paragraphs: [counsel?.has ? stated(words.has, `${counsel.name}, ${counsel.contact}`) : words.none, words.others],
});

const languageIn = ({ language: words }: NoticeWords, { language }: ReturnDecision): Section => ({
  heading: words.heading,
  paragraphs: [stated(words.told, language), words.ask],
});

const complaintIn = ({ complaint: words }: NoticeWords, { shared, state, channel }: Asked): Section => {
  const service = shared.requestingState === state ? shared.requestingService : requestedServiceOf(shared);
  return {
    heading: words.heading,
    paragraphs: [
      channel === undefined ? words.unknown : stated(words.to, channel),
      words.free,
      ...(service === undefined ? [] : [stated(words.quote, service.reference)]),
    ],
  };
};

const requestedServiceOf = (shared: ReadmissionCase) => ('requestedService' in shared ? shared.requestedService : undefined);

/** What the State tells the person of the decision in its own file, in that language. Times are those of the State, in the reading that is safe for the person. */
export const writtenNotice = (
  decision: ReturnDecision,
  asked: Asked,
): { readonly title: string; readonly sections: readonly Section[] } => {
  const words = wordsIn[asked.language];
  return {
    title: words.title,
    sections: [
      decisionIn(words, decision, asked),
      reasonsIn(words, decision, asked),
      remediesIn(words, decision, asked),
      { heading: words.fear.heading, paragraphs: [words.fear.say, words.fear.always] },
      counselIn(words, asked.own),
      languageIn(words, decision),
      complaintIn(words, asked),
    ],
  };
};
