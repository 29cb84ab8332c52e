import { describe, expect, test } from 'vitest';
import { openRoutes } from '../../../functions/api/open/routes.ts';
import { openApiOf } from '../../../functions/contracts/open-api.ts';
import { replyTo } from '../../../functions/http/reply-to.ts';
import type { Route } from '../../../functions/http/route.ts';
import { eventFor } from '../calls.ts';
import { operations } from '../operations.ts';

const row: Route = {
  ...openRoutes.getHealth,
  deprecated: { since: '2026-11-01', sunset: '2027-12-01', instead: 'getStanding' },
};
const event = eventFor('GET', '/health', {});
const health = { status: 'ok', stage: 'test', assumptions: [] };

describe('an operation that is to go', () => {
  test.each([
    ['an answer', { ok: true, value: { body: health } } as const],
    ['an error', { ok: false, error: { kind: 'case-not-found' } } as const],
  ])('says since when and until when it stays in %s', (_what, result) => {
    expect(replyTo('getHealth', row, event, result).headers).toMatchObject({
      deprecation: '@1793491200',
      sunset: 'Wed, 01 Dec 2027 00:00:00 GMT',
    });
  });

  test('is marked in the contract, with what takes its place', () => {
    const functions = { open: { entry: 'x', summary: 'x', routes: { getHealth: row } } } as never;
    const { paths } = openApiOf(functions, '1') as { paths: Record<string, Record<string, Record<string, unknown>>> };
    expect(paths['/health']?.['get']).toMatchObject({
      deprecated: true,
      description: expect.stringContaining('`getStanding`'),
    });
    expect(JSON.stringify(paths['/health'])).toContain('"Sunset"');
  });

  test('is none where its row does not say so', () => {
    const { headers } = replyTo('getHealth', openRoutes.getHealth, event, { ok: true, value: { body: health } });
    expect(headers).not.toHaveProperty('deprecation');
    expect(headers).not.toHaveProperty('sunset');
  });

  test('stays a year at least, and one that is there takes its place', () => {
    for (const { name, route } of operations) {
      if (route.deprecated === undefined) continue;
      const { since, sunset, instead } = route.deprecated;
      expect(Date.parse(sunset) - Date.parse(since), name).toBeGreaterThanOrEqual(365 * 86_400_000);
      expect(operations.map((each) => each.name)).toContain(instead);
    }
  });
});
