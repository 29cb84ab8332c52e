import type { Office } from '../../domain/alert/office.ts';
import type { Language } from '../../domain/language.ts';
import { digestMost } from '../../domain/policy/digest.ts';
import type { Mail } from '../ports/send-mail.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { assumptionSaid } from './assumption-said.ts';
import { type DigestRow, inOrder, nearestOfEach, rowIn, rowText } from './digest-row.ts';
import { digestSheet, digestTable } from './digest-table.ts';
import type { MailFor } from './duty-mail-text.ts';
import { htmlPage, paragraph, plain, type Said, section, shown } from './mail-html.ts';
import { operationsOf, wordsFor } from './office-words.ts';
import type { MailWords } from './words/mail-words.ts';

type Group = keyof MailWords['digest']['groups'];

const groups: readonly Group[] = ['documents', 'deadlines', 'reminders'];

const groupOf = ({ document, due, subject }: DutyMailMessage): Group => {
  if (document !== undefined || subject === 'convicted-transfer-document-ends') return 'documents';
  return due === undefined ? 'reminders' : 'deadlines';
};

/** Of which office the digest is, and of which day. */
export type DigestOf = { readonly office: Office; readonly day: string };

/** A digest in one language, before it is written as HTML and as text. */
type Part = {
  readonly words: MailWords;
  readonly title: string;
  readonly said: string;
  readonly tables: readonly { readonly heading: string; readonly rows: readonly DigestRow[] }[];
  readonly foot: readonly (readonly Said[])[];
};

/** What the lines rest on that is assumed, each once. */
const assumptionsIn = (words: MailWords, lines: readonly DutyMailMessage[]): readonly (readonly Said[])[] => {
  const { labels, colon } = words;
  const said = lines.flatMap((line) => line.assumptions.map((stored) => assumptionSaid(words, line, stored)));
  const once = new Map(said.map((one) => [plain(one), one]));
  return [...once.values()].map((one) => [`${labels.assumed}${colon}`, ...one]);
};

const partIn = (language: Language, { office, day }: DigestOf, all: readonly DutyMailMessage[], to: MailFor): Part => {
  const words = wordsFor(office, language);
  const operations = operationsOf(office);
  const { digest } = words;
  const lines = inOrder(all, day).slice(0, digestMost);
  const more = all.length > lines.length ? ` ${digest.more(all.length - lines.length, operations.list)}` : '';
  return {
    words,
    title: digest.title(words.law.day(day)),
    said:
      all.length === 0 ? digest.nothing : `${digest.summary(all.length)} ${digest.acknowledge(operations.acknowledge)}${more}`,
    tables: groups
      .map((group) => ({
        heading: digest.groups[group],
        rows: lines.filter((line) => groupOf(line) === group).map((line) => rowIn(words, line, to, day)),
      }))
      .filter(({ rows }) => rows.length > 0),
    foot: [...assumptionsIn(words, lines), [words.sentBy(to.stage)]],
  };
};

const htmlOf = ({ words, said, tables, foot }: Part): string =>
  [
    paragraph(said),
    ...tables.map(
      ({ heading, rows }) => `<h2 style="font-size:16px;margin:20px 0 8px">${shown(heading)}</h2>${digestTable(words, rows)}`,
    ),
    ...foot.map((line) => paragraph(line, 'font-size:12px;color:#5b6470')),
  ].join('');

const textOf = ({ words, title, said, tables, foot }: Part): string =>
  [
    title,
    '',
    said,
    ...tables.flatMap(({ heading, rows }) => ['', heading, ...rows.flatMap((row) => ['', ...rowText(words, row)])]),
    '',
    ...foot.map((line) => plain(line)),
    '',
  ].join('\n');

/**
 * The digest of an office for a day, in each language of its authority: everything that fell due to be told, the most pressing first.
 * An empty one says so: it goes out all the same, so that its absence says that nobody watches.
 */
export const digestMail = (of: DigestOf, told: readonly DutyMailMessage[], to: MailFor): Mail => {
  const lines = nearestOfEach(told);
  const parts = to.languages.map((language) => ({ language, ...partIn(language, of, lines, to) }));
  const [first] = parts;
  if (first === undefined) throw new Error('A digest is written in at least one language');
  return {
    subject: first.words.digest.subject(first.words.law.day(of.day), lines.length),
    text: parts.map(textOf).join('\n----\n\n'),
    html: htmlPage(
      first.language,
      first.title,
      parts.map((part, index) => section(part.language, part.title, htmlOf(part), index === 0)).join(''),
      digestSheet,
    ),
  };
};
