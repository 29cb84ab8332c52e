import { beforeAll, expect, test } from 'vitest';
import { person, sample, startApi } from '../../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };
const by = 'requesting';

const noticeOf = async (caseId: string): Promise<string> =>
  (await api.call('GET', '/cases/{caseId}/notice-to-person', { claims: france, caseId, query: { lang: 'en' } })).text;

const monitored = async (): Promise<unknown> => {
  const claims = person('FR.monitor');
  const { body: list } = await api.call('GET', '/monitor/cases', { claims, query: { limit: '1' } });
  const [first] = list['items'] as { monitorId: string }[];
  return (await api.call('GET', '/monitor/cases/{monitorId}', { claims, monitorId: first?.monitorId ?? '' })).body['facts'];
};

test('a ban that another person finds not to be what its paper says stays on record, is told to the person as none, and is recorded anew', async () => {
  const caseId = await caseIn(api, 'banned-by-requesting');
  const read = (path: '/cases/{caseId}' | '/cases/{caseId}/sanctions', claims = france) =>
    api.call('GET', path, { claims, caseId });
  const { reference } = sample('sanctions/record-entry-ban')['ban'] as { reference: string };
  await take(api, caseId, states, { does: 'requestBanReview', by });
  expect(await noticeOf(caseId)).toContain(reference);
  const { headers } = await read('/cases/{caseId}', kazakhstan);

  await take(api, caseId, states, { does: 'confirmEntryBan', by, sample: 'sanctions/confirm-entry-ban-differs' });
  expect(await noticeOf(caseId)).not.toContain(reference);
  expect(await monitored()).toMatchObject({ sanctions: { bans: [{ earlier: true, time: 'not-as-paper' }] } });
  const notAsPaper = { differs: sample('sanctions/confirm-entry-ban-differs')['differs'], at: expect.any(String) };
  const sanctions = await read('/cases/{caseId}/sanctions');
  expect(sanctions.body).toMatchObject({
    bans: [{ recorded: { notAsPaper }, time: { is: 'not-as-paper' } }],
    reviews: [{ open: false }],
    terms: [],
  });
  const view = await read('/cases/{caseId}');
  expect(view.body).toMatchObject({ ownFile: { entryBans: [{ n: 1, notAsPaper }] } });
  for (const { text } of [sanctions, view]) expect(text).not.toContain(france.sub);
  expect((await read('/cases/{caseId}', kazakhstan)).headers['etag']).toBe(headers['etag']);

  await take(api, caseId, states, { does: 'recordEntryBan', by, as: 'recorder' });
  await take(api, caseId, states, { does: 'confirmEntryBan', by, but: { ban: 2 } });
  expect((await read('/cases/{caseId}/sanctions')).body).toMatchObject({
    bans: [{ time: { is: 'not-as-paper' } }, { recorded: { n: 2 }, time: { is: 'not-begun' } }],
  });
  expect(await noticeOf(caseId)).toContain(reference);
});
