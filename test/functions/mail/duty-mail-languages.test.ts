import { describe, expect, test } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { toldIn, wordsOf } from '../../../functions/mail/words/words-of.ts';
import { isOfTransfer, mailSubjects } from '../../../functions/schema/duty-mail-acts.ts';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { about } from './a-duty-mail.ts';
import { shownText } from './shown-text.ts';

const document = { documentId: '8d0f7f1e-6b0e-4f1e-9a54-2a4c1b8a2f03', validUntil: '2026-12-08', daysBefore: 7 };
const full: Partial<DutyMailMessage> = {
  urgency: 'urgent',
  document,
  due: { earliest: '2026-03-22T17:00:00.000Z', latest: '2026-03-27T19:00:00.000Z' },
  source: 'Art. 1',
  lookUp: 'Art. 2',
  effect: 'lapse',
  passedOn: 1,
};

/** To the central authority, of a treaty. */
const ofTransfer = { office: 'justice', counterpart: 'VN', agreement: 'convicted-persons-vn-kz' } as const;

describe.each(languages)('in the language %s', (language) => {
  test.each(mailSubjects)('the mail of %s says all of it in words of its own', (subject) => {
    const mail = about({ subject, ...full, ...(isOfTransfer(subject) ? ofTransfer : {}) }, { languages: [language] });
    const { title, act } = toldIn(wordsOf[language], subject);
    for (const other of languages.filter((one) => one !== language)) {
      const said = toldIn(wordsOf[other], subject);
      expect(said.title).not.toBe(title);
      expect(said.act).not.toBe(act);
    }
    for (const said of [title, act]) {
      expect(said).toMatch(/\p{Letter}{3}/u);
      expect(mail.text).toContain(said);
    }
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/undefined|\[object|NaN|Invalid/);
    expect(mail.html).toContain(`lang="${language}"`);
  });

  test('the text twin says every fact that the HTML says', () => {
    const mail = about(full, { languages: [language] });
    const shown = shownText(mail.html);
    expect(shown.length).toBeGreaterThan(30);
    for (const said of shown) expect(mail.text).toContain(said);
  });

  test('every word is in its alphabet, but for what stands as it is stored', () => {
    const words = JSON.stringify(wordsOf[language])
      .replaceAll(/acknowledgeAlert|Readmit/g, '')
      .replace(/"language":"..",/, '');
    const values = words.replaceAll(/"[A-Za-z-]+":/g, '');
    if (language === 'kk' || language === 'ru') expect(values).not.toMatch(/[A-Za-z]{2,}/);
    else expect(values).not.toMatch(/[\u0400-\u04ff]/);
  });
});

describe('a mail of an authority with two languages', () => {
  test('holds both, the first one first, each under its own heading', () => {
    const { subject, text, html } = about({}, { languages: ['kk', 'ru'] });
    expect(subject).toContain('сұрау салудың');
    expect(text.indexOf('Реадмиссия туралы')).toBeLessThan(text.indexOf('Подтвердить получение'));
    expect([...html.matchAll(/<section lang="(..)"/g)].map(([, lang]) => lang)).toEqual(['kk', 'ru']);
  });
});

describe('days are counted as each language counts', () => {
  test.each([
    ['ru', 1, 'остался 1 день'],
    ['ru', 3, 'осталось 3 дня'],
    ['ru', 7, 'осталось 7 дней'],
    ['ru', 11, 'осталось 11 дней'],
    ['ru', 21, 'остался 21 день'],
    ['ru', 22, 'осталось 22 дня'],
    ['ru', 30, 'осталось 30 дней'],
    ['fr', 1, '1 jour restant'],
    ['fr', 14, '14 jours restants'],
    ['kk', 1, '1 күн қалды'],
    ['kk', 14, '14 күн қалды'],
    ['en', 1, '1 day left'],
    ['en', 14, '14 days left'],
  ] as const)('%s: %i', (language, days, said) => {
    const at = new Date(Date.parse('2026-12-08T08:00:00Z') - days * 86_400_000).toISOString();
    const { subject } = about({ subject: 'extend-document', at, document }, { languages: [language] });
    expect(subject).toContain(said);
  });
});
