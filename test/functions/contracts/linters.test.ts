import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { excepted } from './excepted-rules.ts';
import { linters } from './linters.ts';

const contract = (name: string): string => new URL(`../../../functions/${name}`, import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'readmit-lint-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** The contract without its title, in a file of its own. */
const untitled = (name: string): string => {
  const { info, ...rest } = JSON.parse(readFileSync(contract(name), 'utf8')) as { info: object };
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ ...rest, info: { ...info, title: undefined } }));
  return file;
};

const each = Object.entries(linters).flatMap(([name, all]) =>
  Object.entries(all).map(([by, linter]) => ({
    name,
    by,
    linter,
    exceptions: excepted[name as keyof typeof excepted][by as keyof typeof all],
  })),
);

describe.each(each)('$name, read by the rules of $by', ({ name, linter, exceptions }) => {
  test('is without a finding, but for the rules that are excepted with a reason; and those are needed', async () => {
    const found = await linter(contract(name));
    const against = found.filter(({ rule }) => !(rule in exceptions));
    expect(against.map(({ rule, says }) => `${rule}: ${says}`)).toEqual([]);
    expect(Object.keys(exceptions).filter((rule) => !found.some((remark) => remark.rule === rule))).toEqual([]);
  });

  test('would have had a finding without its title', async () => {
    const found = await linter(untitled(name));
    expect(found.filter(({ rule }) => !(rule in exceptions)).length).toBeGreaterThan(0);
  });
});
