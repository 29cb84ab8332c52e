import { describe, expect, test } from 'vitest';
import { latinOfCyrillic } from '../../../domain/identity/letters.ts';
import { nameKeys } from '../../../domain/identity/name-key.ts';

const alphabets = {
  Kazakh: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  Russian: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  Kyrgyz: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
  Tajik: 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя',
  Uzbek: 'абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ',
  Ukrainian: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  Belarusian: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
};

describe('the letters of the Cyrillic alphabets', () => {
  test.each(Object.entries(alphabets))('of %s are all read, in Latin letters; the two signs are silent', (_language, letters) => {
    for (const letter of letters) {
      const silent = letter === 'ъ' || letter === 'ь';
      expect(latinOfCyrillic[letter.normalize('NFC')], letter).toMatch(silent ? /^$/ : /^[a-z]{1,2}$/);
    }
  });

  test('are read composed or with their marks apart', () => {
    for (const letter of 'ёйїӣӯў') expect(nameKeys(`б${letter}л`.normalize('NFD')), letter).toEqual(nameKeys(`б${letter}л`));
  });

  test('that only one language has are read as the nearest of the others: Жұмабай, Жумабай', () => {
    for (const [one, other] of [
      ['Жұмабай', 'Жумабай'],
      ['Қайрат', 'Кайрат'],
      ['Ғани', 'Гани'],
      ['Жәңгір', 'Жангир'],
      ['Өмірбек', 'Омирбек'],
      ['Үмітхан', 'Умитхан'],
      ['Муҳаммад', 'Мухаммад'],
      ['Ҷамшед', 'Джамшед'],
      ['Гапоненко', 'Ґапоненко'],
    ] as const)
      expect(
        nameKeys(one).some((key) => nameKeys(other).includes(key)),
        one,
      ).toBe(true);
  });
});
