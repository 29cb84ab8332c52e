import * as z from 'zod';
import { faultInLine, faultInText } from './characters.ts';
import type { FindingFacts } from './finding.ts';
import type { FindingKind } from './finding-words/finding-words.ts';
import { note } from './says.ts';

/** A text of that many characters at most, checked by code that says what is wrong with it. */
export const checkedText = (max: number, faultOf: (text: string) => FindingKind | undefined, facts?: FindingFacts) =>
  z
    .string()
    .min(1)
    .max(max)
    .superRefine((value, context) => {
      // What is too long is not looked into: the check would take as long as the text.
      const kind = value === '' || value.length > max ? undefined : faultOf(value);
      if (kind !== undefined) note(context, kind, facts);
    });

/**
 * Text in which something can be seen, of several lines. Nothing in it is hidden or turns the direction of what stands beside it: joiners
 * stand where letters or emoji are joined, and no other format character at all.
 */
export const text = (max: number) =>
  checkedText(max, faultInText).meta({ description: 'Has a visible character, and no control or bidirectional characters' });

/** The same on one line. It may stand in the subject of an e-mail. */
export const line = (max: number) =>
  checkedText(max, faultInLine).meta({
    description: 'One line with a visible character, and no control or bidirectional characters',
  });
