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

  test('by a maiden name or by the last of six aliases, in either direction', () => {
    const others = ['ERMEK', 'BERIK', 'SPECIMEN', 'DASTAN', 'KANAT', 'OLZHAS'].map(
      (latin) => ({ kind: 'alias', name: named(`${latin} BOLATULY`) }) as const,
    );
    const otherNames = [...others, { kind: 'maiden', name: named('JUMABAEVA', 'Жұмабаева') } as const];
    const known = filed(named('AKHMETOVA', 'Ахметова'), named('AIGUL SERIKKYZY', 'Айгүл Серікқызы'), '1985', { otherNames });
    for (const later of [
      filed('Жумабаева', 'Айгуль'),
      filed('JOUMABAÏEVA', 'AIGOUL'),
      filed('OLZHAS', 'BOLATULY'),
      filed('OLZHAS', 'AIGUL'),
    ])
      expect([isFound(known, later), isFound(later, known)]).toEqual([true, true]);
  });

  test.each([
    ['a whole name beside a placeholder', ['X', 'TIMUR AKHMETOV'], ['AKHMETOV', 'TIMUR']],
    ['and the other way round', ['AKHMETOV TIMUR', 'FNU'], ['AKHMETOV', 'TIMUR']],
    ['a whole name in one place, nothing in the other', ['AKHMETOV TIMUR SERIKULY', undefined], ['AKHMETOV', 'TIMUR']],
    ['in another script', [undefined, 'Тимур Ахметов'], ['AKHMETOV', 'TIMUR']],
    ['with the places swapped', ['TIMUR AKHMETOV', 'XXX'], ['TIMUR', 'AKHMETOV']],
    ['two placeholders of two offices', ['LNU', 'TIMUR AKHMETOV'], ['AKHMETOV TIMUR', '-']],
    ['one name only, in either place', [undefined, 'SUHARTO'], ['SUHARTO', undefined]],
    ['one name only, with a placeholder', ['SUHARTO', 'UNKNOWN'], ['НЕТ', 'СУХАРТО']],
    ['one name only, written twice', ['SUHARTO', 'SUHARTO'], ['SUHARTO', undefined]],
    ['one name of two words, or of one', ['NUR SULTAN', undefined], ['X', 'NURSULTAN']],
    ['a name joined in one place, parted in the other', ['NURSULTAN AKHMETOV', undefined], ['AKHMETOV', 'NUR SULTAN']],
    ['nothing known but placeholders', ['UNKNOWN', 'UNKNOWN'], ['UNKNOWN', 'UNKNOWN']],
  ] as const)('%s', (_how, one, other) => {
    const [before, after] = [filed(one[0], one[1]), filed(other[0], other[1])];
    expect([isFound(before, after), isFound(after, before)]).toEqual([true, true]);
  });

  test.each([
    [
      'X',
      'XX',
      'XXX',
      'FNU',
      'LNU',
      'Unknown',
      'NO NAME',
      '-',
      '--',
      'N/A',
      'n.a.',
      'SANS NOM',
      'НЕТ',
      'Неизвестно',
      'ЖОҚ',
      'X X',
      'ＦＮＵ',
    ],
  ])('%s and the like are no names', (...words) => {
    for (const word of words) {
      const name = /\p{Script=Latin}/u.test(word) ? named(word) : named('X', word);
      expect(isFound(filed(name, 'TIMUR AKHMETOV'), filed('AKHMETOV', 'TIMUR')), word).toBe(true);
    }
  });

  test('whatever the name, and whichever office wrote it, also with the names swapped and a year off, but for one in a hundred at most', () => {
    const scheme = fc.constantFrom(...schemes);
    const persons = fc.sample(fc.tuple(word, word, scheme, scheme, fc.integer({ min: -1, max: 1 }), fc.boolean()), 500);
    const missed = persons.filter(([surname, given, one, other, off, swapped]) => {
      const before = filed(romanised(surname, one), romanised(given, one));
      const names = [romanised(surname, other), romanised(given, other)] as const;
      const [first, second] = swapped ? [names[1], names[0]] : names;
      const inBoth = filed(named(names[0], surname.join('')), named(names[1], given.join('')));
      return !isFound(before, filed(first, second, String(1985 + off))) || !isFound(before, inBoth);
    });
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(5);
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

  test.each([
    ['whose father’s name is followed by the same word', ['SERIK UULU', 'TIMUR'], ['BOLAT UULU', 'TIMUR']],
    ['whose particle is the same', ['DE LA CRUZ', 'MARIA'], ['DE LA VEGA', 'MARIA']],
    ['who is the servant of God by another of His names', ['KHAN', 'ABDUL AZIZ'], ['KHAN', 'ABDUL KARIM']],
    ['of whom the same word says that a name is not known', ['UNKNOWN', 'TIMUR AKHMETOV'], ['UNKNOWN', 'BOLAT JUMABAEV']],
    ['who has one name only, where the other has two', ['TIMUR', undefined], ['AKHMETOV', 'TIMUR']],
    ['who has one name only, and another', ['TIMUR', undefined], ['BOLAT', undefined]],
  ] as const)('%s', (_who, one, other) => {
    const [before, after] = [filed(one[0], one[1]), filed(other[0], other[1])];
    expect([isFound(before, after), isFound(after, before)]).toEqual([false, false]);
  });

  test('by a maiden name that they have in common, or a surname and a maiden name', () => {
    const born = (latin: string) => ({ otherNames: [{ kind: 'maiden', name: named(latin) }] }) as const;
    expect(
      isFound(filed('AKHMETOVA', 'AIGUL', '1985', born('JUMABAEVA')), filed('ERMEKOVA', 'DINARA', '1985', born('JUMABAEVA'))),
    ).toBe(false);
    expect(
      isFound(filed('AKHMETOVA', 'AIGUL', '1985', born('JUMABAEVA')), filed('AKHMETOVA', 'DINARA', '1985', born('JUMABAEVA'))),
    ).toBe(false);
  });

  test('by two words of the given names alone: a surname is one of the two', () => {
    expect(isFound(filed('AKHMETOV', 'TIMUR BOLAT'), filed('JUMABAEV', 'TIMUR BOLAT'))).toBe(false);
  });
});
