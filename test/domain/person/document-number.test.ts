import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedNumber, documentNumberOf } from '../../../domain/person/document-number.ts';

describe('the number of a document', () => {
  test.each([
    ['AB1234567', 'AB1234567', 'as it stands on it'],
    ['ab 12-34/567', 'AB1234567', 'in small letters and in groups'],
    ['AB\u00a01234\u20115678', 'AB12345678', 'with a blank and a hyphen that do not break'],
    ['АВ1234567', 'AB1234567', 'in Cyrillic letters'],
    ['авекмнорстух1', 'ABEKMHOPCTYX1', 'in small Cyrillic letters, each that looks Latin'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX', 'in Greek letters'],
    ['ＡＢ１２３', 'AB123', 'in full width'],
    ['AB١٢٣٤٥٦٧٨٩٠', 'AB1234567890', 'in Arabic digits'],
    ['AB۱۲۳', 'AB123', 'in Persian digits'],
    ['AB१२३', 'AB123', 'in Devanagari digits'],
    ['𝐀𝐁𝟏𝟐', 'AB12', 'in mathematical letters and digits'],
    ['Ⅳ-АК 123456', 'IVAK123456', 'in Roman numbers'],
  ])('%s is compared as %s: %s', (typed, compared) => expect(documentNumberOf(typed)).toBe(compared));

  test.each([
    'ЯЯЯ',
    '№',
    '№ 123456',
    'AB_12',
    '',
    ' ',
    '-/-',
    'Ж1234567',
    'AB\u0301',
    'ß123',
    '字123',
    '½',
    'A'.repeat(31),
    '😀',
    'AB.1',
    'ﷺ',
  ])('%j is none', (typed) => expect(documentNumberOf(typed)).toBeUndefined());

  test('is of capitals and digits and never empty, whatever is typed, and is compared as itself', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom('А', '١', 'Ｂ', 'i', 'ı', 'İ', 'ß', '-', ' '),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (parts) => {
        const number = documentNumberOf(parts.join(''));
        if (number === undefined) return;
        expect(number).toMatch(/^[A-Z0-9]{1,30}$/);
        expect(comparedNumber(number)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  test('has a digit of each script by its worth', () => {
    const digits = Array.from({ length: 0x1ffff }, (_none, at) => at).filter((at) => /\p{Nd}/u.test(String.fromCodePoint(at)));
    expect(digits.length).toBeGreaterThan(600);
    for (const at of digits) expect(documentNumberOf(String.fromCodePoint(at)), at.toString(16)).toMatch(/^[0-9]$/);
    for (const zero of ['٠', '߀', '०', '౦', '０', '𞥐', '𝟎']) expect(documentNumberOf(zero)).toBe('0');
  });
});
