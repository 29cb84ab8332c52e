import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorTo, type ListOf, readCursor } from '../../../functions/http/cursor.ts';
import { FR, KZ } from '../../domain/specimen.ts';

const key = 'a key of this test';

const list = (state = FR, asked: unknown = { status: 'accepted' }, operation = 'listCases'): ListOf => ({
  operation,
  state,
  asked,
});

describe('a cursor', () => {
  test('leads back to where the page ended, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (after) => {
        expect(readCursor(key, list(), cursorTo(key, list(), after))).toEqual({ ok: true, value: after });
      }),
    );
  });

  test.each([
    ['another State', list(KZ)],
    ['another question', list(FR, { status: 'received' })],
    ['another list', list(FR, { status: 'accepted' }, 'getCaseHistory')],
  ])('is refused to %s', (_who, other) => {
    expect(readCursor(key, other, cursorTo(key, list(), 'here'))).toEqual({
      ok: false,
      error: { kind: 'cursor-of-another-list' },
    });
  });

  test('is seen as forged with any of its letters changed, cut off or added, or signed by another key', () => {
    const cursor = cursorTo(key, list(), 'CASE#0190a000');
    const forged = { ok: false, error: { kind: 'cursor-forged' } };
    fc.assert(
      fc.property(fc.nat({ max: cursor.length - 1 }), fc.constantFrom('A', 'B', '.', '-'), (place, letter) => {
        fc.pre(cursor[place] !== letter && place !== cursor.length - 1);
        expect(readCursor(key, list(), `${cursor.slice(0, place)}${letter}${cursor.slice(place + 1)}`)).toEqual(forged);
      }),
    );
    for (const text of ['', '.', '..', '...', cursor.slice(1), cursor.slice(0, -2), `${cursor}.x`, 'bm8']) {
      expect(readCursor(key, list(), text)).toEqual(forged);
    }
    expect(readCursor(key, list(), cursorTo('another key', list(), 'here'))).toEqual(forged);
  });
});
