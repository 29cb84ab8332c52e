import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../../domain/language.ts';
import { articleSaid } from '../../../../functions/mail/law/basis-said.ts';
import { placesIn } from '../../../../functions/mail/law/place.ts';
import { wordsOf } from '../../../../functions/mail/words/words-of.ts';
import { everyArticle } from './articles.ts';

const said = (language: Language, article: string): string => articleSaid(wordsOf[language].law, article);

const cited: readonly (readonly [stored: string, fr: string, ru: string, kk: string])[] = [
  ['art. 8', 'art. 8', 'ст. 8', '8-бап'],
  ['art. 8(2)', 'art. 8, par. 2', 'ст. 8(2)', '8-баптың 2-тармағы'],
  ['art. 21(2)-(4)', 'art. 21, par. 2 à 4', 'ст. 21(2)–(4)', '21-баптың 2-4-тармақтары'],
  ['art. 15(1)-(2)', 'art. 15, par. 1 et 2', 'ст. 15(1) и (2)', '15-баптың 1 және 2-тармақтары'],
  ['arts 6-7', 'art. 6 et 7', 'ст. 6 и 7', '6 және 7-баптар'],
  ['arts 6-8', 'art. 6 à 8', 'ст. 6–8', '6-8-баптар'],
  [
    'arts 2(3), 6(1), 9',
    'art. 2, par. 3 ; art. 6, par. 1 ; art. 9',
    'ст. 2(3); ст. 6(1); ст. 9',
    '2-баптың 3-тармағы; 6-баптың 1-тармағы; 9-бап',
  ],
  ['Protocol art. 9(3)', 'Protocole, art. 9, par. 3', 'Протокол, ст. 9(3)', 'Хаттаманың 9-бабының 3-тармағы'],
  [
    'Protocol art. 1(1), (4)-(5)',
    'Protocole, art. 1, par. 1, 4 et 5',
    'Протокол, ст. 1(1), (4) и (5)',
    'Хаттаманың 1-бабының 1, 4 және 5-тармақтары',
  ],
  ['Protocol art. 2 to 4', 'Protocole, art. 2 à 4', 'Протокол, ст. 2–4', 'Хаттаманың 2-4-баптары'],
  ['annex 2, item 3', 'annexe 2, point 3', 'приложение 2, п. 3', '2-қосымшаның 3-тармағы'],
  ['annex 5, part A, item 4', 'annexe 5, partie A, point 4', 'приложение 5, часть A, п. 4', '5-қосымшаның A бөлігінің 4-тармағы'],
  ['annexes 1-4, arts 6-7', 'annexes 1 à 4 ; art. 6 et 7', 'приложения 1–4; ст. 6 и 7', '1-4-қосымшалар; 6 және 7-баптар'],
  ['art. 11(1) no. 1', 'art. 11, par. 1, point 1', 'ст. 11(1), подп. 1', '11-баптың 1-тармағының 1) тармақшасы'],
  [
    'art. 6(1) nos 1, 2 and 6',
    'art. 6, par. 1, points 1, 2 et 6',
    'ст. 6(1), подп. 1, 2 и 6',
    '6-баптың 1-тармағының 1), 2) және 6) тармақшалары',
  ],
  ['art. 13 no. 2', 'art. 13, point 2', 'ст. 13, подп. 2', '13-баптың 2) тармақшасы'],
  ['art. 3(2)2-8', 'art. 3, par. 2, points 2 à 8', 'ст. 3(2), подп. 2–8', '3-баптың 2-тармағының 2)-8) тармақшалары'],
  ['art. 1(l)', 'art. 1, point l)', 'ст. 1, подп. l', '1-баптың l) тармақшасы'],
  ['art. 11(1)(a)', 'art. 11, par. 1, point a)', 'ст. 11(1), подп. a', '11-баптың 1-тармағының a) тармақшасы'],
  [
    'art. 2(4); Protocol art. 5(1)-(2)',
    'art. 2, par. 4 ; Protocole, art. 5, par. 1 et 2',
    'ст. 2(4); Протокол, ст. 5(1) и (2)',
    '2-баптың 4-тармағы; Хаттаманың 5-бабының 1 және 2-тармақтары',
  ],
  [
    'Protocol art. 2(3), item 3; 2(4), item 6',
    'Protocole, art. 2, par. 3, point 3 ; Protocole, art. 2, par. 4, point 6',
    'Протокол, ст. 2(3), п. 3; Протокол, ст. 2(4), п. 6',
    'Хаттаманың 2-бабының 3-тармағының 3) тармақшасы; Хаттаманың 2-бабының 4-тармағының 6) тармақшасы',
  ],
  [
    'Protocol annex 1, Kazakhstan, items 1-5 and 7, art. 6(1)1',
    'Protocole, annexe 1, Kazakhstan, points 1 à 5 et 7 ; art. 6, par. 1, point 1',
    'Протокол, приложение 1, Казахстан, пп. 1–5 и 7; ст. 6(1), подп. 1',
    'Хаттаманың 1-қосымшасының Қазақстан бойынша бөлігінің 1-5 және 7-тармақтары; 6-баптың 1-тармағының 1) тармақшасы',
  ],
  [
    'annex 2, Kazakhstan items 1-5, Poland items 1-3',
    'annexe 2, Kazakhstan, points 1 à 5 ; annexe 2, Pologne, points 1 à 3',
    'приложение 2, Казахстан, пп. 1–5; приложение 2, Польша, пп. 1–3',
    '2-қосымшаның Қазақстан бойынша бөлігінің 1-5-тармақтары; 2-қосымшаның Польша бойынша бөлігінің 1-3-тармақтары',
  ],
  ['preamble', 'préambule', 'преамбула', 'кіріспе'],
  ['title and closing clause', 'titre ; clause finale', 'название; заключительная часть', 'атауы; қорытынды бөлік'],
  [
    'closing clauses of the agreement and of the Protocol',
    'clause finale ; Protocole, clause finale',
    'заключительная часть; Протокол, заключительная часть',
    'қорытынды бөлік; Хаттаманың қорытынды бөлігі',
  ],
];

describe('an article is cited as the language cites it', () => {
  test.each(cited)('%s', (stored, fr, ru, kk) => {
    expect(said('en', stored)).toBe(stored);
    expect([said('fr', stored), said('ru', stored), said('kk', stored)]).toEqual([fr, ru, kk]);
  });

  test('stands as it is stored where its form is not known', () => {
    for (const unknown of ['section 4', 'art. VIII', 'art. 8(2) et seq.', 'see art. 8', ''])
      expect(languages.map((language) => said(language, unknown))).toEqual(languages.map(() => unknown));
  });
});

describe('every article of an agreement that is loaded', () => {
  const articles = everyArticle();

  test('has a form that is known', () => {
    expect(articles.length).toBeGreaterThan(300);
    expect(articles.filter((article) => placesIn(article) === undefined)).toEqual([]);
  });

  test('goes on within the Protocol where it cites two items of one, whose lists of evidence stand there alone', () => {
    const twoItems = articles.filter((article) => /^Protocol [^;]*, items? [^;]*; .*, items? /.test(article));
    expect(twoItems.length).toBeGreaterThan(5);
    for (const article of twoItems)
      expect(said('fr', article).match(/Protocole/g), article).toHaveLength(article.split('; ').length);
  });

  test.each(['fr', 'ru', 'kk'] as const)('says each of its numbers in the language %s, and no word of English', (language) => {
    const english =
      language === 'fr' ? /Protocol\b|\b(?:annex|annexes \d[^;]* nos?|items?|nos?|preamble|title|arts|to|and)\b/ : /[A-Za-z]{2,}/;
    for (const article of articles) {
      const text = said(language, article);
      for (const number of article.match(/\d+/g) ?? []) expect(text.match(/\d+/g), article).toContain(number);
      expect(text).not.toMatch(english);
    }
  });
});
