import type { Mail } from '../ports/send-mail.ts';
import { factSheet, factTable, htmlPage, plain, type Saying, section } from './mail-html.ts';

/** What a mail says: each fact by its name. */
export type Facts = readonly (readonly [name: string, value: Saying])[];

/** An instant to the minute, in UTC: `2026-03-27 23:00 UTC`. */
export const inUtc = (instant: string): string => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

/** The facts one to a line, as the text twin has them. */
export const asText = (facts: Facts, colon = ': '): string =>
  `${facts.map(([name, value]) => `${name}${colon}${plain(value)}`).join('\n')}\n`;

/** The mail in English that says these facts under this title, one to a row; its text twin says the same, one to a line. */
export const mailOf = (subject: string, title: string, facts: Facts): Mail => ({
  subject,
  text: asText(facts),
  html: htmlPage('en', title, section('en', title, factTable(facts), true), factSheet),
});
