import type { Language } from '../../../domain/language.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { LawWords } from '../../mail/law/law-words.ts';

const locales: Readonly<Record<Language, string>> = { kk: 'kk', ru: 'ru', fr: 'fr-FR', en: 'en-GB' };

/** A date of birth as far as it is known: the day, the month or the year. */
export const birthText = (law: LawWords, born: BirthDate): string => {
  const [year = '', month, day] = born.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return law.day(born);
  const format = new Intl.DateTimeFormat(locales[law.language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(`${born}-01T00:00:00Z`));
};

/** An instant on the clocks of the zone, which is named. */
export const momentText = (language: Language, at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(Date.parse(at));
