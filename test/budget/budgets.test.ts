import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { beyondBudget, budgets, failsAt, folderOf } from './budgets.ts';

const root = new URL('../../', import.meta.url).pathname;

describe('the budgets of the tests', () => {
  test('count a file once, in the innermost folder that has one', () => {
    expect(folderOf('test/functions/api/transits/deciding.test.ts')).toBe('test/functions/api');
    expect(folderOf('test/functions/http/etag.test.ts')).toBe('test/functions');
    expect(folderOf('test/somewhere/else.test.ts')).toBe('test');
  });

  test('leave the suite within a quarter of an hour on two cores, the store taking a third of what the tests take', () => {
    const sum = Object.values(budgets).reduce((all, seconds) => all + seconds, 0);
    expect((sum * 4) / 3 / 2).toBeLessThan(15 * 60);
  });

  test('are told of by the folder, its seconds and its slowest files, and fail the run only far beyond', () => {
    const file = 'test/rehearsal/rehearsal.test.ts';
    const budget = budgets['test/rehearsal'] ?? 0;
    expect(beyondBudget([{ file, seconds: budget }])).toEqual({ sentences: [], fails: false });
    const { sentences, fails } = beyondBudget([
      { file, seconds: budget + 1 },
      { file: 'test/rehearsal/policy.test.ts', seconds: 0.5 },
    ]);
    expect(fails).toBe(false);
    expect(sentences).toEqual([expect.stringContaining(`test/rehearsal took ${budget + 2} s`)]);
    expect(sentences[0]).toContain(`Most of it: ${file}`);
    expect(beyondBudget([{ file, seconds: failsAt * budget + 1 }]).fails).toBe(true);
  });

  test('are watched where a change is checked', () => {
    expect(readFileSync(`${root}.ci/run`, 'utf8')).toContain('--reporter=./test/budget/budget-reporter.ts');
  });
});
