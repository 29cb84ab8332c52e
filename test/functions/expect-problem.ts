import { expect } from 'vitest';
import { type ProblemKind, problems } from '../../functions/http/problems.ts';
import { standardProblems } from '../../functions/http/standard-problems.ts';
import { dumpOf } from '../embedded/table.ts';
import type { Answer } from './calls.ts';
import { shows } from './examples/problems-seen.ts';
import type { Api, OperationRow } from './operations.ts';

/** That the answer is the problem document of that kind, and that the row promises it. */
export const expectProblem = (answer: Answer, kind: ProblemKind, { name, route }: Pick<OperationRow, 'name' | 'route'>): void => {
  expect(answer.body, answer.text).toMatchObject({
    type: `https://readmit.example/problems/${kind}`,
    title: problems[kind].title,
    status: problems[kind].status,
    instance: `urn:uuid:${answer.requestId}`,
  });
  expect(answer.status).toBe(problems[kind].status);
  expect(answer.headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  expect(answer.headers).not.toHaveProperty('etag');
  expect([...standardProblems(route), ...route.problems]).toContain(kind);
  shows(kind, name, answer.body);
};

/** That doing it writes nothing at all: the whole table is the same before and after. */
export const expectNothingWritten = async <T>(api: Api, deed: () => Promise<T>): Promise<T> => {
  const before = await dumpOf(api.table);
  const done = await deed();
  expect(await dumpOf(api.table)).toEqual(before);
  return done;
};
