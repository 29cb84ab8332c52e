import { beforeAll, describe, expect, test } from 'vitest';
import { person, sample, startApi } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { type Api, caseIn, kazakhstan, rowOf, take } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Clock = {
  readonly clock: string;
  readonly standing: string;
  readonly readings?: { readonly latest: { readonly until: string } };
};

const clockIn = async (caseId: string, name: string): Promise<Clock | undefined> => {
  const { body } = await api.call('GET', '/cases/{caseId}/deadlines', { claims: kazakhstan, caseId });
  return (body['items'] as Clock[]).find(({ clock }) => clock === name);
};

const viewOf = async (caseId: string): Promise<Record<string, unknown>> =>
  (await api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId })).body;

describe('more time for an urgent reply under the agreement between Norway and Kazakhstan', () => {
  const states = { requesting: 'NO', requested: 'KZ' };
  const row = rowOf('consentToExtension');
  const consent = (caseId: string) =>
    api.change(row.route.path, { claims: person('NO.officer'), caseId, body: sample('cases/consent-to-extension') });

  test('waits for the consent, is shown so, is owed, and counts with it', async () => {
    const caseId = await caseIn(api, 'received', 'cases/open-case-urgent', states);
    const before = await clockIn(caseId, 'urgent-reply');
    await take(api, caseId, states, { does: 'extendReply', by: 'requested' });
    expect(await viewOf(caseId)).toMatchObject({
      extensions: [{ needsConsent: true, source: expect.stringContaining('Norway') }],
      owed: expect.arrayContaining([expect.objectContaining({ by: 'requesting', act: 'consent-to-extension' })]),
    });
    expect(await clockIn(caseId, 'urgent-reply')).toEqual(before);
    const { status, text } = await consent(caseId);
    expect(status, text).toBe(200);
    const after = await clockIn(caseId, 'urgent-reply');
    expect(after).toMatchObject({ standing: 'extended' });
    expect(String(after?.readings?.latest.until) > String(before?.readings?.latest.until)).toBe(true);
    expect(await viewOf(caseId)).toMatchObject({ extensions: [{ consent: sample('cases/consent-to-extension') }] });
    expectProblem(await consent(caseId), 'no-extension-waits', row);
  });
});
