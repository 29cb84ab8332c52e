import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyChain, nextEntry } from '../../../functions/history/entry.ts';
import type { Export } from '../../../functions/history/verify.ts';
import { at } from '../../domain/specimen.ts';

const root = new URL('../../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'readmit-history-'));
afterAll(() => rmSync(folder, { recursive: true }));

const caseId = '0190a000-0000-7000-8000-000000000001';
const entry = nextEntry(emptyChain(caseId, 'shared', 'salt'), {
  caseId,
  chain: 'shared',
  at: at('2026-06-01T00:00:00Z'),
  state: 'FR',
  move: 'openCase',
  status: 'opened',
  commitments: {},
});
const whole: Export = { caseId, chain: 'shared', salt: 'salt', entries: [entry], head: { n: 1, hash: entry.hash } };

const verify = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/node'),
    ['functions/history/verify-file.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('npm run verify-history', () => {
  test('ends with 0 and says so where the export holds', () => {
    expect(verify(written('whole.json', JSON.stringify(whole)))).toEqual({
      status: 0,
      stdout: '1 entries, unbroken and unchanged\n',
      stderr: '',
    });
  });

  test('ends with 1 and names the entry where it does not', () => {
    const changed = { ...whole, entries: [{ ...entry, status: 'accepted' }] };
    expect(verify(written('changed.json', JSON.stringify(changed)))).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Entry 1 was changed after it was written\n',
    });
  });

  test('ends with 1 where the last entries were cut off', () => {
    const cut = { ...whole, entries: [] };
    expect(verify(written('cut.json', JSON.stringify(cut)))).toMatchObject({
      status: 1,
      stderr: 'The chain has 1 entries, the export 0\n',
    });
  });

  test('ends with 2 where no file is named', () => {
    expect(verify()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage: npm run verify-history') });
  });

  test.each([
    ['is not there', () => join(folder, 'not-there.json')],
    ['is not JSON', () => written('text.json', 'no JSON')],
    ['is JSON of something else', () => written('other.json', '{"hello": "world"}')],
    ['is no object', () => written('null.json', 'null')],
  ])('ends with 2 and a sentence where the file %s', (_what, path) => {
    const { status, stdout, stderr } = verify(path());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/cannot be read/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
