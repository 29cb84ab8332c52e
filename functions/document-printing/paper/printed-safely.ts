import type { Entry, Printed, Value } from '../printed.ts';
import { isPrintable, printable } from './printable.ts';

const safeValue = (value: Value): Value => ('byHand' in value ? value : { ...value, text: printable(value.text) });

const safeEntry = ({ label, values, ...rest }: Entry): Entry => ({
  ...rest,
  label: printable(label),
  values: values.map(safeValue),
});

const textsOf = ({ head, sections, foot }: Printed): readonly string[] => [
  foot,
  ...[...head, ...sections.flatMap(({ entries }) => entries)].flatMap(({ label, values }) => [
    label,
    ...values.flatMap((value) => ('byHand' in value ? [] : [value.text])),
  ]),
];

/** The document with each sign that cannot be printed as its number, and with the word on it where there is one. */
export const printedSafely = (printed: Printed): Printed => {
  const { head, sections, notes, signs, foot } = printed;
  const any = textsOf(printed).some((text) => !isPrintable(text));
  return {
    ...printed,
    foot: printable(foot),
    head: head.map(safeEntry),
    notes: (any ? [...notes, signs] : notes).map(printable),
    sections: sections.map((section) => ({ ...section, entries: section.entries.map(safeEntry) })),
  };
};
