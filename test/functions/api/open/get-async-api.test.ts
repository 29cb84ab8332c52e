import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startApi } from '../../calls.ts';

test('anyone reads without a token how the queues of partners are spoken to, as it was released', async () => {
  const { call } = await startApi();
  const { status, body } = await call('GET', '/asyncapi.json', {});
  expect(status).toBe(200);
  expect(body).toEqual(
    JSON.parse(readFileSync(new URL('../../../../functions/asyncapi.json', import.meta.url), 'utf8')) as object,
  );
});
