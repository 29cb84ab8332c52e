import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latin } from '../../../functions/schema/name.ts';
import { line, text } from '../../../functions/schema/text.ts';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: string) => schema.safeParse(value).success;
const shown = (value: string): string => [...value].map((one) => `U+${one.codePointAt(0)?.toString(16)}`).join(' ');

/** What nobody can see, alone or beside a blank. */
const unseen = [
  ...' \u00a0\u2003\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180e\u2800\u3164\uffa0\ufe0f\ufffc\ufffd\u0301\u20dd',
  '\u{e0041}',
  '\u{e0100}',
  '\u{1d159}',
];

/** What turns, hides or breaks the text that it stands in. */
const harmful = [
  ...'\u2028\u2029\u0085\u000b\u000c\u0000\u0007\u007f\u009f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u2060\ufeff\u00ad\u180e\ufff9\uffff\ufdd0',
  '\ud800',
  '\udc00',
  '\u{e0041}',
  '\u{1fffe}',
];

describe('a text', () => {
  test.each(unseen.map((value) => [shown(value), value]))('is none where nothing is seen but %s', (_name, value) => {
    for (const schema of [text(50), line(50)]) {
      expect(takes(schema, value)).toBe(false);
      expect(takes(schema, `${value}${value} ${value}`)).toBe(false);
    }
  });

  test.each(harmful.map((value) => [shown(value), value]))('has no %s, wherever it would stand', (_name, value) => {
    for (const schema of [text(50), line(50)])
      for (const sent of [`${value}reason`, `rea${value}son`, `reason${value}`]) expect(takes(schema, sent)).toBe(false);
  });

  test('may be one visible character of any script, a sign or an emoji', () => {
    for (const one of [
      'A',
      'Қ',
      '७',
      '字',
      'ا',
      '!',
      '€',
      '😀',
      '٪',
      'ก',
      'é',
      'e\u0301',
      '❤\ufe0f',
      '1\ufe0f\u20e3',
      '👩\u200d⚕\ufe0f',
      '👩🏽\u200d🔧',
    ])
      for (const schema of [text(50), line(50)]) expect(takes(schema, one), one).toBe(true);
  });

  test('has a joiner where letters are joined or kept apart, and nowhere else', () => {
    for (const name of ['علی\u200cرضا', 'می\u200cخواهم', 'क्\u200dष', 'क्\u200cष']) expect(takes(line(50), name), name).toBe(true);
    for (const stray of ['\u200cAB', 'AB\u200c', 'A \u200dB', 'A\u200c\u200cB', '1\u200d2', 'A\u200d.'])
      expect(takes(line(50), stray), shown(stray)).toBe(false);
  });

  test('has Arabic signs of number, which are seen although they count among formats', () => {
    expect(takes(line(50), '\u0601\u0661\u0662')).toBe(true);
  });

  test('stands on one line where it is to', () => {
    for (const value of ['a\nb', 'a\r\nb', 'a\tb']) {
      expect(takes(text(50), value)).toBe(true);
      expect(takes(line(50), value)).toBe(false);
    }
  });

  test('is kept as it was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (value) => {
        const read = text(100).safeParse(value);
        if (read.success) expect(read.data).toBe(value);
      }),
    );
  });

  test('has nothing that parts lines, turns the direction or cannot be written, whatever is sent', () => {
    const never = /[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]|\p{Cs}|(?![\n\r\t])\p{Cc}/u;
    const unit = fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...harmful, ...unseen, 'a', ' '));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 6 }), (parts) => {
        const value = parts.join('');
        if (takes(text(100), value)) expect(value).not.toMatch(never);
        if (takes(line(100), value)) expect(takes(text(100), value) && !/[\n\r\t]/.test(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a name in Latin letters', () => {
  test.each([
    'AKHMETOV',
    "O'TKIR",
    'O\u02bbTKIR',
    'O\u02bcTKIR',
    'O\u00b4BRIEN',
    'JEAN\u2010PIERRE',
    'JEAN\u2011PIERRE',
    'GAL\u00b7LA',
    '\u02bfABD AL-RAHM\u0100N',
    'L\u1ebe',
    'MU\u0308LLER',
    'ABD (ALIAS)',
  ])('can be %s', (value) => expect(takes(latin(), value)).toBe(true));

  test.each([
    'АХМЕТОВ',
    'AХMETOV',
    '-',
    '123',
    'A\nB',
    'A\u2028B',
    'A\u202eB',
    'A\ufeffB',
    'A\u034fB',
    'A_B',
    'A\u200bB',
  ])('cannot be %j', (value) => expect(takes(latin(), value)).toBe(false));
});
