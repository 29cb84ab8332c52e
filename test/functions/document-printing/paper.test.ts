import { describe, expect, test } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { faces, widthOf } from '../../../functions/document-printing/paper/faces.ts';
import { linesOf } from '../../../functions/document-printing/paper/lines.ts';
import { isPrintable, printable } from '../../../functions/document-printing/paper/printable.ts';
import { runsOf } from '../../../functions/document-printing/paper/runs.ts';
import { sheet } from '../../../functions/document-printing/paper/sheet.ts';
import { requestWords } from '../../../functions/document-printing/words/words-of.ts';
import { aRequest, onPaperOf, sampleCases, someHash } from './a-request.ts';
import { readPdf } from './read-pdf.ts';

const longest = (letter: string, most: number): string => letter.repeat(most);

/** The longest of whatever the schemas take: names without a blank, texts of their whole length, lists that are full. */
const longestCase = () =>
  aRequest('lithuania-kazakhstan', ['LT', 'KZ'], {
    person: {
      ...aRequest('france-kazakhstan', ['FR', 'KZ']).person,
      surname: { latin: longest('W', 100), original: longest('Щ', 100) },
      givenNames: { latin: longest('Á', 100), original: longest('ﷺ', 100) },
      otherNames: Array.from({ length: 20 }, (_, n) => ({
        kind: 'alias' as const,
        name: { latin: `${longest('M', 97)} ${n}`, original: longest('م', 100) },
      })),
      minorChildren: Array.from({ length: 20 }, () => ({
        givenNames: { latin: longest('W', 100) },
        dateOfBirth: '2015' as never,
      })),
      nationalities: ['AF', 'IR', 'IQ', 'SY', 'PK'] as never,
      lastResidenceInRequestedState: longest('W', 300),
    },
    evidence: Array.from({ length: 200 }, (_, n) => ({
      kind: 'officer-statement' as const,
      form: 'statement' as const,
      number: longest('N', 50),
      description: `${longest('W', 500)}\n${'word '.repeat(99)}`,
      attachments: Array.from({ length: 3 }, (_, m) => ({
        sha256: someHash(n * 10 + m + 1),
        mediaType: `application/${longest('x', 100)}`,
        size: 50_000_000,
      })),
    })),
    care: { needs: longest('W', 1000), personConsents: true },
    protectiveMeasures: 'W '.repeat(500),
    requestingService: {
      authority: longest('W', 200),
      unit: longest('Ж', 200),
      official: longest('M', 200),
      reference: longest('R', 100),
      email: `${longest('m', 60)}@${longest('x', 60)}.example`,
    },
  });

describe('a request on paper', () => {
  test.each(languages)('has every letter of its words in %s, in both faces', (language) => {
    const said = JSON.stringify(requestWords[language]);
    const alphabet = { kk: 'әғқңөұүһіӘҒҚҢӨҰҮҺІ', ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя№', fr: 'àâæçéèêëîïôœùûüÿ«»', en: '“”’–' }[
      language
    ];
    for (const font of Object.values(faces())) {
      const lacking = [...`${said}${alphabet}`].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
      expect(lacking).toEqual([]);
    }
  });

  test.each(sampleCases())('can be read out again: the sample %s', async (_, shared) => {
    const pdf = await onPaperOf({ shared, language: 'kk' });
    const { pages, texts } = readPdf(pdf.bytes);
    const whole = texts.map(({ text }) => text).join('\n');
    expect(pages).toBe(pdf.pages);
    expect(whole).toContain((shared.person.surname ?? shared.person.givenNames)?.latin);
    expect(whole).toContain('Сұрау салынатын мемлекет');
    expect(texts.filter(({ text }) => text === `1 / ${pages}`)).toHaveLength(1);
    expect(texts.filter(({ text }) => text === `${pages} / ${pages}`)).toHaveLength(1);
  });

  test('never goes beyond the edges of a sheet, and cuts nothing, though every name, text and list is as long as it can be', async () => {
    const { bytes } = await onPaperOf({ shared: longestCase(), language: 'ru' });
    const { texts } = readPdf(bytes);
    const beyond = texts.filter(
      ({ x, right, y }) => x < sheet.left - 0.1 || right > sheet.right + 0.5 || y < 20 || y > 841.89 - sheet.top,
    );
    expect(beyond).toEqual([]);
    const whole = texts.map(({ text }) => text).join('');
    const count = (letter: string): number => whole.split(letter).length - 1;
    // Surname; 20 children, in two parts of the form; residence is not asked for there and stands in the remarks; descriptions; the rest.
    expect(count('Щ')).toBe(100);
    expect(count('Á')).toBe(100);
    expect(count('Ж')).toBe(200);
    expect(count('N')).toBeGreaterThanOrEqual(200 * 50);
    expect(count('W')).toBe(100 + 40 * 100 + 300 + 200 * 500 + 1000 + 500 + 200);
    expect(texts.filter(({ text }) => text.startsWith('SHA-256'))).toHaveLength(600);
  }, 60_000);

  test('keeps a heading with what comes first below it', async () => {
    for (let rows = 0; rows < 60; rows += 1) {
      const linkedCases = Array.from({ length: rows }, (_, n) => ({ caseId: `case ${n}`, relation: 'child' as const }));
      const { bytes } = await onPaperOf({ shared: aRequest('france-kazakhstan', ['FR', 'KZ'], { linkedCases }), language: 'en' });
      const { texts } = readPdf(bytes);
      const at = texts.findIndex(({ text }) => text === '6. Attachments');
      expect(at).toBeGreaterThan(0);
      expect(texts[at + 1]?.page).toBe(texts[at]?.page);
    }
  }, 60_000);

  test('is the same to the byte for the same case on the same day, and says what it is and in which language', async () => {
    const [, shared] = sampleCases()[0] ?? [];
    if (shared === undefined) throw new Error('No sample');
    const [one, other] = [await onPaperOf({ shared, language: 'fr' }), await onPaperOf({ shared, language: 'fr' })];
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
    const plain = Buffer.from(one.bytes).toString('latin1');
    expect(plain).toMatch(/\/Lang \(fr\)/);
    expect(plain).toContain('/Marked true');
    expect(plain).toContain('/DisplayDocTitle true');
    expect(plain).not.toContain('/Helvetica');
  });

  test('gives its text to whoever copies it, each letter as itself though it looks like another, in one document after the other', async () => {
    const alike = 'AАΑ OОΟ iі cс eе pр xх yу ҺH Ё Á ﷺ';
    const shared = aRequest('france-kazakhstan', ['FR', 'KZ'], { protectiveMeasures: alike });
    for (let document = 0; document < 2; document += 1) {
      const { texts } = readPdf((await onPaperOf({ shared, language: 'en' })).bytes);
      expect(texts.map(({ text }) => text).join(' ')).toContain(alike.slice(0, -2));
    }
  });

  test('has a letter that no font at hand has as its number, and says so', async () => {
    const shared = aRequest('france-kazakhstan', ['FR', 'KZ'], { protectiveMeasures: '漢 and \u{1f600}' });
    const { bytes } = await onPaperOf({ shared, language: 'en' });
    const whole = readPdf(bytes)
      .texts.map(({ text }) => text)
      .join('\n');
    expect(whole).toContain('[U+6F22] and [U+1F600]');
    expect(whole).toContain('such as [U+4E2D]');
  });
});

describe('what can be printed', () => {
  test.each(['ҮЛГІ', 'Ünal Çağlar', 'Αθήνα', 'Երևան', 'თბილისი', 'محمد رضا پهلوی', 'שלום', 'ʻʼ’'])('%s can', (text) => {
    expect(isPrintable(text)).toBe(true);
    expect(printable(text)).toBe(text.normalize('NFC'));
  });

  test.each(['王', '김', 'हिन्दी', 'ไทย', '👩‍👧', '1️⃣'])('%s cannot, and nothing of it is left out', (text) => {
    expect(isPrintable(text)).toBe(false);
    expect(printable(text)).toMatch(/\[U\+[0-9A-F]{4,6}\]/);
  });
});

describe('lines', () => {
  const parts = (text: string, width: number): readonly string[] =>
    linesOf(text, width, 'regular', 10).map(({ paragraph, start, end }) => paragraph.slice(start, end));

  test('end behind a blank or a hyphen, and a word that is wider than a line is parted', () => {
    expect(parts('one two three', widthOf('one two', 'regular', 10) + 1)).toEqual(['one two', 'three']);
    expect(parts('Anne-Marie', widthOf('Anne-', 'regular', 10) + 1)).toEqual(['Anne-', 'Marie']);
    const word = parts('WWWWWWWWWW', widthOf('WWW', 'regular', 10) + 1);
    expect(word).toEqual(['WWW', 'WWW', 'WWW', 'W']);
    expect(parts('a\n\nb', 100)).toEqual(['a', '', 'b']);
  });

  test('at every width begin with no mark that French sets off by a blank, and end with none that opens a quotation', () => {
    const text = 'délivré par : Kazakhstan ; valable jusqu’au : 11 février 2024 ; « non trouvée » ; pièce jointe : 1';
    for (let width = widthOf('Kazakhstan ;', 'regular', 10) + 1; width < widthOf(text, 'regular', 10); width += 3) {
      const set = parts(text, width);
      expect(set.filter((line) => /^[;:»]|«$/.test(line))).toEqual([]);
      expect(set.join(' ')).toBe(text);
    }
  });

  test('from right to left are parted in the order in which they are read, and set in the order of the eye', () => {
    const [line] = linesOf('X (محمد 12 علی) Y', 500, 'regular', 10);
    if (line === undefined) throw new Error('No line');
    expect(runsOf(line)).toEqual(['X (', ' علی', '12', 'محمد ', ') Y']);
  });
});
