import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../../../../infra/local/places.ts';
import { instanceWithFile, killedAndRepeated } from './killed-import.ts';

const run = promisify(execFile);

const samples = join(repository, 'test/samples/import/open-case.jsonl');

const folder = mkdtempSync(join(tmpdir(), 'readmit-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, content: string | Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const command = (...words: readonly string[]) =>
  run(process.execPath, ['infra/local/import.ts', ...words], {
    cwd: repository,
    env: { ...process.env, READMIT_STATE: '/nowhere', PORT: '1' },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

const answersIn = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('npm run import', () => {
  test('reads the sample as it is documented, and sends nothing unless it is told to', async () => {
    const { code, stdout, stderr } = await command(samples);
    expect(answersIn(stdout)).toEqual([
      { line: 1, status: 'valid' },
      { line: 2, status: 'valid' },
    ]);
    expect(code).toBe(0);
    expect(stderr).toBe('Checked 2 lines: 2 can be sent.\nNothing was sent: --yes sends it.\n');
  });

  test('sends nothing of a file in which a line is wrong, and tells which and why', async () => {
    const file = fileOf('wrong.jsonl', '\uFEFF{}\r\n\r\n{"requestedState":"XX"}\r\n{ }\r\n');
    const { code, stdout, stderr } = await command(file, '--yes');
    expect(answersIn(stdout).map(({ line, status }) => [line, status])).toEqual([
      [1, 'wrong'],
      [3, 'wrong'],
      [4, 'wrong'],
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('3 wrong, and not sent.\nNothing was sent.');
  });

  test.each([
    [[], 2, 'Usage: npm run -s import'],
    [['one', 'two'], 2, 'Usage: npm run -s import'],
    [['/nowhere/at-all.jsonl'], 2, 'ENOENT'],
    [[folder], 2, 'is no file'],
    [[samples, '--send'], 2, "Unknown option '--send'"],
    [[samples, '--operation', 'confirmReceipt'], 2, 'confirmReceipt opens no case from a body alone'],
    [[fileOf('empty.jsonl', '\n\n')], 1, '0 lines: none says anything'],
    [[samples, '--yes'], 1, 'is the instance running (npm start)?'],
    [[samples, '--yes', '--api', 'https://api.readmit.example'], 1, 'set SIGN_IN_URL, CLIENT_ID and CLIENT_SECRET'],
  ])('as %j ends with %i and says why', async (words, code, says) => {
    const ended = await command(...words);
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(says)]);
  });
});

describe('an import that is killed in the middle and repeated', () => {
  let given: Awaited<ReturnType<typeof instanceWithFile>>;
  beforeAll(async () => {
    given = await instanceWithFile(120);
  });
  afterAll(() => given.end());

  test('opens each case once: 120 of them, and 1,000 among npm run faults', () => killedAndRepeated(given, 40));
});
