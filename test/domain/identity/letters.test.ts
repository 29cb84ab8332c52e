import { describe, expect, test } from 'vitest';
import { plainLetters } from '../../../domain/identity/letters.ts';
import { nameKeys } from '../../../domain/identity/name-key.ts';
import { soundsOf } from '../../../domain/identity/sounds.ts';
import { wordsIn } from '../../../domain/identity/words-in.ts';
import { share } from './share.ts';

const alphabets = {
  Kazakh: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  Russian: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  Kyrgyz: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
  Tajik: 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя',
  Uzbek: 'абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ',
  Ukrainian: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  Belarusian: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  Greek: 'αβγδεζηθικλμνξοπρσςτυφχψω',
  Georgian: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  Armenian: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
};

const silent = 'ъь';

/** Every letter of the blocks of a script that the engine knows. */
const lettersOf = (script: RegExp): readonly string[] =>
  Array.from({ length: 0x2_ffff }, (_none, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => script.test(letter) && /\p{L}/u.test(letter));

/** Whether the letter is read as sounds that the tables know, or is silent: and does not stand for itself. */
const isRead = (letter: string): boolean => /^[a-zCJSZ]*$/.test(soundsOf(wordsIn(letter)[0] ?? '')[0]?.sounds ?? '?');

describe('the letters of the alphabets', () => {
  test.each(Object.entries(alphabets))('of %s are all read; the two signs are silent', (_language, letters) => {
    for (const letter of letters) {
      const sounds = soundsOf(plainLetters(letter))[0]?.sounds;
      expect(sounds, letter).toMatch(silent.includes(letter) ? /^$/ : /^[a-zCJSZ]{1,2}$/);
    }
  });

  test.each([
    ['Latin', /\p{Script=Latin}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
  ])('of the whole %s script are read, whatever their strokes, hooks, width and marks', (_script, letters) => {
    const rare = new Set([...'ƻꟲꟳꟴ']);
    const unread = lettersOf(letters).filter((letter) => letter.length === 1 && !rare.has(letter) && !isRead(letter));
    expect(unread.join(' ')).toBe('');
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
      ['Ҡарамышев', 'Карамышев'],
    ] as const)
      expect(share(one, other), one).toBe(true);
  });

  test('in full width, small capitals, with hooks and bars, or old ones, are those that they look like or are written for', () => {
    for (const [one, other] of [
      ['ＡＫＨＭＥＴＯＶ', 'AKHMETOV'],
      ['ᴀᴋʜᴍᴇᴛᴏᴠ', 'AKHMETOV'],
      ['ÞORVALDUR', 'THORVALDUR'],
      ['ĦAMID', 'HAMID'],
      ['ƁALARABE', 'BALARABE'],
      ['ŁUKASZ', 'LUKASZ'],
      ['STRAẞER', 'STRASSER'],
      ['ƏLİYEV', 'ALIYEV'],
      ['ŊALEK', 'NGALEK'],
      ['ﬁlippov', 'FILIPPOV'],
    ] as const)
      expect(share(one, other), one).toBe(true);
  });
});
