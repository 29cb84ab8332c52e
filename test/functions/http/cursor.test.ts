import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorTo, type ListOf, readCursor } from '../../../functions/http/cursor.ts';
import { FR, KZ } from '../../domain/specimen.ts';

const key = 'a key of this test';

const list = (changes: Partial<ListOf['caller']> = {}, asked: unknown = { limit: 25 }, operation = 'listCases'): ListOf => ({
  operation,
  caller: { subject: 'one', state: FR, roles: ['officer'], person: true, ...changes },
  asked,
});

describe('a cursor', () => {
  test('leads its caller back to where the page ended, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (after) => {
        expect(readCursor(key, list(), cursorTo(key, list(), after))).toEqual({ ok: true, value: after });
      }),
    );
  });

  test.each([
    ['another subject', list({ subject: 'other' })],
    ['another State', list({ state: KZ })],
    ['another question', list({}, { limit: 26 })],
    ['another list', list({}, { limit: 25 }, 'getCaseHistory')],
  ])('is refused to %s', (_who, other) => {
    expect(readCursor(key, other, cursorTo(key, list(), 'here'))).toEqual({
      ok: false,
      error: { kind: 'cursor-of-another-list' },
    });
  });

  test('still holds when its caller was given another role meanwhile', () => {
    expect(readCursor(key, list({ roles: ['supervisor'] }), cursorTo(key, list(), 'here'))).toMatchObject({ ok: true });
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

  test('does not show who it belongs to', () => {
    expect(Buffer.from(cursorTo(key, list({ subject: 'a-subject' }), 'here'), 'base64url').toString()).not.toContain('a-subject');
  });
});
