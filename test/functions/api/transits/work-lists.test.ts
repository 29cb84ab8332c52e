import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { person, startApi } from '../../calls.ts';
import { type Api, france, kazakhstan } from '../../operations.ts';
import { requestOf } from '../../queue/intake/partner-messages.ts';
import { arrive, transitIn } from '../../transits-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

describe('the work lists', () => {
  test('show each State its transits, the next entry first, with who owes what', async () => {
    const transitId = await transitIn(api, 'requested');
    for (const claims of [france, kazakhstan]) {
      const { body } = await api.call('GET', '/transits', { claims, query: { limit: '100' } });
      const items = body['items'] as { transitId: string; entryAt: string }[];
      expect(items.find((item) => item.transitId === transitId)).toMatchObject({
        status: 'requested',
        reference: 'FR-T-2026-0007',
        owed: [{ by: 'transit', act: 'answer' }],
        answer: { notComputed: 'limit-unset' },
      });
      expect(items.map(({ entryAt }) => entryAt)).toEqual([...items.map(({ entryAt }) => entryAt)].sort());
    }
    const { body } = await api.call('GET', '/transits', { claims: person('CH.officer') });
    expect(body).toEqual({ items: [] });
  });

  test('go on page by page', async () => {
    for (let count = 0; count < 3; count += 1) await transitIn(api, 'requested');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: '2', ...(cursor === undefined ? {} : { cursor }) };
      const { body } = await api.call('GET', '/transits', { claims: kazakhstan, query });
      seen.push(...(body['items'] as { transitId: string }[]).map(({ transitId }) => transitId));
      cursor = body['next'] as string | undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(3);
  });

  test('show what came to nothing to its sender, and to the State that it asked', async () => {
    const id = `national-${randomUUID()}`;
    const request = requestOf();
    const { person: somebody } = request['data'] as { person: object };
    await arrive(api, {
      ...request,
      id,
      data: { ...(request['data'] as object), person: { ...somebody, nationalities: ['KZ'] } },
    });
    const unreadable = { ...requestOf(), id: `${id}-unread`, sequence: 'first' };
    await arrive(api, unreadable);
    for (const claims of [france, kazakhstan]) {
      const { body } = await api.call('GET', '/transits/rejections', { claims, query: { limit: '100' } });
      const items = body['items'] as { messageId: string }[];
      expect(items.find(({ messageId }) => messageId === id)).toMatchObject({ partner: 'FR', transitState: 'KZ' });
      expect(items.find(({ messageId }) => messageId === unreadable.id)).toMatchObject({
        errors: [{ path: 'message/sequence', message: expect.any(String) }],
      });
    }
    const { body } = await api.call('GET', '/transits/rejections', { claims: person('CH.officer') });
    expect(body).toEqual({ items: [] });
  });
});
