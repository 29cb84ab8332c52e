import { describe, expect, test } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { languageAsked } from '../../../functions/http/language-asked.ts';
import { looks, titles } from '../../../functions/http/looks.ts';
import { problemReply } from '../../../functions/http/problem-reply.ts';
import type { ProblemKind } from '../../../functions/http/problems.ts';
import { eventFor } from '../calls.ts';

const asking = (text: string | undefined) => eventFor('GET', '/health', { headers: { 'accept-language': text } });

describe('the language of an answer', () => {
  test.each([
    ['nothing', undefined, 'en'],
    ['an empty list', '', 'en'],
    ['one of ours', 'kk', 'kk'],
    ['a variety of one', 'fr-CA', 'fr'],
    ['one in capitals', 'RU-kz', 'ru'],
    ['several by weight', 'en;q=0.3, ru;q=0.9, fr;q=0.8', 'ru'],
    ['several of one weight', 'kk, ru', 'kk'],
    ['others before one of ours', 'de-DE, de;q=0.9, fr;q=0.1', 'fr'],
    ['none of ours', 'de, uz;q=0.9', 'en'],
    ['any', '*', 'en'],
    ['any but English', 'en;q=0, *', 'fr'],
    ['a refusal', 'fr;q=0', 'en'],
    ['a weight that is none', 'fr;q=2, ru;q=0.1', 'ru'],
    ['blanks about a weight', 'kk ; q=0.5 , ru;q = 0.6', 'ru'],
    ['a longer word that begins so', 'french', 'en'],
    ['what is no list', '\u0000;;;', 'en'],
  ])('is found where a client asks for %s', (_what, header, language) => {
    expect(languageAsked(asking(header))).toBe(language);
  });

  test('is named in the answer with the title in it, and the type and the facts stay', () => {
    const answers = languages.map((language) => problemReply({ kind: 'same-state', state: 'FR' }, asking(language)));
    const bodies = answers.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    expect(answers.map(({ headers }) => headers?.['content-language'])).toEqual(languages);
    expect(new Set(bodies.map(({ title }) => title)).size).toBe(languages.length);
    for (const { type, state } of bodies) expect([type, state]).toEqual(['https://readmit.example/problems/same-state', 'FR']);
  });
});

const alphabets = {
  kk: /[әғқңөұүһі]/i,
  ru: /^[^әғқңөұүһі]*[а-яё]{3}[^әғқңөұүһі]*$/i,
  fr: /^[^а-яё]+$/i,
  en: /^[^а-яё]+$/i,
} as const;

describe('the title of a problem', () => {
  const english = looks();
  const all = titles();
  const kinds = Object.keys(english) as ProblemKind[];

  test.each(kinds)('is one in each language, in its letters: %s', (kind) => {
    const said = { en: english[kind].title, fr: all.fr[kind], ru: all.ru[kind], kk: all.kk[kind] };
    expect(new Set(Object.values(said)).size).toBe(languages.length);
    for (const language of languages) {
      expect(said[language]).toMatch(alphabets[language]);
      expect(said[language]).toMatch(/^\p{Lu}.{10,}[^.]$/u);
      expect(said[language]).not.toMatch(/\{|\s{2}|'/);
    }
  });

  test.each(['fr', 'ru', 'kk'] as const)('is not that of another problem in %s', (language) => {
    const said = Object.values(all[language]);
    expect(said.filter((title, index) => said.indexOf(title) !== index)).toEqual([]);
  });

  test.each(kinds)('names the same headers and codes in each language: %s', (kind) => {
    const codes = (title: string) =>
      [...title.matchAll(/If-Match|Idempotency-Key|POST|JSON|ASCII|Allow|UTF-8|gzip|\d+/g)].map(([code]) => code).sort();
    for (const language of ['fr', 'ru', 'kk'] as const) expect(codes(all[language][kind])).toEqual(codes(english[kind].title));
  });
});
