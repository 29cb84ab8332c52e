import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Language } from '../../../domain/language.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import type { LawWords } from '../../mail/law/law-words.ts';
import type { Value } from '../printed.ts';
import type { RequestWords } from '../words/request-words.ts';
import type { NumberedFile } from './numbered-files.ts';

/** What is asked: to print the request of a case in that language on that day. `isPrintable`: whether the letters at hand have all of a text. */
export type Asked = {
  readonly shared: ReadmissionCase;
  readonly agreement: Agreement;
  readonly language: Language;
  readonly on: CalendarDate;
  readonly isPrintable: (text: string) => boolean;
};

export type Telling = Asked & {
  readonly words: RequestWords;
  readonly law: LawWords;
  readonly files: readonly NumberedFile[];
};

export const textOf = (text: string): Value => ({ text });

export const byHand: Value = { byHand: true };

/** A label and what it says: no name or date has to be bent to the grammar of a sentence. */
export const stated = ({ words }: Pick<Telling, 'words'>, label: string, value: string): string =>
  `${label}${words.colon}${value}`;

/** As a line begins. */
export const begun = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What is known of several things, one after the other; that nothing is stated where none is. */
export const orNone = ({ words }: Pick<Telling, 'words'>, values: readonly Value[]): readonly Value[] =>
  values.length === 0 ? [textOf(words.said.none)] : values;
