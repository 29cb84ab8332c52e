import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedText, sameText } from '../../domain/compared-text.ts';

describe('texts of clients', () => {
  test.each([
    ['FR-2026/1', ' FR-2026/1 '],
    ['Réf. 12', 'Re\u0301f. 12'],
    ['A B', 'A\u00a0\u3000 B'],
    ['ＡＢ１', 'AB1'],
    ['AB', 'A\u200cB'],
    ['й', 'и\u0306'],
  ])('%j and %j are the same to a reader', (one, other) => expect(sameText(one, other)).toBe(true));

  test.each([
    ['AB', 'ab'],
    ['A B', 'AB'],
    ['А', 'A'],
    ['A', undefined],
  ])('%j and %j are not', (one, other) => expect(sameText(one, other)).toBe(false));

  test('have one form, which is its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(comparedText(comparedText(text))).toBe(comparedText(text));
      }),
    );
  });
});
