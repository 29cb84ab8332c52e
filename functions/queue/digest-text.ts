import type { DutyMailMessage } from './duty-mail-message.ts';
import { leftIn, type MailFor, ownerIn } from './duty-mail-text.ts';
import { htmlPage, paragraph, section, wideTable } from './mail-html.ts';
import type { Mail } from './mail-of-facts.ts';
import type { MailWords } from './words/mail-words.ts';
import { toldIn, wordsOf } from './words/words-of.ts';

type Group = keyof MailWords['digest']['groups'];

const groups: readonly Group[] = ['documents', 'deadlines', 'reminders'];

const groupOf = ({ document, due }: DutyMailMessage): Group => {
  if (document !== undefined) return 'documents';
  return due === undefined ? 'reminders' : 'deadlines';
};

/** By which day or instant a line is to be seen to: the nearest first. */
const pressing = ({ document, due, since }: DutyMailMessage): string =>
  document?.validUntil ?? due?.earliest ?? due?.latest ?? since;

const inOrder = (lines: readonly DutyMailMessage[]): readonly DutyMailMessage[] =>
  [...lines].sort((one, other) => (pressing(one) < pressing(other) ? -1 : 1));

/** A line of the digest: what is to be done, about what, by whom, until when, by which rule. */
const rowIn = (words: MailWords, line: DutyMailMessage, zone: string): readonly string[] => {
  const { title, act } = toldIn(words, line.subject);
  const about = [line.reference, line.caseId, ...(line.document === undefined ? [] : [line.document.documentId])];
  return [
    `${title}\n${act}`,
    about.join('\n'),
    ownerIn(words, line),
    leftIn(words, line, zone) ?? '',
    line.source ?? line.lookUp ?? '',
  ];
};

type Part = { readonly words: MailWords; readonly title: string; readonly html: string; readonly text: string };

const partIn = (words: MailWords, day: string, lines: readonly DutyMailMessage[], { zone, stage }: MailFor): Part => {
  const { digest } = words;
  const columns = [digest.columns.what, digest.columns.case, digest.columns.owner, digest.columns.until, digest.columns.source];
  const title = digest.title(words.day(day));
  const said = lines.length === 0 ? digest.nothing : `${digest.summary(lines.length)} ${digest.acknowledge}`;
  const tables = groups.map((group) => ({
    heading: digest.groups[group],
    rows: inOrder(lines.filter((line) => groupOf(line) === group)).map((line) => rowIn(words, line, zone)),
  }));
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const assumed = [...new Set(lines.flatMap(({ assumptions }) => assumptions))].map(
    (text) => `${words.labels.assumed}${words.colon}${text}`,
  );
  const foot = [...assumed, words.sentBy(stage)];
  return {
    words,
    title,
    html: [
      paragraph(said),
      ...filled.map(
        ({ heading, rows }) => `<h2 style="font-size:16px;margin:20px 0 8px">${heading}</h2>${wideTable(columns, rows)}`,
      ),
      ...foot.map((text) => paragraph(text, 'font-size:12px;color:#5b6470')),
    ].join(''),
    text: [
      title,
      '',
      said,
      ...filled.flatMap(({ heading, rows }) => [
        '',
        heading,
        ...rows.flatMap((row) => [
          '',
          ...row.flatMap((value, index) =>
            value === '' ? [] : [`${columns[index]}${words.colon}${value.replaceAll('\n', index === 0 ? '. ' : ', ')}`],
          ),
        ]),
      ]),
      '',
      ...foot,
      '',
    ].join('\n'),
  };
};

/**
 * The digest of a State for a day, in each language of its authority: everything that fell due to be told, the most pressing first.
 * An empty one says so: it goes out all the same, so that its absence says that nobody watches.
 */
export const digestMail = (
  { day }: { readonly state: string; readonly day: string },
  lines: readonly DutyMailMessage[],
  to: MailFor,
): Mail => {
  const parts = to.languages.map((language) => ({ language, ...partIn(wordsOf[language], day, lines, to) }));
  const [first] = parts;
  if (first === undefined) throw new Error('A digest is written in at least one language');
  return {
    subject: first.words.digest.subject(first.words.day(day), lines.length),
    text: parts.map(({ text }) => text).join('\n----\n\n'),
    html: htmlPage(
      first.language,
      first.title,
      parts.map(({ language, title, html }, index) => section(language, title, html, index === 0)).join(''),
    ),
  };
};
