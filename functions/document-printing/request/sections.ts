import type { FormPart } from '../../../domain/agreement/request-form.ts';
import type { Entry, Section } from '../printed.ts';
import { evidenceParts } from './evidence-text.ts';
import { itemsIn } from './form-of.ts';
import { furtherEntries } from './further.ts';
import { itemValues } from './item-values.ts';
import type { NumberedFile } from './numbered-files.ts';
import type { Someone } from './someone.ts';
import { begun, orNone, stated, type Telling, textOf } from './telling.ts';

/** Of whom a part of a form asks. */
const peopleOf = ({ shared: { person } }: Telling, { name }: FormPart): readonly Someone[] => {
  if (name === 'spouse') return person.spouse === undefined ? [] : [person.spouse];
  return name === 'children' ? (person.minorChildren ?? []) : [person];
};

const entriesAbout = (telling: Telling, { entries, unnumbered }: FormPart, someone: Someone | undefined): readonly Entry[] =>
  entries.flatMap((items, at) =>
    items.map((item, index) => ({
      ...(unnumbered === true || index > 0 ? {} : { number: `${at + 1}.` }),
      label: telling.words.items[item],
      values: someone === undefined ? orNone(telling, []) : itemValues[item](telling, someone),
    })),
  );

/** What a part asks for; of several children, of one after the other. */
const entriesOf = (telling: Telling, part: FormPart): readonly Entry[] => {
  const people = peopleOf(telling, part);
  return people.length === 0
    ? entriesAbout(telling, part, undefined)
    : people.flatMap((someone) => entriesAbout(telling, part, someone));
};

/** Where a part is the evidence alone, each piece has its own number there. */
const evidenceEntries = (telling: Telling): readonly Entry[] => {
  const { words, shared } = telling;
  if (shared.evidence.length === 0) return [{ label: words.items.evidence, values: orNone(telling, []) }];
  return shared.evidence.map((piece, index) => {
    const { label, facts, description } = evidenceParts(telling, piece);
    return {
      number: `${index + 1}.`,
      label,
      values: [facts.length === 0 ? words.said.notStated : facts.join(words.between), ...description].map(textOf),
    };
  });
};

const isEvidenceAlone = ({ entries }: FormPart): boolean => entries.flat().join() === 'evidence';

/** In groups of eight, so that two lines hold it and it can be compared by eye. */
const hashText = (sha256: string): string => (sha256.match(/.{1,8}/g) ?? []).join(' ');

const fileEntry = (telling: Telling, { n, attachment, name, pieces, isPhotograph }: NumberedFile): Entry => {
  const { words, language, shared } = telling;
  const { file, case: codes } = words;
  const belongs = [
    ...(isPhotograph ? [file.photograph] : []),
    ...pieces.map((piece) => {
      const kind = shared.evidence[piece - 1]?.kind ?? 'other-document';
      return `${codes.evidence[kind]} (${file.evidence(piece)})`;
    }),
  ];
  const bytes = new Intl.NumberFormat(language).format(attachment.size);
  return {
    number: `${n}.`,
    label: begun(belongs.join(words.between)),
    values: [
      ...(name === undefined ? [] : [textOf(name)]),
      textOf(`${attachment.mediaType}, ${file.size(bytes)}`),
      textOf(stated(telling, file.sha256, hashText(attachment.sha256))),
    ],
  };
};

const listOf = (telling: Telling): readonly Entry[] =>
  telling.files.length === 0
    ? [{ label: telling.words.items.attachments, values: orNone(telling, []) }]
    : telling.files.map((file) => fileEntry(telling, file));

/** The parts of the form with what the case says; and behind them, where the form has no place for it, what is left and the list of attachments. */
export const sectionsOf = (telling: Telling, parts: readonly FormPart[]): readonly Section[] => {
  const { words } = telling;
  const further = furtherEntries(telling, itemsIn(parts));
  const entries = (part: FormPart): readonly Entry[] => {
    if (part.name === 'remarks' && further.length > 0) return further;
    if (isEvidenceAlone(part)) return evidenceEntries(telling);
    return part.name === 'attachments' ? listOf(telling) : entriesOf(telling, part);
  };
  const has = (name: FormPart['name']): boolean => parts.some((part) => part.name === name);
  return [
    ...parts.map((part) => ({ mark: `${part.mark}.`, heading: words.parts[part.name], entries: entries(part) })),
    ...(has('remarks') || further.length === 0 ? [] : [{ heading: words.parts.further, entries: further }]),
    ...(has('attachments') ? [] : [{ heading: words.parts.list, entries: listOf(telling) }]),
  ];
};
