import type { Language } from '../../../../../domain/language.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { kazakh } from './kazakh.ts';
import { russian } from './russian.ts';
import type { TransferNoticeWords } from './transfer-notice-words.ts';

/** What the notice to a convicted person says, by language. A function, for a start reads none of it. */
export const transferNoticeWords = (): Readonly<Record<Language, TransferNoticeWords>> => ({
  kk: kazakh,
  ru: russian,
  fr: french,
  en: english,
});
