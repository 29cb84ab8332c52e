import { expect, test } from 'vitest';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { sample, startApi } from '../calls.ts';
import { france, kazakhstan } from '../operations.ts';

const api = await startApi();

const openedUnder = async (reference: string): Promise<string> => {
  const body = aboutSomebodyElse(sample('cases/open-case'));
  const service = { ...(body['service'] as object), reference };
  const opened = await api.call('POST', '/cases', { claims: france, body: { ...body, service } });
  expect(opened.status, opened.text).toBe(201);
  return opened.body['caseId'] as string;
};

test.each([
  [' Réf. 2026/7 ', 'Re\u0301f.  2026/7'],
  ['ДЕЛО №\u00a012-й', 'ДЕЛО No 12-и\u0306'],
  ['ＦＲ－９', 'FR-9'],
  ['\ufdfa'.repeat(100), '\ufdfa'.repeat(100)],
])('a case filed as %j is found by either State as %j, and shown as it was filed', async (filed, asked) => {
  const caseId = await openedUnder(filed);
  for (const claims of [france, kazakhstan]) {
    const { status, body } = await api.call('GET', '/cases', { claims, query: { reference: asked } });
    expect(status).toBe(200);
    expect(body['items']).toMatchObject([{ caseId, requestingReference: filed }]);
  }
});
