import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { person, startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { bringTransferTo, transferIn } from '../../transfers-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const now = Date.now.bind(Date);

const later = (seconds: number): void => {
  vi.spyOn(Date, 'now').mockImplementation(() => now() + seconds * 1_000);
};

type News = {
  readonly transferId: string;
  readonly change: number;
  readonly move: string;
  readonly by: string;
  readonly status: string;
};

/** Everything from that place on, page by page. */
const readFrom = async (
  state: string,
  after?: string,
): Promise<{ readonly found: readonly News[]; readonly place: string | undefined }> => {
  const found: News[] = [];
  let place = after;
  for (;;) {
    const query = { limit: '2', ...(place === undefined ? {} : { after: place }) };
    const { status, body, text } = await api.call('GET', '/convicted-transfers/changes', {
      claims: person(`${state}.justice`),
      query,
    });
    expect(status, text).toBe(200);
    const items = body['items'] as News[];
    found.push(...items);
    place = body['next'] as string | undefined;
    if (items.length === 0) return { found, place };
  }
};

describe('what changed in the transfers of a State', () => {
  test('is told once, the oldest first, to both States, and nothing of what one keeps for itself', async () => {
    const transferId = await transferIn(api, 'held');
    later(30);
    const first = await readFrom('KZ');
    expect(first.found.map(({ change, move, by }) => [change, move, by])).toEqual([[1, 'stateInterest', 'VN']]);
    expect((await readFrom('VN')).found).toEqual(first.found);
    vi.restoreAllMocks();
    await bringTransferTo(api, transferId, 'consented', 'opened');
    later(60);
    const { found } = await readFrom('KZ', first.place);
    expect(found.map(({ move, status }) => [move, status])).toEqual([
      ['informPerson', 'interest-stated'],
      ['recordConsent', 'interest-stated'],
    ]);
  });

  test('is nothing to a State that is no party', async () => {
    later(90);
    expect((await readFrom('MA')).found).toEqual([]);
  });

  test('keeps whoever waits for news as long as was asked, and then says that there is none', async () => {
    const { place } = await readFrom('MA');
    const began = performance.now();
    const { body } = await api.call('GET', '/convicted-transfers/changes', {
      claims: person('MA.justice'),
      query: { wait: '1', ...(place === undefined ? {} : { after: place }) },
    });
    expect(body['items']).toEqual([]);
    expect(performance.now() - began).toBeGreaterThan(700);
  });
});
