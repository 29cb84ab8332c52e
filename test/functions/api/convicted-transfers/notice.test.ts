import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../../domain/language.ts';
import { transferNoticeWords } from '../../../../functions/api/convicted-reading/notice/words/register.ts';
import { person, startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { bringTransferTo, changeTransferOf, justiceOf, transferIn } from '../../transfers-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ READMIT_COMPLAINT_CHANNELS: JSON.stringify({ VN: 'khieunai.vn@readmit.example' }) });
});

type Notice = {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
};

const noticeOf = async (transferId: string, lang = 'en', state = 'VN'): Promise<Notice> => {
  const { status, body, text } = await api.call('GET', '/convicted-transfers/{transferId}/notice-to-person', {
    claims: person(`${state}.justice`),
    transferId,
    query: { lang },
  });
  expect(status, text).toBe(200);
  return body as unknown as Notice;
};

const words = transferNoticeWords();

const section = ({ sections }: Notice, heading: string): string =>
  sections.find((one) => one.heading === heading)?.paragraphs.join('\n') ?? '';

const textOf = ({ sections }: Notice): string => sections.flatMap(({ paragraphs }) => paragraphs).join('\n');

describe('what a convicted person is told of a transfer', () => {
  test.each(languages)('is whole in %s: every part has its heading and its sentences', async (lang) => {
    const notice = await noticeOf(await transferIn(api, 'opened'), lang);
    const told = words[lang];
    expect(notice.title).toBe(told.title);
    expect(notice.sections.map(({ heading }) => heading)).toEqual(
      [
        told.matter,
        told.meaning,
        told.consent,
        told.decides,
        told.court,
        told.time,
        told.afterwards,
        told.fear,
        told.counsel,
        told.language,
        told.complaint,
        told.assumed,
      ].map(({ heading }) => heading),
    );
    expect(section(notice, told.consent.heading)).toBe([...told.consent.says, told.consent.none].join('\n'));
    expect(section(notice, told.complaint.heading)).toContain('khieunai.vn@readmit.example');
  });

  test('says that consent stands, was verified, and what is left of the sentence in both readings with how it was counted', async () => {
    const notice = await noticeOf(await transferIn(api, 'found'));
    expect(section(notice, words.en.consent.heading)).toMatch(/You agreed on: .*\n.*free and informed, on: /);
    expect(section(notice, words.en.consent.heading)).not.toContain(words.en.consent.none);
    const left = section(notice, words.en.time.heading);
    expect(left).toMatch(/The sentence of the judgment: 5 years/);
    expect(left).toMatch(/The last day of your sentence: .+ \/ .+/);
    expect(left).toMatch(/Left to serve, at least: 2 years, 8 months/);
    expect(left).toMatch(/Days that were deducted: 30 days, remission, /);
    expect(section(notice, words.en.court.heading)).toMatch(/The whole sentence, with what you served already: 5 years/);
    expect(section(notice, words.en.decides.heading)).toMatch(/Has agreed: Vietnam, .*\nHas agreed: Kazakhstan, /);
  });

  test('says that consent was taken back, and that none stands', async () => {
    const transferId = await transferIn(api, 'agreed');
    const body = { at: new Date().toISOString(), official: 'Official of the prison' };
    await changeTransferOf(api, 'withdrawConsent', transferId, { claims: justiceOf('withdrawConsent', 'VN'), body });
    const notice = await noticeOf(transferId);
    expect(section(notice, words.en.consent.heading)).toMatch(/This consent was taken back on: /);
    expect(section(notice, words.en.consent.heading)).toContain(words.en.consent.none);
    expect(section(notice, words.en.decides.heading)).toMatch(/Has not agreed yet: Kazakhstan/);
  });

  test('tells who was handed over that it was, and no longer that consent can be taken back', async () => {
    const told = textOf(await noticeOf(await transferIn(api, 'handed-over')));
    expect(told).toContain(words.en.matter.statuses['handed-over']);
    expect(told).toContain(words.en.consent.afterwards);
    expect(told).not.toContain(words.en.consent.says[2]);
    expect(told).not.toContain(words.en.fear.says[1]);
  });

  test('tells who was refused by which country, and no longer who has not agreed', async () => {
    const notice = await noticeOf(await transferIn(api, 'refused'));
    expect(section(notice, words.en.decides.heading)).toMatch(/Has refused: Kazakhstan, /);
    expect(textOf(notice)).not.toContain(words.en.decides.notYet);
  });

  test('is the same whatever either State holds or found for itself', async () => {
    const transferId = await transferIn(api, 'opened');
    const before = [await noticeOf(transferId), await noticeOf(transferId, 'en', 'KZ')];
    await bringTransferTo(api, transferId, 'held', 'opened');
    await bringTransferTo(api, transferId, 'stopped', 'opened');
    const after = [await noticeOf(transferId), await noticeOf(transferId, 'en', 'KZ')];
    expect(after.map(({ sections }) => sections)).toEqual(before.map(({ sections }) => sections));
  });

  test('says what is assumed of the treaty, and that what it leaves open was not found', async () => {
    const notice = await noticeOf(await transferIn(api, 'opened'));
    expect(section(notice, words.en.assumed.heading)).toMatch(/it is assumed\. Assumed since: 1 June 2026/);
    expect(section(notice, words.en.afterwards.heading)).toContain(words.en.afterwards.pardonUnknown);
    expect(section(notice, words.en.court.heading)).toContain(words.en.court.ways.unknown);
  });

  test('gives each State’s own channel of complaint and its own number, and names nobody', async () => {
    const transferId = await transferIn(api, 'opened');
    const [theirs, ours] = [await noticeOf(transferId), await noticeOf(transferId, 'en', 'KZ')];
    expect(section(theirs, words.en.complaint.heading)).toMatch(/VN-2026-0017/);
    expect(section(ours, words.en.complaint.heading)).toContain(words.en.complaint.unknown);
    expect(section(ours, words.en.complaint.heading)).not.toMatch(/VN-2026-0017/);
    expect(textOf(theirs)).not.toMatch(/AIBEK|Official of the prison/);
  });

  test('is not there of a transfer of others', async () => {
    const { body } = await api.call('GET', '/convicted-transfers/{transferId}/notice-to-person', {
      claims: person('MA.justice'),
      transferId: await transferIn(api, 'opened'),
      query: { lang: 'fr' },
    });
    expect(body['type']).toBe('https://readmit.example/problems/convicted-transfer-not-found');
  });
});
