import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApi } from '../calls.ts';
import { player } from './play.ts';
import { moment } from './same-each-time.ts';
import { stories } from './stories.ts';

vi.mock('uuid', () => import('./same-each-time.ts'));
vi.mock('node:crypto', async (original) => ({
  ...(await original<typeof import('node:crypto')>()),
  randomBytes: (await import('./same-each-time.ts')).randomBytes,
}));

let play: Awaited<ReturnType<typeof player>>;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
  play = await player(await startApi());
});
afterAll(() => {
  vi.useRealTimers();
});

describe('every example', () => {
  test.each(stories.map((story, n) => ({ ...story, n: n + 1 })))('of $title is answered as it stands', async ({ n, ...story }) => {
    const one = await play(story, n);
    const two = await play(story, n);
    expect(two).toEqual(one);
    (globalThis as any).all = [...((globalThis as any).all ?? []), one];
  });
  test('dump', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync('/tmp/examples-all.json', JSON.stringify((globalThis as any).all, null, 1));
    expect(1).toBe(1);
  });
});
