import { documentNumberOf, longestDocumentNumber } from '../../domain/person/document-number.ts';
import { faultInLine } from './characters.ts';
import type { FindingKind } from './finding-words/finding-words.ts';
import { checkedText } from './text.ts';

const faultOf = (value: string): FindingKind | undefined =>
  faultInLine(value) ?? (documentNumberOf(value) === undefined ? 'not-a-document-number' : undefined);

/** The number of a document, kept as it was sent. It is compared without blanks, hyphens and strokes, in capitals A to Z and digits. */
export const documentNumber = (max: number) =>
  checkedText(max, faultOf, { most: longestDocumentNumber }).meta({
    description: 'Letters A to Z and digits; blanks, hyphens and strokes do not count, letters that look Latin count as Latin',
  });
