import { beforeAll, expect, test } from 'vitest';
import { person, startApi } from '../../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };

const noticeOf = async (caseId: string, claims = france): Promise<string> =>
  (await api.call('GET', '/cases/{caseId}/notice-to-person', { claims, caseId, query: { lang: 'en' } })).text;

const monitored = async (state: string): Promise<{ readonly sanctions?: object }> => {
  const claims = person(`${state}.monitor`);
  const { body: list } = await api.call('GET', '/monitor/cases', { claims, query: { limit: '1' } });
  const [first] = list['items'] as { monitorId: string }[];
  const monitorId = first?.monitorId ?? '';
  return (await api.call('GET', '/monitor/cases/{monitorId}', { claims, monitorId })).body['facts'] as object;
};

test('a ban from before is told to the person and the monitor, with its review and its end, and the other State has nothing of it to tell', async () => {
  const caseId = await caseIn(api, 'opened');
  const ofFrance = { by: 'requesting' } as const;
  await take(api, caseId, states, { ...ofFrance, does: 'recordEntryBan' });
  expect(await noticeOf(caseId)).toContain('was not yet compared with the decision on paper');
  await take(api, caseId, states, { ...ofFrance, does: 'confirmEntryBan', as: 'somebody-else' });
  expect(await noticeOf(caseId)).toContain('The time of the ban has not begun.');
  await take(api, caseId, states, { ...ofFrance, does: 'recordReturnReason' });
  expect(await noticeOf(caseId)).toContain('since you have no guilt in the reason of your return');
  expect(await monitored('FR')).toMatchObject({
    sanctions: {
      finding: { found: 'lost-documents', contested: false, versions: 1 },
      bans: [{ kind: 'other-obligation', earlier: true, time: 'not-begun' }],
      reviews: [{ cause: 'objective-reason' }],
    },
  });
  const lifting = { review: 1, outcome: { is: 'lifted', ground: 'objective-reason' } };
  await take(api, caseId, states, { ...ofFrance, does: 'liftSanction', role: 'supervisor', but: lifting });
  expect(await noticeOf(caseId)).toContain('This ban was lifted.');
  expect(await monitored('FR')).toMatchObject({ sanctions: { bans: [{ time: 'lifted' }], reviews: [{ outcome: 'lifted' }] } });
  expect(await noticeOf(caseId, kazakhstan)).toContain('no-return-decision');
  expect(await monitored('KZ')).not.toHaveProperty('sanctions');
});
