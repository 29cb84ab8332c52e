import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Blueprint, LocalFunction } from '../../../infra/local/blueprint.ts';
import { type FunctionPool, functionPool } from '../../../infra/local/function-pool.ts';
import { portsFrom } from '../../../infra/local/places.ts';

const state = mkdtempSync(join(tmpdir(), 'readmit-pool-'));
const pools: FunctionPool[] = [];

afterEach(() => {
  for (const pool of pools.splice(0)) pool.end();
});
afterAll(() => rmSync(state, { recursive: true, force: true }));

/** A pool for a function whose bundle is that code. */
const poolOf = (name: string, code: string, timeoutSeconds = 20): FunctionPool => {
  const bundle = join(state, `${name}.mjs`);
  writeFileSync(bundle, code);
  const definition: LocalFunction = { name, bundle, timeoutSeconds, memoryMegabytes: 128, environment: {} };
  const pool = functionPool(state, { ports: portsFrom(20_000) } as Blueprint, definition);
  pools.push(pool);
  return pool;
};

const many = <T>(count: number, of: (n: number) => T): readonly T[] => Array.from({ length: count }, (_none, n) => of(n));

test('a function that dies on every third event answers the others, and each death as Lambda would', async () => {
  const pool = poolOf('dies', 'export const handler = async ({ n }) => (n % 3 === 0 ? process.exit(7) : { n });');
  const results = await Promise.all(many(60, (n) => pool.handle({ n })));
  for (const [n, result] of results.entries()) {
    if (n % 3 !== 0) expect(result).toEqual({ reply: { n } });
    else
      expect(result).toMatchObject({
        error: { errorType: 'Runtime.ExitError', errorMessage: expect.stringContaining('exit status 7') },
      });
  }
});

test('processes that are killed while they idle lose no event: another process takes it', async () => {
  const pool = poolOf('killed', 'export const handler = async (event) => event;');
  for (const round of many(8, (n) => n)) {
    await Promise.all(many(4, (n) => pool.handle({ n })));
    for (const pid of pool.pids()) process.kill(pid, 'SIGKILL');
    const results = await Promise.all(many(12, (n) => pool.handle({ round, n })));
    expect(results).toEqual(many(12, (n) => ({ reply: { round, n } })));
  }
});

test('a function killed at its timeout is told so, and events right behind it are handled', async () => {
  const pool = poolOf('slow', 'export const handler = ({ slow }) => new Promise((r) => slow || r("done"));', 1);
  const hung = Promise.all(many(4, () => pool.handle({ slow: true })));
  const behind = Promise.all(many(20, () => pool.handle({ slow: false })));
  for (const result of await hung) expect(result).toMatchObject({ error: { errorType: 'Sandbox.Timedout' } });
  for (const result of await behind) expect(result).toEqual({ reply: 'done' });
});

test('a bundle that does not load ends every event with an error, and never with silence', async () => {
  const pool = poolOf('broken', 'throw new Error("no");');
  for (const result of await Promise.all(many(6, (n) => pool.handle({ n }))))
    expect(result).toMatchObject({ error: { errorType: 'Runtime.ExitError' } });
});

test.for([
  0, 1, 5, 20,
])('a process killed %i ms into an event larger than its pipe loses none and ends nothing', async (after) => {
  const pool = poolOf(`written-${after}`, 'export const handler = async ({ text }) => text.length;', 5);
  const text = 'x'.repeat(8 * 1024 * 1024);
  await pool.handle({ text: '' });
  for (const _round of many(4, (n) => n)) {
    const [pid] = pool.pids();
    const handled = pool.handle({ text });
    setTimeout(() => pid !== undefined && process.kill(pid, 'SIGKILL'), after);
    const result = await handled;
    if ('error' in result) expect(result.error.errorType).toBe('Runtime.ExitError');
    else expect(result).toEqual({ reply: text.length });
    expect(await pool.handle({ text: 'next' })).toEqual({ reply: 4 });
  }
});
