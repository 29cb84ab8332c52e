import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { person, sample, startApi } from '../calls.ts';
import { type Api, caseIn, france, kazakhstan } from '../operations.ts';

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

type Change = {
  readonly caseId: string;
  readonly change: number;
  readonly move: string;
  readonly by: string;
  readonly status: string;
};

/** Everything from that place on, page by page, as a client reads it. */
const readFrom = async (claims: Record<string, string>, after: string | undefined, limit = '3') => {
  const found: Change[] = [];
  let place = after;
  for (;;) {
    const query = { limit, ...(place === undefined ? {} : { after: place }) };
    const { status, body, text } = await api.call('GET', '/changes', { claims, query });
    expect(status, text).toBe(200);
    const items = body['items'] as Change[];
    found.push(...items);
    place = body['next'] as string | undefined;
    if (items.length === 0) return { found, place };
  }
};

describe('the list of what changed', () => {
  test('gives each visible change of the State’s cases once, in the order of their time, and goes on where it ended', async () => {
    const [one, two] = [await caseIn(api, 'accepted'), await caseIn(api, 'received')];
    later(60);
    const first = await readFrom(france, undefined);
    const mine = first.found.filter(({ caseId }) => caseId === one || caseId === two);
    expect(mine.map(({ caseId, change, move, by }) => [caseId === one ? 1 : 2, change, move, by])).toEqual([
      [1, 1, 'openCase', 'FR'],
      [1, 2, 'confirmReceipt', 'KZ'],
      [1, 3, 'acceptCase', 'KZ'],
      [2, 1, 'openCase', 'FR'],
      [2, 2, 'confirmReceipt', 'KZ'],
    ]);
    await api.change('/cases/{caseId}/acceptance', { claims: kazakhstan, caseId: two, body: sample('cases/accept-case') });
    expect((await readFrom(france, first.place)).found).toEqual([]);
    later(120);
    const second = await readFrom(france, first.place);
    expect(second.found).toMatchObject([{ caseId: two, change: 3, move: 'acceptCase', status: 'accepted' }]);
    expect((await readFrom(france, second.place)).found).toEqual([]);
  });

  test('waits until a change that is being stored at this moment cannot come after', async () => {
    const caseId = await api.opened();
    const atOnce = await api.call('GET', '/changes', { claims: france, query: { limit: '100' } });
    expect(atOnce.text).not.toContain(caseId);
    later(4.1);
    expect((await readFrom(france, undefined, '100')).found.map((change) => change.caseId)).toContain(caseId);
  });

  test('says nothing of what a State keeps for itself, nor of the cases of others', async () => {
    const caseId = await caseIn(api, 'opened');
    const claim = { claims: france, caseId, body: sample('protection/record-claim-status') };
    await api.change('/cases/{caseId}/claim-status', claim);
    await api.change('/cases/{caseId}/hold', { claims: france, caseId, body: sample('protection/hold-case') });
    later(60);
    for (const claims of [france, kazakhstan]) {
      const { found } = await readFrom(claims, undefined, '100');
      expect(found.filter((change) => change.caseId === caseId)).toMatchObject([{ move: 'openCase' }]);
    }
    expect((await readFrom(person('NL.officer'), undefined)).found).toEqual([]);
  });

  test('goes on for a colleague, and with pages of another size, where the client of the State ended', async () => {
    const caseId = await caseIn(api, 'received');
    later(60);
    const all = await readFrom(france, undefined, '100');
    const { place } = await readFrom(france, undefined, '1');
    const first = await api.call('GET', '/changes', { claims: france, query: { limit: '2' } });
    const colleague = { ...person('FR.auditor'), sub: 'a-colleague' };
    const rest = await readFrom(colleague, first.body['next'] as string, '50');
    expect([...(first.body['items'] as Change[]), ...rest.found]).toEqual(all.found);
    expect(all.found.map((change) => change.caseId)).toContain(caseId);
    expect((await readFrom(colleague, place, '7')).found).toEqual([]);
  });

  test('does not take the place of another State', async () => {
    later(60);
    const { place } = await readFrom(france, undefined, '100');
    const answer = await api.call('GET', '/changes', { claims: kazakhstan, query: { after: place ?? '' } });
    expect(answer).toMatchObject({ status: 400, body: { type: 'https://readmit.example/problems/cursor-of-another-list' } });
  });
});

describe('whoever waits for news', () => {
  const waiting = async (after: string | undefined, wait: string) => {
    const started = performance.now();
    const query = { wait, limit: '100', ...(after === undefined ? {} : { after }) };
    const answer = await api.call('GET', '/changes', { claims: france, query });
    return { answer, seconds: (performance.now() - started) / 1_000 };
  };

  test('is answered at once where there is some', async () => {
    await api.opened();
    later(60);
    const { answer, seconds } = await waiting(undefined, '20');
    expect((answer.body['items'] as Change[]).length).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(2);
  });

  test('is answered within five seconds of the change, and no sooner than it is sure that none comes before it', async () => {
    later(300);
    const { place } = await readFrom(france, undefined, '100');
    const answered = waiting(place, '20');
    const caseId = await api.opened();
    const stored = performance.now();
    const { answer } = await answered;
    const behind = (performance.now() - stored) / 1_000;
    expect(answer.body['items']).toMatchObject([{ caseId, move: 'openCase' }]);
    expect(behind).toBeGreaterThan(3);
    expect(behind).toBeLessThan(5.5);
  });

  test('is told after that time that there is none, and where to go on', async () => {
    later(600);
    const { place } = await readFrom(france, undefined, '100');
    const { answer, seconds } = await waiting(place, '2');
    expect(answer).toMatchObject({ status: 200, body: { items: [], next: expect.any(String) } });
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(4);
    expect((await waiting(answer.body['next'] as string, '0')).answer.body['items']).toEqual([]);
  });

  test.each(['21', '-1', '1.5', 'long'])('cannot wait %s seconds', async (wait) => {
    expect((await waiting(undefined, wait)).answer).toMatchObject({
      status: 400,
      body: { errors: [{ path: expect.stringContaining('wait') }] },
    });
  });
});
