import type { Language } from '../../domain/language.ts';
import { alertIdOf } from '../change/alert-id.ts';
import type { DutyMailMessage } from './duty-mail-message.ts';
import { inZone } from './local-time.ts';
import { factTable, htmlPage, paragraph, section } from './mail-html.ts';
import { asText, type Facts, type Mail } from './mail-of-facts.ts';
import type { MailWords } from './words/mail-words.ts';
import { toldIn, wordsOf } from './words/words-of.ts';

/** For whom a mail is written: in which languages, the first one first, and by whose clocks. */
export type MailFor = { readonly languages: readonly Language[]; readonly zone: string; readonly stage: string };

/** Who has to act, as that authority reads it. */
export const ownerIn = ({ yours }: MailWords, { owedBy, state }: DutyMailMessage): string =>
  owedBy === state ? `${owedBy} (${yours})` : owedBy;

/** How much time is left, where a document or a deadline gives one; undefined where there is only a reminder. */
export const leftIn = (words: MailWords, { document, due }: DutyMailMessage, zone: string): string | undefined => {
  if (document !== undefined) return words.daysLeft(document.daysBefore, words.day(document.validUntil));
  return due === undefined ? undefined : inZone(due.earliest ?? due.latest, due.zone ?? zone);
};

/** Until when, in both readings. The instants are the first that are too late. */
const dueFacts = ({ labels }: MailWords, { due }: DutyMailMessage, zone: string): Facts => {
  if (due === undefined) return [];
  const { earliest, latest, zone: its = zone } = due;
  const before = earliest === undefined || earliest === latest ? [] : [[labels.earliest, inZone(earliest, its)] as const];
  return [...before, [labels.latest, inZone(latest, its)]];
};

const factsIn = (words: MailWords, message: DutyMailMessage, { zone, stage }: MailFor): Facts => {
  const { labels } = words;
  const { document, source, effect, lookUp, assumptions } = message;
  return [
    [labels.todo, toldIn(words, message.subject).act],
    [labels.owner, ownerIn(words, message)],
    ...(document === undefined
      ? []
      : ([
          [labels.expiry, words.daysLeft(document.daysBefore, words.day(document.validUntil))],
          [labels.document, document.documentId],
        ] as const)),
    ...dueFacts(words, message, zone),
    [labels.reference, message.reference],
    [labels.case, message.caseId],
    [labels.counterpart, message.counterpart],
    [labels.since, inZone(message.since, zone)],
    ...(source === undefined || source === '' ? [] : [[labels.rule, source] as const]),
    ...(effect === undefined ? [] : [[labels.follows, words.follows[effect]] as const]),
    ...(lookUp === undefined ? [] : [[labels.lookUp, lookUp] as const]),
    [labels.agreement, message.agreement],
    ...assumptions.map((assumption) => [labels.assumed, assumption] as const),
    [labels.alert, alertIdOf(message)],
    [labels.sentBy, words.sentBy(stage)],
  ];
};

/** What is to be done by when: the subject of the mail. */
const subjectIn = (words: MailWords, message: DutyMailMessage, zone: string): string => {
  const left = leftIn(words, message, zone);
  const { title } = toldIn(words, message.subject);
  return `${title}${left === undefined ? '' : `${words.colon}${left}`} (${message.reference})`;
};

/**
 * The mail that an alert asks for, in each language of its authority: references, the act required, until when, and what it rests on.
 * Nothing about the person. Legal sources and assumptions stand as they are stored.
 */
export const mailAbout = (message: DutyMailMessage, to: MailFor): Mail => {
  const parts = to.languages.map((language) => {
    const words = wordsOf[language];
    const { title } = toldIn(words, message.subject);
    const passedOn = message.passedOn === undefined ? [] : [words.passedOn];
    return { language, words, title, passedOn, facts: factsIn(words, message, to) };
  });
  const [first] = parts;
  if (first === undefined) throw new Error('A mail is written in at least one language');
  return {
    subject: subjectIn(first.words, message, to.zone),
    text: parts
      .map(({ title, passedOn, facts, words }) => [title, ...passedOn, asText(facts, words.colon)].join('\n'))
      .join('\n----\n\n'),
    html: htmlPage(
      first.language,
      first.title,
      parts
        .map(({ language, title, passedOn, facts }, index) =>
          section(
            language,
            title,
            `${passedOn.map((said) => paragraph(said, 'font-weight:600')).join('')}${factTable(facts)}`,
            index === 0,
          ),
        )
        .join(''),
    ),
  };
};
