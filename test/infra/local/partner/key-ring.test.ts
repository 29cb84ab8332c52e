import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type KeyRing, keyRingOf } from '../../../../infra/local/partner/key-ring.ts';

let published: readonly string[] = [];
const asked = vi.fn(async () => Response.json({ keys: published.map((kid) => ({ kty: 'EC', kid })) }));
let ring: KeyRing;

beforeEach(() => {
  vi.stubGlobal('fetch', asked);
  vi.useFakeTimers();
  published = ['old'];
  ring = keyRingOf('http://service');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  asked.mockClear();
});

const namesFor = async (kid: string): Promise<readonly (string | undefined)[]> => (await ring(kid)).keys.map((key) => key.kid);

describe('the keys that a partner keeps', () => {
  test('are read once, however many signatures are checked by them', async () => {
    for (const _each of [1, 2, 3]) expect(await namesFor('old')).toEqual(['old']);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('are read again where a signature names one that is not among them', async () => {
    await ring('old');
    published = ['new', 'old'];
    expect(await namesFor('new')).toEqual(['new', 'old']);
    expect(await namesFor('old')).toEqual(['new', 'old']);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('are read again after a day', async () => {
    await ring('old');
    vi.advanceTimersByTime(25 * 3_600_000);
    await ring('old');
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('say nothing of a signature while the service gives no set: it is not forged for that', async () => {
    asked.mockResolvedValueOnce(new Response('', { status: 503 }));
    await expect(ring('new')).rejects.toThrow('answered 503: nothing is proven until it answers');
    published = ['new', 'old'];
    expect(await namesFor('new')).toContain('new');
  });
});
