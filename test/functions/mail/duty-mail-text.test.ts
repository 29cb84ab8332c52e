import { describe, expect, test } from 'vitest';
import { dutyMail } from '../../../functions/change/case/duty-mail-to.ts';
import { alertIdOf } from '../../../functions/schema/alert-id.ts';
import { mailSubjects, readmissionSubjects } from '../../../functions/schema/duty-mail-acts.ts';
import { type DutyMailMessage, dutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { KZ, opened } from '../../domain/specimen.ts';
import { about, aMessage } from './a-duty-mail.ts';
import { shownText } from './shown-text.ts';

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
      'Deadline: the reply to an urgent request for readmission is due – 2026-03-22 22:00 (Asia/Almaty), 2026-03-22 17:00 UTC (FR-2026-000123)',
    );
    expect(text).toContain('Until, earliest reading: 2026-03-22 22:00 (Asia/Almaty), 2026-03-22 17:00 UTC\n');
    expect(text).toContain('Until, latest reading: 2026-03-27 24:00 (Asia/Almaty), 2026-03-27 19:00 UTC\n');
    expect(text).toContain('Rule: Two days, reported.\n');
    expect(shownText(html)).toContain('2026-03-27 24:00 (Asia/Almaty), 2026-03-27 19:00 UTC');
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
    const both = { ...due, earliest: '2026-06-20T19:00:00.000Z' };
    expect(about({ subject: 'due-reply', due: both }).subject).toContain(' – 2026-06-20 24:00 (Asia/Almaty)');
    expect(about({ subject: 'missed-reply', due: both }).subject).toContain(' – 2026-06-25 24:00 (Asia/Almaty)');
    expect(text).toContain('What follows: Under the agreement the silence is consent, once a supervisor of the requesting State');
  });

  test('where no legal deadline is known says so, and where to look the law up', () => {
    const { text } = about({ subject: 'reply', lookUp: 'Time to reply. Look it up in the bill 236.' });
    expect(text).toContain('No legal deadline is known: Time to reply. Look it up in the bill 236.\n');
  });

  test.each(mailSubjects)('of %s says what to do, about which case, for whom and since when, in both its forms', (subject) => {
    const mail = about({ subject });
    for (const form of [mail.text, shownText(mail.html).join('\n')]) {
      for (const said of ['FR-2026-000123', aMessage().caseId, '2026-06-03 08:00 UTC', 'France – Kazakhstan', 'stage test'])
        expect(form).toContain(said);
    }
    expect(mail.subject).toContain('(FR-2026-000123)');
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  test('of a reminder says that it states no legal deadline', () => {
    const reminders = readmissionSubjects.filter((subject) => about({ subject }).subject.startsWith('Reminder'));
    expect(reminders.length).toBeGreaterThan(5);
    for (const subject of reminders) expect(about({ subject }).text).toContain('it states no legal deadline');
  });

  test('about what a State on paper owes says that it is reached by letter, in each language', () => {
    const onPaper = { languages: ['en', 'fr', 'ru', 'kk'], onPaper: ['KZ'] } as const;
    const { text } = about({ subject: 'reply', state: 'FR', counterpart: 'KZ', owedBy: 'KZ' }, onPaper);
    for (const said of ['not connected: by letter', 'non raccordé : par lettre', 'не подключено: письмом', 'қосылмаған: хатпен'])
      expect(text).toContain(`KZ (${said})`);
    expect(about({ state: 'FR', counterpart: 'KZ', owedBy: 'KZ' }).text).toContain('To be done by: KZ\n');
  });

  test('about a document says how many days are left and until when, and names it by its id', () => {
    const document = { documentId: '8d0f7f1e-6b0e-4f1e-9a54-2a4c1b8a2f03', validUntil: '2026-12-08', daysBefore: 7 };
    const at = '2026-12-01T08:00:00.000Z';
    const { subject, text } = about({ subject: 'extend-document', at, document, source: 'Six months to one year.' });
    expect(subject).toBe('Extend a travel document: 7 days left, until 8 December 2026 (FR-2026-000123)');
    expect(text).toContain(`Travel document: ${document.documentId}\n`);
    expect(text).toContain('To be done by: KZ (you)\n');
    expect(text).toContain('Rule: Six months to one year.\n');
    const over = about({ subject: 'expired-document-mover', document: { ...document, daysBefore: 0 } });
    expect(over.subject).toBe(
      'EXPIRED: a travel document, and the return is open – was valid until 8 December 2026 (FR-2026-000123)',
    );
  });

  test.each([
    ['2026-11-25T20:00:00.000Z', '12 days left, until 8 December 2026'],
    ['2026-11-27T08:00:00.000Z', '11 days left, until 8 December 2026'],
    ['2026-12-07T18:59:00.000Z', '1 day left, until 8 December 2026'],
    ['2026-12-07T19:00:00.000Z', 'last day today, 8 December 2026'],
    ['2026-12-08T19:00:00.000Z', 'was valid until 8 December 2026'],
  ])('told at %s counts the days that are left in the zone of its State, and not the threshold: %s', (at, said) => {
    const document = { documentId: '8d0f7f1e-6b0e-4f1e-9a54-2a4c1b8a2f03', validUntil: '2026-12-08', daysBefore: 30 };
    expect(about({ subject: 'extend-document', at, document }).subject).toContain(`: ${said} (`);
  });

  test('about a transit names it as one, and a case as a case', () => {
    expect(about({ subject: 'transit-revoked' }).text).toContain(`Transit: ${aMessage().caseId}\n`);
    expect(about({ subject: 'take-back' }).text).toContain(`Case: ${aMessage().caseId}\n`);
  });

  test('that was passed on says so first, and is acknowledged by the same id', () => {
    const { text } = about({ urgency: 'urgent', passedOn: 1, mailId: 'one/passed-on/1' });
    const [, first, second] = text.split('\n');
    expect(first).toBe('Nobody acknowledged this alert within two hours: it goes to the next duty address.');
    expect(second).toMatch(/^Acknowledge this alert within two hours \(acknowledgeAlert\)/);
    expect(text).toContain(`Alert: ${alertIdOf({ at: aMessage().at, mailId: 'one' })}\n`);
  });

  test('asks for an acknowledgement where it is urgent, and only there', () => {
    expect(about({ urgency: 'urgent' }).text).toContain('Acknowledge this alert within two hours');
    expect(about({ urgency: 'at-once' }).text).not.toContain('acknowledgeAlert');
  });

  test('says of a legal source in which language it is stored', () => {
    const { html } = about({ source: 'Art. 1', assumptions: ['First.'] }, { languages: ['kk'] });
    for (const stored of ['Art. 1', 'First.']) expect(html).toContain(`<span lang="en">${stored}</span>`);
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
    const reference = '<b>&"';
    const mail = about({ reference, source: reference, lookUp: reference, assumptions: [reference], agreement: reference });
    expect(mail.html).not.toContain('<b>');
    expect(mail.html.match(/&lt;b&gt;&amp;&quot;/g)).toHaveLength(4);
    expect(mail.text).toContain(`Reference: ${reference}\n`);
  });

  test('depends on nothing but its message and for whom it is', () => {
    expect(about()).toEqual(about());
  });
});
