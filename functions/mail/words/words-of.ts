import type { Language } from '../../../domain/language.ts';
import { type ClockTold, isOfTransfer, type MailSubject, type PlainSubject } from '../../schema/duty-mail-acts.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { kazakh } from './kazakh.ts';
import type { MailWords, Told } from './mail-words.ts';
import { russian } from './russian.ts';

export const wordsOf: Readonly<Record<Language, MailWords>> = { kk: kazakh, ru: russian, fr: french, en: english };

/** What an alert says in the language: what it is about, and the act it asks for. */
export const toldIn = (words: MailWords, subject: MailSubject): Told => {
  if (isOfTransfer(subject)) return words.transfers.subjects[subject];
  const [, prefix, clock] = /^(due|missed)-(.*)$/.exec(subject) ?? [];
  if (prefix === undefined) return words.subjects[subject as PlainSubject];
  const { what, act } = words.clocks[clock as ClockTold];
  return prefix === 'due'
    ? { title: words.due(what), act: `${act} ${words.inSight}` }
    : { title: words.missed(what), act: `${act} ${words.over}` };
};
