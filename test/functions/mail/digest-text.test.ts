import { describe, expect, test } from 'vitest';
import { officeNamed } from '../../../domain/alert/office.ts';
import { languages } from '../../../domain/language.ts';
import { digestMail } from '../../../functions/mail/digest-text.ts';
import { wordsOf } from '../../../functions/mail/words/words-of.ts';
import { mailSubjects } from '../../../functions/schema/duty-mail-acts.ts';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { aDutyMail } from './duty-mail-messages.ts';
import { shownText } from './shown-text.ts';

const to = { languages: ['en'], zone: 'Asia/Almaty', stage: 'test', onPaper: [] } as const;
const digest = { office: officeNamed('KZ'), day: '2026-12-01' };

const expiring = (validUntil: string, daysBefore: number, changes: Partial<DutyMailMessage> = {}): DutyMailMessage =>
  aDutyMail({
    subject: daysBefore === 0 ? 'expired-document-issuer' : 'extend-document',
    urgency: 'digest',
    source: 'Six months to one year.',
    document: { documentId: '8d0f7f1e-6b0e-4f1e-9a54-2a4c1b8a2f03', validUntil, daysBefore },
    ...changes,
  });

const due = (earliest: string): DutyMailMessage =>
  aDutyMail({ subject: 'due-reply', urgency: 'digest', due: { earliest, latest: earliest } });

describe('the digest of a day', () => {
  test('says how many things there are, and for each what, by whom, until when and by which rule, in both its forms', () => {
    const line = expiring('2026-12-08', 7);
    const { subject, text, html } = digestMail(digest, [line], to);
    expect(subject).toBe('Digest of 1 December 2026: 1 thing to see to');
    for (const form of [text, shownText(html).join('\n')])
      for (const said of [
        line.reference,
        line.caseId,
        '7 days left, until 8 December 2026',
        'KZ (you)',
        'Six months to one year.',
      ])
        expect(form).toContain(said);
  });

  test('tells of a document once, by the nearest of the thresholds that fell due at once, and of each document', () => {
    const lines = [
      expiring('2026-12-08', 14),
      expiring('2026-12-08', 7),
      expiring('2026-12-09', 7),
      due('2026-12-03T08:00:00.000Z'),
    ];
    const { subject, text } = digestMail(digest, lines, to);
    expect(subject).toBe('Digest of 1 December 2026: 3 things to see to');
    expect(text.match(/until 8 December 2026/g)).toHaveLength(1);
    expect(text.match(/until 9 December 2026/g)).toHaveLength(1);
  });

  test('has what is over first, then the fewest days, and documents before deadlines before reminders', () => {
    const lines = [
      aDutyMail({ subject: 'confirm-receipt', reference: 'R-6' }),
      due('2026-12-03T08:00:00.000Z'),
      expiring('2026-12-31', 30, { reference: 'R-3' }),
      expiring('2026-11-30', 0, { reference: 'R-1' }),
      expiring('2026-12-02', 1, { reference: 'R-2' }),
    ];
    const { text } = digestMail(digest, lines, to);
    const places = ['R-1', 'R-2', 'R-3', '2026-12-03', 'R-6'].map((said) => text.indexOf(said));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('has a missed deadline before one that ends earlier in one reading and is not over', () => {
    const missed = { earliest: '2026-11-30T08:00:00.000Z', latest: '2026-11-30T20:00:00Z' };
    const running = { earliest: '2026-11-29T08:00:00Z', latest: '2026-12-05T08:00:00.000Z' };
    const lines = [
      aDutyMail({ subject: 'due-reply', reference: 'R-2', due: running }),
      aDutyMail({ subject: 'missed-transfer', reference: 'R-1', due: missed }),
    ];
    const { text, html } = digestMail(digest, lines, to);
    expect(text.indexOf('R-1')).toBeLessThan(text.indexOf('R-2'));
    expect(html.match(/<strong style="color/g)).toHaveLength(1);
    expect(text).toContain('Until: 2026-12-01 01:00 (Asia/Almaty), 2026-11-30 20:00 UTC\n');
  });

  test('counts the days that are left on the day on which it is written, whatever threshold a line was owed for', () => {
    const lines = [expiring('2026-12-04', 7), expiring('2026-12-01', 1), expiring('2026-11-29', 3)];
    const { text } = digestMail(digest, lines, to);
    const until = text.split('\n').filter((line) => line.startsWith('Until: '));
    expect(until).toEqual([
      'Until: was valid until 29 November 2026',
      'Until: last day today, 1 December 2026',
      'Until: 3 days left, until 4 December 2026',
    ]);
  });

  test('says where no legal deadline is known, and where to look the law up', () => {
    const { text } = digestMail(digest, [aDutyMail({ subject: 'confirm-receipt', lookUp: 'Bill 236.' })], to);
    expect(text).toContain('Legal source: No legal deadline is known: Bill 236.\n');
  });

  test('that has nothing says so, and that it shows by itself that somebody watches', () => {
    const { subject, text, html } = digestMail(digest, [], to);
    expect(subject).toBe('Digest of 1 December 2026: nothing is due');
    expect(text).toContain('Nothing is due. This mail itself shows that the watch runs');
    expect(html).not.toContain('<table');
  });

  test('holds hundreds of lines', () => {
    const lines = Array.from({ length: 400 }, (_none, n) => expiring('2026-12-08', 7, { reference: `FR-${n}` }));
    const { html, subject } = digestMail(digest, lines, to);
    expect(subject).toContain('400 things');
    expect(html.match(/<tr>/g)).toHaveLength(401);
  });

  test('shows what was written into a reference as text, and never as markup', () => {
    const { html } = digestMail(digest, [expiring('2026-12-08', 7, { reference: '<b>&"' })], to);
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;&amp;&quot;');
  });

  test('repeats each assumption once', () => {
    const lines = [1, 2].map(() => expiring('2026-12-08', 7, { assumptions: ['Entry into force is assumed.'] }));
    expect(digestMail(digest, lines, to).text.match(/Entry into force is assumed/g)).toHaveLength(1);
  });

  test('in two languages holds both, the first one first', () => {
    const { subject, html } = digestMail(digest, [expiring('2026-12-08', 7)], { ...to, languages: ['kk', 'ru'] });
    expect(subject).toContain('күндік жиынтық');
    expect([...html.matchAll(/<section lang="(..)"/g)].map(([, lang]) => lang)).toEqual(['kk', 'ru']);
  });

  test('writes the first of a month as French does', () => {
    expect(digestMail(digest, [], { ...to, languages: ['fr'] }).subject).toBe(
      'Récapitulatif du 1er décembre 2026 : rien à faire',
    );
  });

  test.each(languages)('has every kind of line in the language %s', (language) => {
    const lines = mailSubjects.map((subject) => aDutyMail({ subject }));
    const { subject, text, html } = digestMail(digest, lines, { ...to, languages: [language] });
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|\[object|NaN|Invalid/);
    expect(text.match(/FR-2026-000123/g)).toHaveLength(mailSubjects.length);
  });

  test.each(languages)('says in its text twin all that the HTML says, in the language %s', (language) => {
    const lines = [
      expiring('2026-11-30', 0, { assumptions: ['First.'] }),
      due('2026-12-03T08:00:00.000Z'),
      aDutyMail({ subject: 'confirm-receipt', lookUp: 'Bill 236.' }),
    ];
    const { text, html } = digestMail(digest, lines, { ...to, languages: [language] });
    const shown = shownText(html);
    expect(shown.length).toBeGreaterThan(40);
    for (const said of shown) expect(text).toContain(said.trim());
  });

  test.each(languages)('that is empty says so in the language %s, in words of its own', (language) => {
    const emptyIn = (one: (typeof languages)[number]) => digestMail(digest, [], { ...to, languages: [one] });
    expect(emptyIn(language).text).toContain(wordsOf[language].digest.nothing);
    for (const other of languages.filter((one) => one !== language))
      expect(emptyIn(other).subject).not.toBe(emptyIn(language).subject);
  });

  test('stands in a narrow window as well, and loads nothing', () => {
    const { html } = digestMail(digest, [expiring('2026-12-08', 7)], to);
    expect(html).toContain('@media (max-width:640px)');
    expect(html).not.toMatch(/<script|<img|<link|url\(|https?:/);
  });

  test('of many thousand things is a mail that arrives: the most pressing, and how many more stand in the list', () => {
    const count = 6000;
    const lines = Array.from({ length: count }, (_none, n) =>
      expiring(`2027-${String(12 - (n % 12)).padStart(2, '0')}-01`, 7, {
        mailId: `document/${n}`,
        reference: '<'.repeat(100),
        document: {
          documentId: `8d0f7f1e-6b0e-4f1e-9a54-${String(n).padStart(12, '0')}`,
          validUntil: `2027-${String(12 - (n % 12)).padStart(2, '0')}-01`,
          daysBefore: 7,
        },
      }),
    );
    const { subject, text, html } = digestMail(digest, lines, { ...to, languages });
    expect(subject).toContain('6');
    expect(Buffer.byteLength(text) + Buffer.byteLength(html)).toBeLessThan(10_000_000);
    for (const language of languages) {
      const more = wordsOf[language].digest.more(count - 500, 'listAlerts');
      expect(text).toContain(more);
      expect(shownText(html).join('\n')).toContain(more);
    }
    expect([...text.matchAll(/2027-12|December 2027/g)]).toEqual([]);
  });
});
