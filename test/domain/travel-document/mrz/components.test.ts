import { describe, expect, test } from 'vitest';
import { componentsOf } from '../../../../domain/travel-document/mrz/components.ts';
import { latinTable } from './letter-tables.ts';

describe('the components of a name', () => {
  test.each(latinTable)('write %s as %s, a capital or not, its mark in one piece with it or not', (letter, written) => {
    for (const spelt of [letter, letter.toLowerCase(), letter.normalize('NFD'), letter.toLowerCase().normalize('NFD')])
      expect(componentsOf(`a${spelt}b`)).toEqual([`A${written}B`]);
  });

  test('leave out no letter of Latin-1 and Latin Extended-A', () => {
    const letters = Array.from({ length: 0x180 - 0xc0 }, (_, at) => String.fromCodePoint(0xc0 + at)).filter((letter) =>
      /\p{L}/u.test(letter),
    );
    expect(letters).toHaveLength(190);
    for (const letter of letters) expect(componentsOf(letter)?.join(' '), letter).toMatch(/^[A-Z]{1,2}$/);
  });

  test.each([
    ['ß', 'SS'],
    ['ŉ', 'N'],
    ['ĸ', 'K'],
    ['ſ', 'S'],
    ['Ș', 'S'],
    ['ț', 'T'],
    ['Nguyễn', 'NGUYEN'],
    ['Ǿ', 'OE'],
    ['M̄', 'M'],
    ['Gal·la', 'GALLA'],
  ])('write %s, which the table lacks, as %s', (letter, written) => {
    expect(componentsOf(letter)).toEqual([written]);
  });

  test.each([
    ["D'Artagnan", ['DARTAGNAN']],
    ['D’Artagnan', ['DARTAGNAN']],
    ['DʼArtagnan', ['DARTAGNAN']],
    ['D`Artagnan', ['DARTAGNAN']],
    ['Marie-Elise', ['MARIE', 'ELISE']],
    ['Marie‐Elise', ['MARIE', 'ELISE']],
    ['Marie - Elise', ['MARIE', 'ELISE']],
    ['Anna, Maria', ['ANNA', 'MARIA']],
    ['Anna,Maria', ['ANNA', 'MARIA']],
    [' Van  der\u00a0Muellen ', ['VAN', 'DER', 'MUELLEN']],
    ['J. R.', ['J', 'R']],
    ['(Anna)', ['ANNA']],
    ['Ann\u200ba', ['ANNA']],
  ])('of %s are %j', (name, components) => {
    expect(componentsOf(name)).toEqual(components);
  });

  test.each(['', ' ', '-', '—', "'", '.'])('of %j are none', (name) => {
    expect(componentsOf(name)).toEqual([]);
  });

  test.each(['Анна', 'Aннa', 'Άννα', '李', 'علي', 'Anna 2', 'Anna<Maria', 'Mª', 'A+B', 'Əli'])('cannot be told of %s', (name) => {
    expect(componentsOf(name)).toBeUndefined();
  });
});
