import { describe, expect, test } from 'vitest';
import { languages } from '../../../domain/language.ts';
import { alertIdOf } from '../../../functions/change/alert-id.ts';
import { dutyMail } from '../../../functions/change/duty-mail-to.ts';
import { mailSubjects } from '../../../functions/queue/duty-mail-acts.ts';
import { type DutyMailMessage, dutyMailMessage } from '../../../functions/queue/duty-mail-message.ts';
import { type MailFor, mailAbout } from '../../../functions/queue/duty-mail-text.ts';
import { wordsOf } from '../../../functions/queue/words/words-of.ts';
import { KZ, opened } from '../../domain/specimen.ts';

const aMessage = (changes: Partial<DutyMailMessage> = {}): DutyMailMessage => ({
  mailId: '0190a000-0000-7000-8000-000000000001/request-opened',
  state: 'KZ',
  subject: 'request-opened',
  urgency: 'at-once',
  at: '2026-06-03T08:00:00.000Z',
  caseId: '0190a000-0000-7000-8000-000000000001',
  reference: 'FR-2026-000123',
  counterpart: 'FR',
  owedBy: 'KZ',
  agreement: 'france-kazakhstan',
  assumptions: ['Entry into force is assumed.'],
  since: '2026-06-03T08:00:00.000Z',
  ...changes,
});

const inEnglish: MailFor = { languages: ['en'], zone: 'Asia/Almaty', stage: 'test' };
const about = (changes: Partial<DutyMailMessage> = {}, to: Partial<MailFor> = {}) =>
  mailAbout(aMessage(changes), { ...inEnglish, ...to });

describe('a message that asks for a mail', () => {
  test('is taken as it is', () => {
    expect(dutyMailMessage.parse(aMessage())).toEqual(aMessage());
  });

  test.each([
    ['a name', { surname: 'SPECIMEN' }],
    ['a document number', { number: 'N00000000' }],
    ['anything else', { note: 'x' }],
  ])('is refused with %s in it', (_what, extra) => {
    expect(dutyMailMessage.safeParse({ ...aMessage(), ...extra }).success).toBe(false);
  });

  test.each(Object.keys(aMessage()))('is refused without its %s', (field) => {
    const { [field as keyof DutyMailMessage]: _left, ...rest } = aMessage();
    expect(dutyMailMessage.safeParse(rest).success).toBe(false);
  });

  test('made of a case is one, and holds nothing about the person', () => {
    const file = opened({ care: { needs: 'Insulin', personConsents: true }, protectiveMeasures: 'Two officers' });
    const facts = {
      to: KZ,
      owedBy: KZ,
      subject: 'request-opened',
      urgency: 'at-once',
      at: file.openedAt,
      since: file.openedAt,
    } as const;
    const message = dutyMail(file, facts, 'an-id');
    expect(dutyMailMessage.parse(message)).toMatchObject({ mailId: 'an-id', state: 'KZ', reference: 'NL-1', counterpart: 'NL' });
    expect(JSON.stringify(message)).not.toMatch(/SPECIMEN|TIMUR|1979|Insulin|Two officers|subject-of-the-opener/);
  });
});

describe('the mail', () => {
  test('about a deadline says until when in both readings, on the clocks of the State that owes it and in UTC, and by which rule', () => {
    const due = { earliest: '2026-03-22T17:00:00.000Z', latest: '2026-03-27T19:00:00.000Z', zone: 'Asia/Almaty' };
    const { subject, text, html } = about({ subject: 'due-urgent-reply', due, source: 'Two days, reported.' });
    expect(subject).toBe(
      'Deadline: the reply to an urgent request for readmission is due: 2026-03-22 22:00 (Asia/Almaty), 2026-03-22 17:00 UTC (FR-2026-000123)',
    );
    expect(text).toContain('Until, earliest reading: 2026-03-22 22:00 (Asia/Almaty), 2026-03-22 17:00 UTC\n');
    expect(text).toContain('Until, latest reading: 2026-03-27 24:00 (Asia/Almaty), 2026-03-27 19:00 UTC\n');
    expect(text).toContain('Rule: Two days, reported.\n');
    expect(html).toContain('2026-03-27 24:00 (Asia/Almaty)');
  });

  test('about a deadline whose readings agree says so once', () => {
    const due = { earliest: '2026-06-25T19:00:00.000Z', latest: '2026-06-25T19:00:00.000Z', zone: 'Asia/Almaty' };
    const { text } = about({ subject: 'due-reply', due });
    expect(text).not.toContain('earliest reading');
    expect(text).toContain('Until, latest reading: 2026-06-25 24:00 (Asia/Almaty)');
  });

  test('about a missed deadline says what follows, and who has to act for it', () => {
    const due = { latest: '2026-06-25T19:00:00.000Z', zone: 'Asia/Almaty' };
    const { subject, text } = about({ subject: 'missed-reply', due, effect: 'consent-awaiting-confirmation' });
    expect(subject).toMatch(/^MISSED: the reply to a request/);
    expect(text).toContain('What follows: Under the agreement the silence is consent, once a supervisor of the requesting State');
  });

  test('where no legal deadline is known says so, and where to look the law up', () => {
    const { text } = about({ subject: 'reply', lookUp: 'Time to reply. Look it up in the bill 236.' });
    expect(text).toContain('No legal deadline is known: Time to reply. Look it up in the bill 236.\n');
  });

  test.each(mailSubjects)('of %s says what to do, about which case, for whom and since when, in both its forms', (subject) => {
    const mail = about({ subject });
    for (const form of [mail.text, mail.html]) {
      for (const said of ['FR-2026-000123', aMessage().caseId, '2026-06-03 08:00 UTC', 'france-kazakhstan', 'stage test'])
        expect(form).toContain(said);
    }
    expect(mail.subject).toContain('(FR-2026-000123)');
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  test('of a reminder says that it states no legal deadline', () => {
    const reminders = mailSubjects.filter((subject) => about({ subject }).subject.startsWith('Reminder'));
    expect(reminders.length).toBeGreaterThan(5);
    for (const subject of reminders) expect(about({ subject }).text).toContain('it states no legal deadline');
  });

  test('about a document says how many days are left and until when, and names it by its id', () => {
    const document = { documentId: '8d0f7f1e-6b0e-4f1e-9a54-2a4c1b8a2f03', validUntil: '2026-12-08', daysBefore: 7 };
    const { subject, text } = about({ subject: 'extend-document', document, source: 'Six months to one year.' });
    expect(subject).toBe('Extend a travel document: 7 days left, until 8 December 2026 (FR-2026-000123)');
    expect(text).toContain(`Travel document: ${document.documentId}\n`);
    expect(text).toContain('To be done by: KZ (you)\n');
    expect(text).toContain('Rule: Six months to one year.\n');
    const over = about({ subject: 'expired-document-mover', document: { ...document, daysBefore: 0 } });
    expect(over.subject).toBe(
      'EXPIRED: a travel document, and the return is open: expired, valid until 8 December 2026 (FR-2026-000123)',
    );
  });

  test('that was passed on says so first, and is acknowledged by the same id', () => {
    const { text } = about({ passedOn: 1, mailId: 'one/passed-on/1' });
    expect(text.split('\n')[1]).toBe('Nobody acknowledged this alert within two hours: it goes to the next duty address.');
    expect(text).toContain(`Alert: ${alertIdOf({ at: aMessage().at, mailId: 'one' })}\n`);
  });

  test('repeats every assumption', () => {
    const mail = about({ assumptions: ['First.', 'Second.'] });
    expect(mail.text).toContain('Assumed: First.\nAssumed: Second.');
    expect(mail.html).toContain('First.');
  });

  test('of an agreement that was found assumes nothing', () => {
    expect(about({ assumptions: [] }).text).not.toContain('Assumed');
  });

  test('shows what was written into a reference as text, and never as markup', () => {
    const mail = about({ reference: '<img src=x onerror="x">&' });
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;x&quot;&gt;&amp;');
  });

  test('depends on nothing but its message and for whom it is', () => {
    expect(about()).toEqual(about());
  });
});

const document = { documentId: '8d0f7f1e-6b0e-4f1e-9a54-2a4c1b8a2f03', validUntil: '2026-12-08', daysBefore: 7 };
const full: Partial<DutyMailMessage> = {
  document,
  due: { earliest: '2026-03-22T17:00:00.000Z', latest: '2026-03-27T19:00:00.000Z' },
  source: 'Art. 1',
  lookUp: 'Art. 2',
  effect: 'lapse',
  passedOn: 1,
};

describe.each(languages)('in the language %s', (language) => {
  test.each(mailSubjects)('the mail of %s says all of it in words of its own', (subject) => {
    const mail = about({ subject, ...full }, { languages: [language] });
    const others = languages
      .filter((other) => other !== language)
      .map((other) => about({ subject, ...full }, { languages: [other] }));
    const [title] = mail.text.split('\n');
    for (const other of others) expect(other.text.split('\n')[0]).not.toBe(title);
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/undefined|\[object|NaN|Invalid/);
    expect(mail.html).toContain(`lang="${language}"`);
  });

  test('the text twin says every fact that the HTML says', () => {
    const mail = about(full, { languages: [language] });
    const cells = [...mail.html.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, value]) => value ?? '');
    expect(cells.length).toBeGreaterThan(20);
    for (const value of cells) expect(mail.text).toContain(value.replaceAll('&amp;', '&'));
  });

  test('every word is in its alphabet, but for what stands as it is stored', () => {
    const words = JSON.stringify(wordsOf[language]).replaceAll(/acknowledgeAlert|Readmit/g, '');
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
    ['ru', 21, 'остался 21 день'],
    ['ru', 30, 'осталось 30 дней'],
    ['fr', 1, '1 jour restant'],
    ['fr', 14, '14 jours restants'],
    ['kk', 1, '1 күн қалды'],
    ['kk', 14, '14 күн қалды'],
    ['en', 1, '1 day left'],
    ['en', 14, '14 days left'],
  ] as const)('%s: %i', (language, daysBefore, said) => {
    const { subject } = about({ subject: 'extend-document', document: { ...document, daysBefore } }, { languages: [language] });
    expect(subject).toContain(said);
  });
});
