import type { Language } from '../../../../domain/language.ts';
import type { Instant } from '../../../../domain/time/instant.ts';

/** Days before months, hours to twenty-four: as all four languages are read. */
const locales: Readonly<Record<Language, string>> = { kk: 'kk', ru: 'ru', fr: 'fr', en: 'en-GB' };

/** A State, or a language, by its name in that language. */
export const named = (language: Language, type: 'region' | 'language', code: string): string =>
  new Intl.DisplayNames(locales[language], { type }).of(code) ?? code;

/** A day in that language. */
export const dayText = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** An instant in that language, on the clocks of the zone, which is named. */
export const momentText = (language: Language, at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(at));

/** So many days, months or years in that language. */
export const spanText = (language: Language, unit: 'day' | 'month' | 'year', count: number): string =>
  new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
