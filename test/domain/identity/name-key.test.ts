import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKeys } from '../../../domain/identity/name-key.ts';
import { romanised, schemes, word } from './romanised.ts';

const share = (one: string, other: string): boolean => nameKeys(one).some((key) => nameKeys(other).includes(key));

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

  test('is the same whichever way it was made Latin: in English, French, German or Polish', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(...schemes), fc.constantFrom(...schemes), (letters, one, other) => {
        const cyrillic = letters.join('');
        expect(share(romanised(letters, one), romanised(letters, other))).toBe(true);
        expect(share(cyrillic, romanised(letters, one))).toBe(true);
      }),
      { numRuns: 500 },
    );
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

describe('the keys of a name', () => {
  test('are those of its words, and of two words as one, each once, whatever stands between them', () => {
    expect(nameKeys('Timur Bolat')).toEqual(['tmr', 'plt', 'tmrplt']);
    for (const name of ['Timur-Bolat', 'Timur, Bolat', ' Timur  Bolat ', 'Timur/Bolat'])
      expect(nameKeys(name), name).toEqual(['tmr', 'plt', 'tmrplt']);
    for (const name of ['Timur Bolat Timur', 'Timur Bolat Bolat']) expect(nameKeys(name), name).toEqual(['tmr', 'plt']);
  });

  test('of a father’s name are its own, not joined to what it stands beside', () => {
    for (const name of ['Timur Serikuly', 'Timur Serik uly', 'Тимур Серікұлы', 'Timur Serikovich'])
      expect(nameKeys(name).slice(0, 2), name).toEqual(['tmr', 'qrq']);
    expect(nameKeys('Timur Serikuly')).toEqual(['tmr', 'qrq']);
  });

  test('are none for a word that only stands beside names, unless it stands alone', () => {
    for (const name of ['uly', 'al', 'von']) expect(nameKeys(`Timur ${name} Bolat`).slice(0, 2), name).toEqual(['tmr', 'plt']);
    expect(nameKeys('von Berg')).not.toContain('n');
    expect(nameKeys('Von')).toEqual(['n']);
  });

  test('stand in the order of the words, what else they may be after them', () => {
    expect(nameKeys('Jethin Bolat Serik')).toEqual(['qtn', 'plt', 'qrq', 'tn', 'qqn', 'qn']);
  });

  test('are not parted by an apostrophe, which stands for a letter or a soft sign', () => {
    for (const name of ["Mal'ko", 'Mal’ko', 'Malʼko', 'Malʻko', 'Mal‘ko', 'Mal`ko', 'Малько'])
      expect(nameKeys(name), name).toEqual(['mlq']);
  });

  test('are none where there is no letter that can be read', () => {
    for (const name of ['', ' ', '-', '12', '李']) expect(nameKeys(name), name).toEqual([]);
  });

  test('read letters that have no mark to take off', () => {
    expect(nameKeys('Strauß')).toEqual(nameKeys('Strauss'));
    expect(nameKeys('Łódzki')).toEqual(nameKeys('Lodzki'));
    expect(nameKeys('Đinđić')).toEqual(nameKeys('Dindic'));
    expect(nameKeys('ðavid')).toEqual(nameKeys('David'));
    expect(nameKeys('Bøæıl')).toEqual(nameKeys('Boeil'));
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
