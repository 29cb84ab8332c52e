import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filed, isFound, named } from './filed.ts';
import { romanised, schemes, word } from './romanised.ts';

const earlier = filed(named('AKHMETOV', 'Ахметов'), named('TIMUR SERIKULY', 'Тимур Серікұлы'), '1985-04-12');

describe('a person filed again is found', () => {
  test.each([
    ['as before', 'AKHMETOV', 'TIMUR SERIKULY'],
    ['in the script of the country', 'Ахметов', 'Тимур Серікұлы'],
    ['as a German office writes it', 'Achmetow', 'Timur'],
    ['in the Kazakh Latin alphabet', 'Axmetov', 'Timur'],
    ['without the ending of the surname', 'Ахмет', 'Тимур'],
    ['with the ending of another', 'Ахметұлы', 'Тимур'],
    ['without the patronymic', 'AKHMETOV', 'TIMUR'],
    ['with the patronymic alone beside the surname', 'AKHMETOV', 'SERIKULY'],
    ['with surname and given name swapped', 'TIMUR', 'AKHMETOV'],
    ['all of it in one field', 'AKHMETOV TIMUR', 'AKHMETOV TIMUR'],
    ['with one letter doubled', 'AKHMETTOV', 'TIMMUR'],
  ])('%s: %s, %s', (_how, surname, givenNames) => {
    const later = filed(surname, givenNames);
    expect(isFound(earlier, later)).toBe(true);
    expect(isFound(later, earlier)).toBe(true);
  });

  test.each(['Жұмабаев', 'Zhumabayev', 'Djoumabaïev', 'Schumabajew', 'JUMABAEV'])('JUMABAEV as %s', (surname) => {
    for (const given of ['NURJAN', 'Нұржан', 'Nurzhan', 'Nourjan', 'Nurschan'])
      expect(isFound(filed('JUMABAEV', 'NURJAN'), filed(surname, given)), given).toBe(true);
  });

  test('a year older or younger, or with the year alone', () => {
    for (const born of ['1984', '1985', '1986', '1984-01-01', '1986-12-31', '1985-04'])
      expect(isFound(earlier, filed('AKHMETOV', 'TIMUR', born)), born).toBe(true);
  });

  test('by fewer of many names than were known of the person', () => {
    const known = filed('ABDEL RAHMAN AL HASSAN', 'MUHAMMAD AHMAD SAID');
    for (const [surname, given] of [
      ['HASSAN', 'AHMAD SAID'],
      ['Хассан', 'Саид'],
      ['ABDEL RAHMAN', 'AHMAD'],
      ['AL-HASSAN', 'MOHAMED'],
    ] as const)
      expect(isFound(known, filed(surname, given)), `${surname}, ${given}`).toBe(true);
  });

  test.each([
    ['NUR-SULTAN', 'NURSULTAN'],
    ['Қасым-Жомарт', 'KASSYMJOMART'],
    ['ASANULU', 'ASANOULOU'],
    ['AKHMETOF', 'AKHMETOV'],
    ['Батханов', 'Batchanow'],
  ])('as surname and as given name: %s as %s', (one, other) => {
    for (const [before, after] of [
      [filed(one, 'TIMUR'), filed(other, 'TIMUR')],
      [filed('JUMABAEV', one), filed('JUMABAEV', other)],
    ] as const) {
      expect(isFound(before, after)).toBe(true);
      expect(isFound(after, before)).toBe(true);
    }
  });

  test('by another name that the person has or had, in the surname’s place or as a whole', () => {
    const other = (latin: string) => ({ otherNames: [{ kind: 'former', name: named(latin) }] }) as const;
    const renamed = filed('SPECIMEN', 'TIMUR', '1985', other('AKHMETOV'));
    expect(isFound(earlier, renamed)).toBe(true);
    expect(isFound(renamed, earlier)).toBe(true);
    expect(isFound(earlier, filed('SPECIMEN', 'BOLAT', '1985', other('TIMUR AKHMETOV')))).toBe(true);
    expect(isFound(earlier, filed('SPECIMEN', 'BOLAT', '1985', other('AKHMETOV')))).toBe(false);
  });

  test('whatever the name, and whichever office wrote it, also with the names swapped and a year off', () => {
    const year = fc.integer({ min: -1, max: 1 });
    const scheme = fc.constantFrom(...schemes);
    fc.assert(
      fc.property(word, word, scheme, scheme, year, fc.boolean(), (surname, given, one, other, off, swapped) => {
        const before = filed(romanised(surname, one), romanised(given, one));
        const names = [romanised(surname, other), romanised(given, other)] as const;
        const [first, second] = swapped ? [names[1], names[0]] : names;
        expect(isFound(before, filed(first, second, String(1985 + off)))).toBe(true);
        expect(isFound(before, filed(named(names[0], surname.join('')), named(names[1], given.join(''))))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('somebody else is not found', () => {
  test.each([
    ['of another surname', 'JUMABAEV', 'TIMUR', '1985'],
    ['of another given name', 'AKHMETOV', 'BOLAT', '1985'],
    ['two years younger', 'AKHMETOV', 'TIMUR', '1987'],
    ['two years older', 'AKHMETOV', 'TIMUR', '1983-12-31'],
    ['whose surname is the other’s given name', 'TIMUROV', 'BOLAT', '1985'],
    ['of other names altogether', 'ERMEKOV', 'DAULET', '1985'],
  ])('%s', (_who, surname, givenNames, born) => {
    const other = filed(surname, givenNames, born);
    expect(isFound(earlier, other)).toBe(false);
    expect(isFound(other, earlier)).toBe(false);
  });

  test('by two words of the given names alone: a surname is one of the two', () => {
    expect(isFound(filed('AKHMETOV', 'TIMUR BOLAT'), filed('JUMABAEV', 'TIMUR BOLAT'))).toBe(false);
  });
});
