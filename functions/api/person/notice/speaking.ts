import type { OwnFile } from '../../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import type { Language } from '../../../../domain/language.ts';
import type { StateCode } from '../../../../domain/state-code.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { NoticeWords } from './words/notice-words.ts';

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

/** What is asked for, with the words in which it is told. */
export type Speaking = Asked & { readonly words: NoticeWords };

/** A label and its value. */
export const stated = ({ words: { colon } }: Speaking, label: string, value: string): string => `${label}${colon}${value}`;
