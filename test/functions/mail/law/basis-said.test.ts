import { describe, expect, test } from 'vitest';
import { lacks } from '../../../../domain/agreement/basis.ts';
import { certainties } from '../../../../domain/agreement/fact.ts';
import { type Language, languages } from '../../../../domain/language.ts';
import { dutyMailMessage } from '../../../../functions/schema/duty-mail-message.ts';
import { about, aMessage } from '../a-duty-mail.ts';
import { shownText } from '../shown-text.ts';

type Changes = Parameters<typeof about>[0];

const german: Changes = { subject: 'due-reply', counterpart: 'DE', agreement: 'germany-kazakhstan' };
const labels: Readonly<Record<Language, string>> = {
  en: 'Rule: ',
  fr: 'Base juridique : ',
  ru: 'Правовое основание: ',
  kk: 'Құқықтық негізі: ',
};

const ruleIn = (language: Language, changes: Changes): string | undefined =>
  about({ ...german, ...changes }, { languages: [language] })
    .text.split('\n')
    .find((line) => line.startsWith(labels[language]))
    ?.slice(labels[language].length);

describe('the legal basis of a mail', () => {
  test.each([
    ['en', 'Readmission agreement Germany – Kazakhstan, art. 8(2)'],
    ['fr', 'Accord de réadmission Allemagne – Kazakhstan, art. 8, par. 2'],
    ['ru', 'Соглашение о реадмиссии Германия – Казахстан, ст. 8(2)'],
    ['kk', 'Германия – Қазақстан реадмиссия туралы келісімі, 8-баптың 2-тармағы'],
  ] as const)('is the agreement and its article in the language %s', (language, said) => {
    expect(ruleIn(language, { basis: { certainty: 'verified', article: 'art. 8(2)' } })).toBe(said);
  });

  test.each([
    ['en', 'Readmission agreement France – Kazakhstan (known from the press or a law portal alone)'],
    ['fr', 'Accord de réadmission France – Kazakhstan (connu par la seule presse ou un portail juridique)'],
    ['ru', 'Соглашение о реадмиссии Казахстан – Франция (известно только из прессы или с правового портала)'],
    ['kk', 'Қазақстан – Франция реадмиссия туралы келісімі (тек баспасөзден немесе құқықтық порталдан белгілі)'],
  ] as const)('that is known from the press alone says so in the language %s', (language, said) => {
    expect(ruleIn(language, { counterpart: 'FR', basis: { certainty: 'secondary' } })).toBe(said);
  });

  test.each([
    ['en', 'Readmission agreement France – Kazakhstan: no legal deadline is known; the rule was not found in the texts read'],
    [
      'fr',
      'Accord de réadmission France – Kazakhstan : aucun délai légal n’est connu ; la règle n’a pas été trouvée dans les textes lus',
    ],
    [
      'ru',
      'Соглашение о реадмиссии Казахстан – Франция: срок, установленный правом, неизвестен; в прочитанных текстах такая норма не найдена',
    ],
    ['kk', 'Қазақстан – Франция реадмиссия туралы келісімі: заңды мерзім белгісіз; оқылған мәтіндерден мұндай норма табылмады'],
  ] as const)('that was not found says so in the language %s', (language, said) => {
    expect(ruleIn(language, { subject: 'reply', counterpart: 'FR', basis: { lacks: 'rule-not-found' } })).toBe(said);
  });

  test('names the parties in one order to both States', () => {
    const basis = { certainty: 'verified', article: 'art. 8(2)' } as const;
    for (const language of languages)
      expect(ruleIn(language, { basis, state: 'DE', counterpart: 'KZ' })).toBe(ruleIn(language, { basis }));
  });

  test('of the house names no agreement as its source, which stands beside it', () => {
    const { text } = about({ ...german, basis: { lacks: 'house-rule' } });
    expect(text).toContain('Rule: a rule of the house: it states no legal deadline\n');
    expect(text).toContain('Agreement: Readmission agreement Germany – Kazakhstan\n');
  });

  test('is told once: where the rule names the agreement no other line does', () => {
    const { text } = about({ ...german, basis: { certainty: 'verified', article: 'art. 8(2)' } });
    expect(text.match(/Readmission agreement/g)).toHaveLength(1);
    expect(about(german).text).toContain('Agreement: Readmission agreement Germany – Kazakhstan\n');
  });

  test.each(languages)('says each certainty and each lack in words of its own in the language %s', (language) => {
    const bases = [
      ...certainties.map((certainty) => ({ certainty, article: 'art. 8(2)' })),
      ...lacks.map((lack) => ({ lacks: lack })),
    ];
    const said = bases.map((basis) => ruleIn(language, { basis }));
    expect(new Set(said).size).toBe(bases.length);
    for (const other of languages.filter((one) => one !== language))
      for (const [n, basis] of bases.entries()) expect(ruleIn(other, { basis })).not.toBe(said[n]);
  });

  test.each(['ru', 'kk'] as const)('has no Latin word in it in the language %s', (language) => {
    for (const lack of lacks) expect(ruleIn(language, { basis: { lacks: lack } })).not.toMatch(/[A-Za-z]{2,}/);
    for (const certainty of certainties)
      expect(ruleIn(language, { basis: { certainty, article: 'Protocol art. 9(3)' } })).not.toMatch(/[A-Za-z]{2,}/);
  });
});

describe('what is assumed', () => {
  const assumed = 'Entry into force of france-kazakhstan on 2026-02-01 is assumed: Set for the local instance.';
  const french = { agreement: 'france-kazakhstan', counterpart: 'FR', assumptions: [assumed] };

  test.each([
    [
      'en',
      'Readmission agreement France – Kazakhstan: on this stage its entry into force on 1 February 2026 is assumed. “Set for the local instance”',
    ],
    [
      'fr',
      'Accord de réadmission France – Kazakhstan : dans cet environnement, son entrée en vigueur le 1er février 2026 est une hypothèse. « Set for the local instance »',
    ],
    [
      'ru',
      'Соглашение о реадмиссии Казахстан – Франция: в этой среде его вступление в силу 1 февраля 2026 г. принято как допущение. «Set for the local instance»',
    ],
    [
      'kk',
      'Қазақстан – Франция реадмиссия туралы келісімі: 2026 ж. 1 ақпан күні күшіне енуі осы ортада болжам ретінде қабылданған. «Set for the local instance»',
    ],
  ] as const)('is said in the language %s, with the day, and the stored word quoted as it is', (language, said) => {
    const { text, html } = about(french, { languages: [language] });
    expect(text).toContain(said);
    expect(html).toContain('<span lang="en">Set for the local instance</span>');
    for (const shown of shownText(html)) expect(text).toContain(shown.trim());
  });

  test('that is worded in another way stands as it is stored', () => {
    expect(about({ ...french, assumptions: ['Something else.'] }, { languages: ['ru'] }).text).toContain(': Something else.\n');
  });
});

describe('what an earlier release queued', () => {
  const queued = aMessage({ subject: 'due-reply', source: 'Agreement between two States: art. 4.', lookUp: 'Look it up.' });

  test('is understood, and told as it was written, with its language', () => {
    expect(dutyMailMessage.parse(queued)).toEqual(queued);
    const { text, html } = about(queued, { languages: ['ru'] });
    expect(text).toContain('Правовое основание: Agreement between two States: art. 4.\n');
    expect(text).toContain('Срок, установленный правом, неизвестен: Look it up.\n');
    expect(html).toContain('<span lang="en">Agreement between two States: art. 4.</span>');
  });

  test.each([
    ['neither a certainty nor a lack', {}],
    ['an article alone', { article: 'art. 8' }],
    ['both', { certainty: 'verified', lacks: 'rule-not-found' }],
    ['a sentence', { certainty: 'verified', article: 'art. 8', source: 'A sentence.' }],
  ])('but a basis with %s is none', (_what, basis) => {
    expect(dutyMailMessage.safeParse({ ...aMessage(), basis }).success).toBe(false);
  });
});
