import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { type MailFor, ownerIn, thingIn } from './duty-mail-text.ts';
import { basisSaid } from './law/basis-said.ts';
import { plain, type Said } from './mail-html.ts';
import { isOver, leftIn } from './time-left.ts';
import type { MailWords } from './words/mail-words.ts';
import { toldIn } from './words/words-of.ts';

/** A line of the digest: what is to be done, about what, by whom, until when, by which rule. */
export type DigestRow = {
  readonly title: string;
  readonly act: string;
  /** The references, each by its name. */
  readonly about: readonly (readonly [name: string, value: string])[];
  readonly owner: string;
  readonly until: string;
  readonly over: boolean;
  readonly source: readonly Said[];
};

/** By when a line is to be seen to; a reminder is as old as what it reminds of. */
const pressing = ({ document, due, since }: DutyMailMessage): number =>
  Date.parse(document?.validUntil ?? due?.earliest ?? due?.latest ?? since);

/** A document of which several thresholds fell due at once is told of once, by the nearest. */
export const nearestOfEach = (lines: readonly DutyMailMessage[]): readonly DutyMailMessage[] => {
  const nearest = new Map<string, number>();
  const name = ({ documentId, validUntil }: NonNullable<DutyMailMessage['document']>): string => `${documentId} ${validUntil}`;
  for (const { document } of lines)
    if (document !== undefined)
      nearest.set(name(document), Math.min(document.daysBefore, nearest.get(name(document)) ?? document.daysBefore));
  return lines.filter(({ document }) => document === undefined || nearest.get(name(document)) === document.daysBefore);
};

/** What is over first, then the nearest. */
export const inOrder = (lines: readonly DutyMailMessage[], day: string): readonly DutyMailMessage[] =>
  [...lines].sort((one, other) => Number(isOver(other, day)) - Number(isOver(one, day)) || pressing(one) - pressing(other));

/** The rule, or why there is none; in English as it is stored where an earlier release wrote it. */
const sourceOf = (words: MailWords, line: DutyMailMessage): readonly Said[] => {
  const { labels, colon } = words;
  const { basis, source = '', lookUp } = line;
  if (basis !== undefined) return [basisSaid(words, line, basis)];
  if (source !== '') return [{ stored: source }];
  return lookUp === undefined ? [] : [`${labels.lookUp}${colon}`, { stored: lookUp }];
};

export const rowIn = (words: MailWords, line: DutyMailMessage, to: MailFor, day: string): DigestRow => {
  const { labels } = words;
  const { reference, caseId, document } = line;
  const ofDocument = document === undefined ? [] : ([[labels.document, document.documentId]] as const);
  return {
    ...toldIn(words, line.subject),
    about: [[labels.reference, reference], [thingIn(words, line), caseId], ...ofDocument],
    owner: ownerIn(words, line, to),
    until: leftIn(words, line, to.zone, day) ?? '',
    over: isOver(line, day),
    source: sourceOf(words, line),
  };
};

/** The line in the text twin, one fact to a line. */
export const rowText = ({ digest, colon }: MailWords, row: DigestRow): readonly string[] => {
  const facts = [
    [digest.columns.what, row.title],
    ['', row.act],
    ...row.about,
    [digest.columns.owner, row.owner],
    [digest.columns.until, row.until],
    [digest.columns.source, plain(row.source)],
  ] as const;
  return facts.filter(([, value]) => value !== '').map(([name, value]) => (name === '' ? value : `${name}${colon}${value}`));
};
