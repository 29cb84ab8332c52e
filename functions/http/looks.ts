import type { Language } from '../../domain/language.ts';
import { english as englishFindings } from '../schema/finding-words/english.ts';
import type { FindingWords } from '../schema/finding-words/finding-words.ts';
import { french as frenchFindings } from '../schema/finding-words/french.ts';
import { kazakh as kazakhFindings } from '../schema/finding-words/kazakh.ts';
import { russian as russianFindings } from '../schema/finding-words/russian.ts';
import { faultProblems, problems } from './problems.ts';
import type { Titles } from './titles.ts';
import { french } from './titles-in-french.ts';
import { kazakh } from './titles-in-kazakh.ts';
import { russian } from './titles-in-russian.ts';

/** How every failure and every fault looks. A function, for the tables are made at the first refusal: most requests meet none. */
export const looks = () => ({ ...problems, ...faultProblems }) as const;

/** The titles of all problems in the languages beside English, which the tables themselves have. */
export const titles = (): Readonly<Record<Exclude<Language, 'en'>, Titles>> => ({ kk: kazakh, ru: russian, fr: french });

/** What is said of each kind of finding, by language. */
export const findingWords = (): Readonly<Record<Language, FindingWords>> => ({
  kk: kazakhFindings,
  ru: russianFindings,
  fr: frenchFindings,
  en: englishFindings,
});
