import { describe, expect, test } from 'vitest';
import { justiceOf } from '../../../domain/alert/office.ts';
import { languages } from '../../../domain/language.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { digestMail } from '../../../functions/mail/digest-text.ts';
import { mailAbout } from '../../../functions/mail/duty-mail-text.ts';
import { readmissionSubjects, transferSubjects } from '../../../functions/schema/duty-mail-acts.ts';
import { type DutyMailMessage, dutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { aDutyMail, aTransferMail } from './duty-mail-messages.ts';
import { shownText } from './shown-text.ts';

const inEnglish = { languages: ['en'], zone: 'Asia/Almaty', stage: 'test', onPaper: [] } as const;
const mailOf = (changes: Partial<DutyMailMessage> = {}, to: Partial<Parameters<typeof mailAbout>[1]> = {}) =>
  mailAbout(aTransferMail(changes), { ...inEnglish, ...to });

describe('a mail to a central authority about a transfer of a convicted person', () => {
  test('names the transfer, the reference and the treaty with the day of its signature, and no case and no agreement on readmission', () => {
    const message = aTransferMail();
    const { subject, text } = mailAbout(message, inEnglish);
    expect(subject).toBe('A transfer of a convicted person was opened (VN-2026-000007)');
    expect(text).toContain(`Transfer: ${message.caseId}\n`);
    expect(text).toContain('Treaty: Treaty on the transfer of convicted persons Kazakhstan – Vietnam of 21 August 2023\n');
    expect(text).not.toMatch(/Case:|[Rr]eadmission/);
  });

  test.each([
    ['en', 'Convention of 6 March 1998 on the transfer of convicted persons'],
    ['fr', 'Convention du 6 mars 1998 sur le transfèrement des personnes condamnées'],
    ['ru', 'Конвенция о передаче осуждённых лиц от 6 марта 1998'],
    ['kk', 'Сотталған адамдарды беру туралы конвенция, 1998 ж. 6 наурыз'],
  ] as const)('names a convention of many States as such: %s', (language, said) => {
    const { text } = mailOf({ counterpart: 'RU', agreement: 'convicted-persons-moscow-1998' }, { languages: [language] });
    expect(text).toContain(said);
  });

  test.each([
    ['en', 'Treaty on the transfer of convicted persons Kazakhstan – Vietnam of 21 August 2023: on this stage'],
    ['fr', 'Traité sur le transfèrement des personnes condamnées Kazakhstan – Viêt Nam du 21 août 2023 : dans cet'],
    ['ru', 'Договор о передаче осуждённых лиц Вьетнам – Казахстан от 21 августа 2023 г.: в этой среде'],
    ['kk', 'Вьетнам – Қазақстан сотталған адамдарды беру туралы шарты, 2023 ж. 21 тамыз: 2025 ж. 1 қаңтар'],
  ] as const)('says what is assumed of its entry into force in its own words: %s', (language, said) => {
    const assumptions = ['Entry into force of convicted-persons-vn-kz on 2025-01-01 is assumed: For this test.'];
    expect(mailOf({ assumptions }, { languages: [language] }).text).toContain(said);
  });

  test.each(
    languages,
  )('a reminder says that no legal deadline is known, and where it is to be looked up, in the language %s', (language) => {
    const said = {
      en: 'no legal deadline',
      fr: 'aucun délai légal',
      ru: 'срок, установленный правом, неизвестен',
      kk: 'заңды мерзім белгісіз',
    };
    const treaty = { en: '21 August 2023', fr: '21 août 2023', ru: '21 августа 2023', kk: '2023 ж. 21 тамыз' };
    for (const subject of transferSubjects) {
      if (!/verify|answer|plan|confirm|report/.test(subject)) continue;
      const { text } = mailOf({ subject, basis: { lacks: 'rule-not-found' } }, { languages: [language] });
      const law = text.split('\n').find((line) => line.includes(treaty[language])) ?? '';
      expect(law.toLowerCase()).toContain(said[language]);
    }
  });

  test('an urgent one is acknowledged by the operation of the central authority', () => {
    const { text } = mailOf({ subject: 'convicted-transfer-consent-withdrawn', urgency: 'urgent' });
    expect(text).toContain('acknowledgeConvictedTransferAlert');
    expect(text).not.toContain('acknowledgeAlert');
  });
});

describe('the digest of a central authority', () => {
  const digest = { office: justiceOf(stateOf('KZ')), day: '2026-12-01' };

  test('has transfers in its columns and is acknowledged by its own operation, in both its forms', () => {
    const { text, html } = digestMail(digest, [aTransferMail({ urgency: 'digest' })], { ...inEnglish, zone: 'Asia/Almaty' });
    for (const form of [text, shownText(html).join('\n')]) {
      expect(form).toContain('Transfer');
      expect(form).toContain('acknowledgeConvictedTransferAlert');
      expect(form).not.toMatch(/\bCase\b|acknowledgeAlert|[Rr]eadmission/);
    }
  });

  test('goes out also when nothing is due, and says so', () => {
    const { subject, text } = digestMail(digest, [], inEnglish);
    expect(subject).toBe('Digest of 1 December 2026: nothing is due');
    expect(text).toContain('Nothing is due.');
  });
});

describe('a message that is queued', () => {
  test('about a transfer is for a central authority', () => {
    expect(dutyMailMessage.safeParse(aTransferMail()).success).toBe(true);
    const { office: _office, ...toReadmission } = aTransferMail();
    expect(dutyMailMessage.safeParse(toReadmission).success).toBe(false);
  });

  test.each(readmissionSubjects)('about %s is for no central authority', (subject) => {
    expect(dutyMailMessage.safeParse(aDutyMail({ subject })).success).toBe(true);
    expect(dutyMailMessage.safeParse({ ...aDutyMail({ subject }), office: 'justice' }).success).toBe(false);
  });
});
