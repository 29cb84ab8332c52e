import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../../domain/language.ts';
import { person, startApi } from '../../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };

type Body = { sections?: readonly { heading: string; paragraphs: readonly string[] }[]; type?: string };

const answerTo = async (caseId: string, lang: string, claims = france): Promise<Body> =>
  (await api.call('GET', '/cases/{caseId}/notice-to-person', { claims, caseId, query: { lang } })).body as Body;

const textOf = async (caseId: string, lang: string, claims = france): Promise<string> => {
  const { sections = [] } = await answerTo(caseId, lang, claims);
  return sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');
};

const found = async (changes: object): Promise<string> => {
  const caseId = await caseIn(api, 'opened');
  await take(api, caseId, states, { does: 'recordReturnReason', by: 'requesting', but: { ...changes } });
  return caseId;
};

const lost = {
  account: 'Elle a perdu son passeport à Lyon.',
  proofs: [{ kind: 'loss-report', issuedOn: '2026-03-14', issuedBy: 'Police de Lyon 2e', reference: '2026/1187' }],
};

const breach = {
  stated: 'deliberate-breach',
  account: 'Il a travaillé sous un faux nom.',
  proofs: [{ kind: 'police-record', issuedOn: '2026-05-04', issuedBy: 'Police aux frontières, Lyon', reference: 'PV 12' }],
  hearing: { was: 'not-heard', why: 'Il a quitté le lieu avant l’audition.' },
  contestBefore: 'Devant le préfet du Rhône, dans le mois',
};

describe('what the person is told of why the return is asked for', () => {
  test('is told where no return decision is on record either, in each language, with the papers and how it is contested', async () => {
    const caseId = await found(lost);
    const said = Object.fromEntries(
      await Promise.all(languages.map(async (lang) => [lang, await textOf(caseId, lang)] as const)),
    );
    expect(said['en']).toContain('It was found that you stayed because your documents were lost.');
    expect(said['en']).toContain('report of the loss, Police de Lyon 2e, 14 March 2026, 2026/1187');
    expect(said['en']).toContain('somebody else than who found it answers');
    expect(said['fr']).toContain('déclaration de perte, Police de Lyon 2e, 14 mars 2026');
    expect(said['ru']).toContain('Установлено, что вы остались из-за утраты документов.');
    expect(said['kk']).toContain('2026 ж. 14 наурыз');
    for (const text of Object.values(said)) expect(text).toContain('Elle a perdu son passeport à Lyon.');
    expect(new Set(Object.values(said).map((text) => text.split('\n').length)).size).toBe(1);
  });

  test('a reason without its paper is told as not established, with the papers that would prove it', async () => {
    const text = await textOf(await found({ stated: 'illness', proofs: [] }), 'en');
    expect(text).toContain('It is not established why you are returned.');
    expect(text).toContain('The reason stated: illness');
    expect(text).toContain('Any of these proves it: medical certificate');
    expect(text).not.toContain('It was found');
  });

  test('a breach that one person alone stated is not told as found, and where to contest it is', async () => {
    const text = await textOf(await found(breach), 'en');
    expect(text).toContain('It is not established why you are returned.');
    expect(text).toContain('A second person has not confirmed it');
    expect(text).toContain('A paper on which this rests: police record, Police aux frontières, Lyon, 4 May 2026, PV 12');
    expect(text).toContain('within which time: Devant le préfet du Rhône, dans le mois');
    expect(text).not.toContain('broke the rules on entry or stay knowingly');
  });

  test('says that an earlier finding was corrected, and why', async () => {
    const caseId = await found(breach);
    const but = { corrects: 'Le faux nom était celui d’un tiers.' };
    await take(api, caseId, states, { does: 'recordReturnReason', by: 'requesting', but });
    const text = await textOf(caseId, 'en');
    expect(text).toContain('An earlier finding was corrected. Why: Le faux nom était celui d’un tiers.');
    expect(text).not.toContain('faux nom.\n');
  });

  test('the other State has nothing of it to tell, and an escort of the own State does not read it', async () => {
    const caseId = await found(breach);
    expect((await answerTo(caseId, 'kk', kazakhstan)).type).toMatch(/no-return-decision$/);
    expect((await answerTo(caseId, 'fr', person('FR.escort'))).sections).toBeUndefined();
  });
});
