import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKeys } from '../../../domain/identity/name-key.ts';
import { wordKeys } from '../../../domain/identity/word-keys.ts';
import { sameness } from '../../../domain/policy/identity.ts';
import { romanised, schemes, word } from './romanised.ts';
import { share } from './share.ts';

/** Spellings of one name each, in Kazakh and Russian, and in Latin letters as Kazakh, English, French, German, Polish and Turkish give it. */
const spellings: readonly (readonly string[])[] = [
  ['AKHMETOV', 'Ахметов', 'Achmetow', 'Axmetov', 'Ахмет', 'Akhmetova', 'Akhmetoff', 'Akhmetuly', 'Ахметұлы', 'Ahmetov'],
  ['Jumabaev', 'Жұмабаев', 'Zhumabayev', 'Djoumabaïev', 'Schumabajew', 'Żumabajew', 'Жумабаева', 'Jumabayuly', 'Cumabayev'],
  ['Suleimenov', 'Сүлейменов', 'Sulejmenow', 'Souleïmenov', 'Süleymanov'],
  ['Ермеков', 'Yermekov', 'Jermekow', 'Iermekov', 'Ермекқызы', 'Yermekkyzy', 'Ermekqizi'],
  ['Шукенов', 'Shukenov', 'Choukenov', 'Schukenow', 'Szukenow', 'Şükenov'],
  ['Щукин', 'Shchukin', 'Chtchoukine', 'Schtschukin', 'Szczukin'],
  ['Чокин', 'Chokin', 'Tchokine', 'Tschokin', 'Czokin', 'Çokin'],
  ['Цой', 'Tsoy', 'Tsoï', 'Zoj', 'Coj'],
  ['Джафаров', 'Dzhafarov', 'Djafarov', 'Dschafarow', 'Dżafarow', 'Jafarov', 'Cafarov'],
  ['Муҳаммад', 'Mukhammad', 'Muhammad', 'Mohammed', 'Mouhammad', 'Muhammed'],
  ['Филиппов', 'Filippov', 'Filipow', 'PHILIPPOV', 'Philippoff'],
  ['Томас', 'Thomas', 'Tomas'],
  ['Марта', 'Martha', 'Marta'],
  ['София', 'Sophie', 'Sofi'],
  ['Батханов', 'Bathanov', 'Batkhanov', 'Batchanow'],
  ['Нұрсұлтан', 'Nursultan', 'Nur-Sultan', 'Nur Sultan', 'NOURSOULTAN'],
  ['Қасым-Жомарт', 'Kassym-Jomart', 'KASSYMJOMART', 'Qasym Jomart', 'Kassymschomart'],
  ['Асанұлы', 'Asanulu', 'ASANOULOU', 'Assanuly', 'Asan', 'Asan uly', 'Асанович', 'Asanovitch', 'Asanowitsch'],
  ['Умарқызы', 'Umarkyzy', 'Umarkysy', 'Oumarkyzy', 'Умаровна', 'Umarowna', 'Umar kyzy'],
  ['Теңізбаев', 'Tengizbayev', 'Teŋizbaev', 'Tenguizbaïev', 'Tenizbayev', 'Тенгизбаев'],
  ['Сәңкебаев', 'Sankebaev', 'Sangkebaev'],
  ['Ахметоф', 'AKHMETOF', 'AKHMETOV'],
  ['Юсеф', 'Yousef', 'Yusuf', 'Jussuf'],
  ['аль-Хассан', 'al-Hassan', 'ALHASSAN', 'Al Hassan', 'Alhasan'],
  ['Фёдор', 'Fyodor', 'Fiodor', 'Fjodor'],
  ['Бауыржан', 'Bauyrjan', 'Baurzhan', 'Baouyrjan', 'Bauyrschan', 'Bauırcan'],
  ['Łukaszenko', 'Lukashenko', 'Лукашенко', 'Loukachenko', 'Lukaschenko'],
];

describe('a name', () => {
  test.each(
    spellings.map((names) => [names[0] ?? '', names] as const),
  )('%s has a key in common with each of its spellings', (_name, names) => {
    for (const one of names) for (const other of names) expect(share(one, other), `${one}, ${other}`).toBe(true);
  });

  test('is not another: of different names no two have a key in common', () => {
    const names = ['Akhmetov', 'Jumabaev', 'Suleimenov', 'Ermekov', 'Chokin', 'Muhammad', 'Filippov', 'Lukashenko', 'Temirbek'];
    for (const one of names)
      for (const other of names) if (one !== other) expect(share(one, other), `${one}, ${other}`).toBe(false);
  });

  test('is the same whichever way it was made Latin, in English, French, German or Polish, but for one in two hundred at most', () => {
    const scheme = fc.constantFrom(...schemes);
    const missed = fc.sample(fc.tuple(word, scheme, scheme), 1_000).filter(([letters, one, other]) => {
      const latin = romanised(letters, one);
      return !share(latin, romanised(letters, other)) || !share(latin, letters.join(''));
    });
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(5);
  });

  test('is the same in capitals, with its marks on or off, composed or not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spellings.flat()), (name) => {
        expect(nameKeys(name.toUpperCase().replaceAll('SS', 'ß'))).toEqual(nameKeys(name));
        expect(nameKeys(name.normalize('NFD'))).toEqual(nameKeys(name));
      }),
    );
  });
});

describe('the words of a name', () => {
  test.each([
    ['Abd al-Rahman', 'ABDURRAHMAN', 'Abdul Rahman', 'ABDEL RAHMANE', 'Abd ar-Rahman', 'Абдурахман', 'عبد الرحمن', 'عبدالرحمن'],
    ['Nur ad-Din', 'NUREDDIN', 'Nouredine', 'Nur al-Din', 'Нуреддин', 'نور الدين'],
    ['Salah ad-Din', 'SALAHUDDIN', 'Салахаддин', 'Salaheddine'],
    ['ABDULLAH', 'Абдулла', 'Abd Allah', 'Abdoullah', 'عبد الله'],
    ['Nur-Sultan', 'NURSULTAN', 'Нұрсұлтан', 'Nur Sultan'],
    ['de la Cruz', 'DELACRUZ', 'De La Cruz'],
    ['van der Berg', 'VANDERBERG'],
    ['Mammad zade', 'MAMMADZADE', 'Мамедзаде'],
    ['O’Brien', 'OBRIEN', "O'BRIEN"],
    ['A.H.M.E.T.O.V', 'AHMETOV', 'A H M E T O V', 'Ахметов'],
    ['А.С.', 'A.S.', 'A. S.'],
    ['AKH\u200bMETOV', 'AKHMETOV', 'AKH\u00adMETOV', 'AK\u2060HMETOV'],
  ])('%s is found however it is parted or joined', (...names) => {
    for (const one of names) for (const other of names) expect(share(one, other), `${one}, ${other}`).toBe(true);
  });

  test('have keys of their own, whatever stands between them, and one of two words as one', () => {
    const keys = nameKeys('Timur Bolat');
    for (const name of ['Timur', 'Bolat', 'Timurbolat']) for (const key of nameKeys(name)) expect(keys, name).toContain(key);
    for (const name of ['Timur-Bolat', 'Timur, Bolat', ' Timur  Bolat ', 'Timur/Bolat'])
      expect(nameKeys(name), name).toEqual(keys);
  });

  test('of a father’s name are its own, not joined to what it stands beside', () => {
    for (const name of ['Timur Serikuly', 'Timur Serik uly', 'Тимур Серікұлы', 'Timur Serikovich'])
      expect(nameKeys(name), name).toEqual([...nameKeys('Timur'), ...nameKeys('Serik')]);
  });

  const kinship =
    'UULU UGLI GYZY GIZI OGLU KYZY QIZI ULY UULY OGHLU OGLY QYZY UULU ULI KIZI ұлы улы уулу угли оглы ўғли қызы кызы гызы oğlu kızı oʻgʻli';
  test.each(kinship.split(' '))('%s says whose child somebody is, and makes nobody the same as another', (word) => {
    const keys = nameKeys(`Bolat ${word}`);
    expect(keys).toEqual(nameKeys('Bolat'));
    expect(keys.some((key) => nameKeys(`Serik ${word}`).includes(key))).toBe(false);
    expect(nameKeys(word)).not.toEqual([]);
  });

  test('that stand before a name and are none are names where they stand alone', () => {
    for (const word of ['al', 'von', 'de', 'bin', 'ibn'])
      expect(share(`Timur ${word} Bolat`, `Serik ${word} Aman`), word).toBe(false);
    for (const word of ['Von', 'Al', 'Le', 'De La']) expect(nameKeys(word), word).not.toEqual([]);
  });

  test('are not parted by an apostrophe, which stands for a letter or a soft sign', () => {
    for (const name of ["Mal'ko", 'Mal’ko', 'Malʼko', 'Malʻko', 'Mal‘ko', 'Mal`ko', 'Mal´ko', 'Малько'])
      expect(nameKeys(name), name).toEqual(nameKeys('Malko'));
  });
});

describe('the keys of a name', () => {
  test('are there for every text with a letter or a digit in any script, and none is empty', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('李', '12', 'राम', 'ъ', 'ь', 'h', 'ʼ', '\u3164', 'ⅷ', '٣'),
    );
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 3 }), (parts) => {
        const name = parts.join(' ');
        const keys = nameKeys(name);
        if (/[\p{L}\p{N}]/u.test(name)) expect(keys).not.toEqual([]);
        for (const key of keys) expect(key).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('are none where there is no letter and no digit', () => {
    for (const name of ['', ' ', '-', '’', '\u200b']) expect(nameKeys(name), name).toEqual([]);
  });

  test('of one word are no more than the house has set, and of most words one or two', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzçğşžабвгджзхцчшщю'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, (word) => {
        expect(wordKeys(word).length).toBeLessThanOrEqual(sameness.readingsOfWord);
      }),
    );
  });

  test('read Greek, Georgian, Armenian, Arabic and Hebrew as the passports of those States do', () => {
    for (const [one, other] of [
      ['Παπαδόπουλος', 'PAPADOPOULOS'],
      ['Γεώργιος', 'GEORGIOS'],
      ['გიორგი', 'GIORGI'],
      ['შევარდნაძე', 'SHEVARDNADZE'],
      ['Հարությունյան', 'HARUTYUNYAN'],
      ['Սարգսյան', 'SARGSYAN'],
      ['محمد', 'MOHAMMAD'],
      ['حسين', 'HUSSEIN'],
      ['خالد', 'KHALED'],
      ['יוסף', 'YOSEF'],
      ['משה', 'MOSHE'],
    ] as const)
      expect(share(one, other), `${one}, ${other}`).toBe(true);
  });

  test('of a known name are one in all its forms, however far apart they are written', () => {
    for (const [one, other] of [
      ['Жүсіп', 'YUSUF'],
      ['Ыбырайым', 'IBRAHIM'],
      ['Микола', 'NIKOLAI'],
      ['Мұхамбет', 'MOHAMED'],
      ['MEHMET', 'Мухаммед'],
      ['Пятро', 'PETR'],
      ['Исмаил', 'SMAYIL'],
    ] as const)
      expect(share(one, other), `${one}, ${other}`).toBe(true);
  });

  test('keep the consonants: names that differ in them are two', () => {
    for (const [one, other] of [
      ['Timur', 'Danir'],
      ['Bolat', 'Bolash'],
      ['Serik', 'Berik'],
      ['Aman', 'Aral'],
      ['Nurlan', 'Nurbol'],
      ['Akhmetov', 'Akhmerov'],
    ] as const)
      expect(share(one, other), `${one}, ${other}`).toBe(false);
  });
});
