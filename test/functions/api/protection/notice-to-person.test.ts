import { beforeAll, describe, expect, test, vi } from 'vitest';
import { languages } from '../../../../domain/language.ts';
import { sample, startApi } from '../../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };

type Notice = { title: string; sections: readonly { heading: string; paragraphs: readonly string[] }[] };

const noticeOf = async (caseId: string, lang: string, claims = france): Promise<Notice> => {
  const { body, status, text } = await api.call('GET', '/cases/{caseId}/notice-to-person', { claims, caseId, query: { lang } });
  if (status !== 200) throw new Error(text);
  return body as unknown as Notice;
};

const textOf = ({ sections }: Notice): string =>
  sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');

const decided = async (changes: object): Promise<string> => {
  const caseId = await caseIn(api, 'opened');
  await take(api, caseId, states, { does: 'recordReturnDecision', by: 'requesting', but: { ...changes } });
  return caseId;
};

const facts = {
  kind: 'obligation-to-leave',
  reference: 'OQTF-2026-75-00123',
  decidedOn: '2026-10-01',
  notifiedOn: '2026-10-02',
  appealPeriod: 'seven-days',
  enforceableFrom: '2026-10-20',
  voluntaryPeriod: { is: 'granted', until: '2026-10-19' },
};

const at = async <T>(instant: string, work: () => Promise<T>): Promise<T> => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(instant) });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
};

describe('what the person is told', () => {
  test('is in Kazakh, Russian, French or English: the decision, the reasons, the remedies with their date, counsel, where to complain', async () => {
    await at('2026-10-05T08:00:00Z', async () => {
      const reasons = [
        { language: 'fr', text: 'Vous êtes resté après la fin de votre visa.' },
        { language: 'ru', text: 'Вы остались после окончания визы.' },
      ];
      const caseId = await decided({ ...facts, reasons });
      await take(api, caseId, states, {
        does: 'recordCounsel',
        by: 'requesting',
        but: { counsel: { ...counsel, since: '2026-10-03' } },
      });
      const said = Object.fromEntries(
        await Promise.all(languages.map(async (lang) => [lang, textOf(await noticeOf(caseId, lang))] as const)),
      );
      for (const text of Object.values(said)) {
        expect(text).toContain('OQTF-2026-75-00123');
        expect(text).toContain('Duty lawyer, +33 1 99 00 00 00');
        expect(text).toContain('plaintes.fr@readmit.example');
        expect(text).toContain('FR-2026-000123');
      }
      expect(said['fr']).toContain('Pour être dans les délais, formez votre recours au plus tard le\u00a0: 8 octobre 2026');
      expect(said['en']).toContain('To be in time, appeal no later than on: 8 October 2026');
      expect(said['ru']).toContain('8 октября 2026');
      expect(said['kk']).toContain('2026 ж. 8 қазан');
      expect(said['fr']).toContain('Vous êtes resté après la fin de votre visa.');
      expect(said['ru']).toContain('Вы остались после окончания визы.');
      expect(said['kk']).toContain('Жазылған тілі: француз тілі');
      expect(said['kk']).toContain('Қазақстан');
      expect(said['en']).toContain('Where you may be returned: Kazakhstan');
    });
  });

  test('says before which instant to appeal in the reading that is safe: whoever keeps to it is in time in every one', async () => {
    await at('2026-10-03T08:00:00Z', async () => {
      const hours = await decided({ ...facts, appealPeriod: 'forty-eight-hours', notifiedAt: '2026-10-02T14:30:00Z' });
      expect(textOf(await noticeOf(hours, 'fr'))).toContain('4 octobre 2026 à 16:30 UTC+2');
      const day = await decided({ ...facts, appealPeriod: 'forty-eight-hours' });
      expect(textOf(await noticeOf(day, 'fr'))).toContain('au plus tard le\u00a0: 3 octobre 2026');
      const month = await decided({ ...facts, appealPeriod: 'one-month' });
      expect(textOf(await noticeOf(month, 'fr'))).toContain('au plus tard le\u00a0: 1 novembre 2026');
    });
  });

  test('says so where the time is over, where it is not known, and how a remedy stands', async () => {
    const [over, unknown] = [await decided(facts), await decided({ ...facts, appealPeriod: undefined })];
    expect(textOf(await noticeOf(over, 'en'))).toContain('The time given for an appeal is over.');
    expect(textOf(await noticeOf(unknown, 'en'))).toContain('Until when you can appeal is not recorded here.');
    await take(api, over, states, { does: 'recordRemedy', by: 'requesting', but: { state: 'pending' } });
    expect(textOf(await noticeOf(over, 'en'))).toContain('the court has not decided yet');
  });

  test('says that a decision was annulled, and that nobody has to leave because of it', async () => {
    const caseId = await decided({ ...facts, annulledOn: '2026-11-01' });
    expect(textOf(await noticeOf(caseId, 'en'))).toContain(
      'You do not have to leave because of it. Annulled on: 1 November 2026',
    );
  });

  test('says in each language that fear can be told at any time and to anybody, and that the other State is not told', async () => {
    const caseId = await decided(facts);
    const said = await Promise.all(languages.map(async (lang) => textOf(await noticeOf(caseId, lang))));
    expect(said[0]).toContain('Екінші мемлекетке бұл туралы хабарланбайды.');
    expect(said[1]).toContain('Другому государству об этом не сообщают.');
    expect(said[2]).toContain('L’autre État n’en est pas informé.');
    expect(said[3]).toContain('The other State is not told.');
    expect(new Set(said.map((text) => text.split('\n').length)).size).toBe(1);
  });

  test('rests on the caller’s own file: Kazakhstan has none of the decision to tell', async () => {
    const caseId = await decided(facts);
    const answer = await api.call('GET', '/cases/{caseId}/notice-to-person', {
      claims: kazakhstan,
      caseId,
      query: { lang: 'kk' },
    });
    expect(answer).toMatchObject({ status: 409, body: { type: 'https://readmit.example/problems/no-return-decision' } });
    expect(answer.text).not.toContain('OQTF');
  });
});

const counsel = { ...(sample('person/record-counsel')['counsel'] as object), name: 'Duty lawyer' };
