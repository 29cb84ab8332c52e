import type { Language } from '../../domain/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dayIn } from '../../domain/time/zone.ts';
import type { Mail } from '../ports/send-mail.ts';
import { officeOf } from '../schema/addressed-office.ts';
import { alertIdOf } from '../schema/alert-id.ts';
import { isOfTransit } from '../schema/duty-mail-acts.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { assumptionSaid } from './assumption-said.ts';
import { agreementSaid, basisSaid } from './law/basis-said.ts';
import { inZone } from './local-time.ts';
import { factSheet, factTable, htmlPage, paragraph, section } from './mail-html.ts';
import { asText, type Facts } from './mail-of-facts.ts';
import { operationsOf, wordsFor } from './office-words.ts';
import { expiryIn, leftIn } from './time-left.ts';
import type { MailWords } from './words/mail-words.ts';
import { toldIn } from './words/words-of.ts';

/** Where a mail is written: the stage, and which of its States are not connected. */
export type WrittenIn = { readonly stage: string; readonly onPaper: readonly string[] };

/** For whom a mail is written: in which languages, the first one first, and by whose clocks. */
export type MailFor = WrittenIn & { readonly languages: readonly Language[]; readonly zone: string };

/** Who has to act, as that authority reads it: itself, or a State to which it writes. */
export const ownerIn = (
  { yours, byLetter }: MailWords,
  { owedBy, state }: DutyMailMessage,
  { onPaper }: Pick<WrittenIn, 'onPaper'>,
): string => {
  if (owedBy === state) return `${owedBy} (${yours})`;
  return onPaper.includes(owedBy) ? `${owedBy} (${byLetter})` : owedBy;
};

/** What the alert is about is named by its id: a case, or a transit. */
export const thingIn = ({ labels }: MailWords, { subject }: DutyMailMessage): string =>
  isOfTransit(subject) ? labels.transit : labels.case;

/** The day on which the alert fell due to be told: a mail that is sent again says the same. */
const toldOn = ({ at }: DutyMailMessage, zone: string): string => dayIn(zone, at as Instant);

/** Until when, in both readings. The instants are the first that are too late. */
const dueFacts = ({ labels }: MailWords, { due }: DutyMailMessage, zone: string): Facts => {
  if (due === undefined) return [];
  const { earliest, latest, zone: its = zone } = due;
  const before = earliest === undefined || earliest === latest ? [] : [[labels.earliest, inZone(earliest, its)] as const];
  return [...before, [labels.latest, inZone(latest, its)]];
};

/** The rule, or why there is none; in English as it is stored where an earlier release wrote it. Without either, the agreement. */
const lawFacts = (words: MailWords, message: DutyMailMessage): Facts => {
  const { labels } = words;
  const { basis, source = '', lookUp } = message;
  const agreement = agreementSaid(words, message);
  const ofAgreement = agreement === undefined ? [] : [[labels.agreement, agreement] as const];
  const ofHouse = basis !== undefined && 'lacks' in basis && basis.lacks === 'house-rule';
  return [
    ...(basis === undefined ? [] : [[labels.rule, basisSaid(words, message, basis)] as const]),
    ...(source === '' ? [] : [[labels.rule, { stored: source }] as const]),
    ...(lookUp === undefined ? [] : [[labels.lookUp, { stored: lookUp }] as const]),
    ...(basis === undefined || ofHouse ? ofAgreement : []),
  ];
};

const factsIn = (words: MailWords, message: DutyMailMessage, to: MailFor): Facts => {
  const { labels } = words;
  const { zone, stage } = to;
  const { document, effect, assumptions } = message;
  return [
    [labels.todo, toldIn(words, message.subject).act],
    [labels.owner, ownerIn(words, message, to)],
    ...(document === undefined
      ? []
      : ([
          [labels.expiry, expiryIn(words, document, toldOn(message, zone))],
          [labels.document, document.documentId],
        ] as const)),
    ...dueFacts(words, message, zone),
    [labels.reference, message.reference],
    [thingIn(words, message), message.caseId],
    ...(message.counterpart === undefined ? [] : ([[labels.counterpart, message.counterpart]] as const)),
    [labels.since, inZone(message.since, zone)],
    ...lawFacts(words, message),
    ...(effect === undefined ? [] : [[labels.follows, words.follows[effect]] as const]),
    ...assumptions.map((assumption) => [labels.assumed, assumptionSaid(words, message, assumption)] as const),
    [labels.alert, alertIdOf(message)],
    [labels.sentBy, words.sentBy(stage)],
  ];
};

/** What is to be done by when: the subject of the mail. No two colons in a row of words. */
const subjectIn = (words: MailWords, message: DutyMailMessage, zone: string): string => {
  const left = leftIn(words, message, zone, toldOn(message, zone));
  const { title } = toldIn(words, message.subject);
  const until = left === undefined ? '' : `${title.includes(':') ? ' – ' : words.colon}${left}`;
  return `${title}${until} (${message.reference})`;
};

/** What is said before the facts: that nobody acknowledged it so far, and what becomes of it if nobody does. */
const leadIn = (words: MailWords, message: DutyMailMessage): readonly string[] => [
  ...(message.passedOn === undefined ? [] : [words.passedOn]),
  ...(message.urgency === 'urgent' ? [words.acknowledge(operationsOf(officeOf(message)).acknowledge)] : []),
];

/**
 * The mail that an alert asks for, in each language of its authority: references, the act required, until when, and what it rests on.
 * Nothing about the person.
 */
export const mailAbout = (message: DutyMailMessage, to: MailFor): Mail => {
  const parts = to.languages.map((language) => {
    const words = wordsFor(officeOf(message), language);
    const { title } = toldIn(words, message.subject);
    return { language, words, title, lead: leadIn(words, message), facts: factsIn(words, message, to) };
  });
  const [first] = parts;
  if (first === undefined) throw new Error('A mail is written in at least one language');
  const bodyOf = ({ lead, facts }: typeof first) =>
    `${lead.map((said) => paragraph(said, 'font-weight:600')).join('')}${factTable(facts)}`;
  return {
    subject: subjectIn(first.words, message, to.zone),
    text: parts
      .map(({ title, lead, facts, words }) => [title, ...lead, '', asText(facts, words.colon)].join('\n'))
      .join('\n----\n\n'),
    html: htmlPage(
      first.language,
      first.title,
      parts.map((part, index) => section(part.language, part.title, bodyOf(part), index === 0)).join(''),
      factSheet,
    ),
  };
};
