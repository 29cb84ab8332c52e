import { documentNumberOf } from '../../domain/person/document-number.ts';
import { faultInLine } from './characters.ts';
import { checkedText } from './text.ts';

const faultOf = (value: string): string | undefined =>
  faultInLine(value) ??
  (documentNumberOf(value) === undefined
    ? 'Must be the number of a document: letters A to Z, or such as look like them, and digits, 30 at most'
    : undefined);

/** The number of a document, kept as it was sent. It is compared without blanks, hyphens and strokes, in capitals A to Z and digits. */
export const documentNumber = (max: number) =>
  checkedText(max, faultOf).meta({
    description: 'Letters A to Z and digits; blanks, hyphens and strokes do not count, letters that look Latin count as Latin',
  });
