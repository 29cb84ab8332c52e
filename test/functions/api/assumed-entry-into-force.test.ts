import { beforeAll, describe, expect, test } from 'vitest';
import { sample, startApi } from '../calls.ts';
import { type Api, caseIn, france } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

describe('a stage that assumes the entry into force', () => {
  const sentence = 'Entry into force of france-kazakhstan on 2026-06-01 is assumed: set for this test.';

  test('says so in every reply that rests on it', async () => {
    const caseId = await caseIn(api, 'accepted');
    const claim = { claims: france, caseId, body: sample('protection/record-claim-status') };
    const health = await api.call('GET', '/health', {});
    expect(health.body).toMatchObject({ assumptions: expect.arrayContaining([sentence]) });
    const replies = [
      await api.call('POST', '/cases', { claims: france, body: sample('cases/open-case') }),
      await api.call('GET', '/cases/{caseId}/history', { claims: france, caseId }),
      await api.change('/cases/{caseId}/claim-status', claim),
    ];
    for (const { body } of replies) expect(body).toMatchObject({ assumptions: [sentence] });
    const view = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect(view.body).toMatchObject({ agreement: { assumptions: [sentence] } });
    const list = await api.call('GET', '/cases', { claims: france });
    expect(list.body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ assumptions: [sentence] })]) });
  });

  test('is refused to production when its functions start', async () => {
    await expect(startApi({ READMIT_PRODUCTION: 'true' })).rejects.toThrow(
      'Production records nothing assumed: france-kazakhstan',
    );
    process.env['READMIT_PRODUCTION'] = 'false';
  });
});
