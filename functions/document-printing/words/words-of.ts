import type { Language } from '../../../domain/language.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { kazakh } from './kazakh.ts';
import type { RequestWords } from './request-words.ts';
import { russian } from './russian.ts';

/** What a printed request says, by language. */
export const requestWords: Readonly<Record<Language, RequestWords>> = { kk: kazakh, ru: russian, fr: french, en: english };
