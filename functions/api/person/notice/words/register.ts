import type { Language } from '../../../../../domain/language.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { kazakh } from './kazakh.ts';
import type { NoticeWords } from './notice-words.ts';
import { russian } from './russian.ts';

/** What the notice says, by language. A function, for a start reads none of it. */
export const noticeWords = (): Readonly<Record<Language, NoticeWords>> => ({
  kk: kazakh,
  ru: russian,
  fr: french,
  en: english,
});
