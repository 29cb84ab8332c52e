import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentsOf } from '../../../../domain/travel-document/mrz/components.ts';
import { proposedLatin } from '../../../../domain/travel-document/mrz/proposed-latin.ts';
import { names } from './arbitrary-zone.ts';
import { kazakhTable, latinTable, otherCyrillicTable, russianTable } from './letter-tables.ts';

describe('the Latin name that is proposed', () => {
  test.each([
    ...russianTable,
    ...kazakhTable,
    ...otherCyrillicTable,
    ...latinTable,
  ])('has for %s what the tables have, "%s", a capital or not, its mark in one piece with it or not', (letter, written) => {
    for (const spelt of [letter, letter.toLowerCase(), letter.normalize('NFD'), letter.toLowerCase().normalize('NFD')])
      expect(proposedLatin(spelt)).toBe(written);
  });

  test('has all letters of Russian and Kazakh', () => {
    const letters = new Set([...russianTable, ...kazakhTable].map(([letter]) => letter));
    expect(letters.size).toBe(42);
  });

  test.each([
    ['Щербаков', 'SHCHERBAKOV'],
    ['Юрьевич', 'IUREVICH'],
    ['Подъячев', 'PODIEIACHEV'],
    ['Нұрсұлтан Әбішұлы', 'NURSULTAN ABISHULY'],
    ['Қасым-Жомарт', 'KASYM-ZHOMART'],
    ['Ғазиза Өмірқызы', 'GAZIZA OMIRKYZY'],
    ["Мар'яна", "MAR'IANA"],
    ['Çağla Œuvré-d’Été', 'CAGLA OEUVRE-D’ETE'],
    ['Ива́н', 'IVAN'],
    ['', ''],
  ])('of %s is %s', (original, latin) => {
    expect(proposedLatin(original)).toBe(latin);
  });

  test.each(['علي', 'გიორგი', 'Ελένη', '李', 'Иван 2', 'Иван+', 'Ҳасан', 'Əli'])('is none for %s', (original) => {
    expect(proposedLatin(original)).toBeUndefined();
  });

  test('of a name in French, Russian or Kazakh letters is one that the zone takes, by the tables', () => {
    fc.assert(
      fc.property(names, ({ surname, givenNames }) => {
        for (const { original, components } of [surname, givenNames])
          expect(componentsOf(proposedLatin(original) ?? 'none 1')).toEqual(components);
      }),
    );
  });
});
