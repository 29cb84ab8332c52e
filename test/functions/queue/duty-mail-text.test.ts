import { describe, expect, test } from 'vitest';
import { dutyMail } from '../../../functions/change/duty-mail-to.ts';
import { mailActs } from '../../../functions/queue/duty-mail-acts.ts';
import { type DutyMailMessage, dutyMailMessage } from '../../../functions/queue/duty-mail-message.ts';
import { mailAbout } from '../../../functions/queue/duty-mail-text.ts';
import { KZ, opened } from '../../domain/specimen.ts';

const aMessage = (changes: Partial<DutyMailMessage> = {}): DutyMailMessage => ({
  mailId: '0190a000-0000-7000-8000-000000000001/request-opened',
  state: 'KZ',
  subject: 'request-opened',
  caseId: '0190a000-0000-7000-8000-000000000001',
  reference: 'FR-2026-000123',
  counterpart: 'FR',
  owedBy: 'KZ',
  agreement: 'france-kazakhstan',
  assumptions: ['Entry into force is assumed.'],
  since: '2026-06-03T08:00:00.000Z',
  ...changes,
});

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
    const { to, id, body } = dutyMail(file, { to: KZ, owedBy: KZ, subject: 'request-opened', since: file.openedAt }, 'an-id');
    expect(to).toEqual({ queue: 'duty-mail' });
    expect(id).toBe('an-id');
    expect(dutyMailMessage.parse(JSON.parse(body))).toMatchObject({ state: 'KZ', reference: 'NL-1', counterpart: 'NL' });
    expect(body).not.toMatch(/SPECIMEN|TIMUR|1979|Insulin|Two officers|subject-of-the-opener/);
  });
});

describe('the mail', () => {
  test('about a deadline says until when in both readings, on the clocks of the State that owes it and in UTC, and by which rule', () => {
    const due = { earliest: '2026-03-22T17:00:00.000Z', latest: '2026-03-27T19:00:00.000Z', zone: 'Asia/Almaty' };
    const { subject, text, html } = mailAbout(
      aMessage({ subject: 'due-urgent-reply', due, source: 'Two days, reported.' }),
      'local',
    );
    expect(subject).toBe('Deadline: the reply to an urgent request for readmission is due (FR-2026-000123)');
    expect(text).toContain('Until, earliest reading: 2026-03-22 22:00 (Asia/Almaty), 2026-03-22 17:00 UTC\n');
    expect(text).toContain('Until, latest reading: 2026-03-27 24:00 (Asia/Almaty), 2026-03-27 19:00 UTC\n');
    expect(text).toContain('Rule: Two days, reported.\n');
    expect(html).toContain('2026-03-27 24:00 (Asia/Almaty)');
  });

  test('about a deadline whose readings agree says so once', () => {
    const due = { earliest: '2026-06-25T19:00:00.000Z', latest: '2026-06-25T19:00:00.000Z', zone: 'Asia/Almaty' };
    const { text } = mailAbout(aMessage({ subject: 'due-reply', due }), 'local');
    expect(text).not.toContain('earliest reading');
    expect(text).toContain('Until, latest reading: 2026-06-25 24:00 (Asia/Almaty)');
  });

  test('about a missed deadline says what follows, and who has to act for it', () => {
    const due = { latest: '2026-06-25T19:00:00.000Z', zone: 'Asia/Almaty' };
    const { subject, text } = mailAbout(
      aMessage({ subject: 'missed-reply', due, effect: 'consent-awaiting-confirmation' }),
      'local',
    );
    expect(subject).toMatch(/^MISSED: the reply to a request/);
    expect(text).toContain('What follows: Under the agreement the silence is consent, once a supervisor of the requesting State');
  });

  test('where no legal deadline is known says so, and where to look the law up', () => {
    const { text } = mailAbout(aMessage({ subject: 'reply', lookUp: 'Time to reply. Look it up in the bill 236.' }), 'local');
    expect(text).toContain('No legal deadline is known: Time to reply. Look it up in the bill 236.\n');
  });

  test.each(
    Object.keys(mailActs) as (keyof typeof mailActs)[],
  )('of %s says what to do, about which case, for whom and since when, in both its forms', (subject) => {
    const mail = mailAbout(aMessage({ subject }), 'test');
    for (const form of [mail.text, mail.html]) {
      for (const said of ['FR-2026-000123', aMessage().caseId, '2026-06-03 08:00 UTC', 'france-kazakhstan', 'stage test']) {
        expect(form).toContain(said);
      }
    }
    expect(mail.subject).toContain('(FR-2026-000123)');
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  test('of a reminder says that it states no legal deadline', () => {
    const reminders = Object.keys(mailActs).filter((subject) =>
      mailActs[subject as keyof typeof mailActs].subject.startsWith('Reminder'),
    );
    expect(reminders.length).toBeGreaterThan(5);
    for (const subject of reminders as (keyof typeof mailActs)[]) {
      expect(mailAbout(aMessage({ subject }), 'test').text).toContain('it states no legal deadline');
    }
  });

  test('repeats every assumption', () => {
    const mail = mailAbout(aMessage({ assumptions: ['First.', 'Second.'] }), 'test');
    expect(mail.text).toContain('Assumed: First.\nAssumed: Second.');
    expect(mail.html).toContain('First.');
  });

  test('of an agreement that was found assumes nothing', () => {
    expect(mailAbout(aMessage({ assumptions: [] }), 'test').text).not.toContain('Assumed');
  });

  test('shows what was written into a reference as text, and never as markup', () => {
    const mail = mailAbout(aMessage({ reference: '<img src=x onerror="x">&' }), 'test');
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img src=x onerror=&quot;x&quot;&gt;&amp;');
  });

  test('depends on nothing but its message and its stage', () => {
    expect(mailAbout(aMessage(), 'test')).toEqual(mailAbout(aMessage(), 'test'));
  });
});
