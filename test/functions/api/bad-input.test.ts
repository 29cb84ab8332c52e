import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restore } from '../../embedded/restore.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { expectShownProblems } from '../examples/problems-seen.ts';
import { expectProblem } from '../expect-problem.ts';
import { everywhere, fileIdOf } from '../named-file.ts';
import { statesOf } from '../opening-for.ts';
import { type Api, bodyOf, france, operations, type ReadyCall, ready } from '../operations.ts';
import { bodyFaults, bodyLimit, ofBytes, text } from './body-faults.ts';
import { requestFaults } from './request-faults.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

describe.each(operations)('$name', (row) => {
  const body = bodyOf(row);
  const mayBeEmpty = row.route.body?.().safeParse({}).success === true;
  const ofBody = body === undefined ? [] : bodyFaults(body).filter(({ name }) => !(mayBeEmpty && name === 'an empty object'));
  const all = [...ofBody, ...requestFaults(row)];
  let good: ReadyCall;
  let before: readonly Item[];
  beforeAll(async () => {
    good = await ready(api, row);
    before = await dumpOf(api.table);
  });
  afterAll(() => restore(api.table, []));

  test.each(all)('answers $name with $kind', async ({ kind, change }) => {
    const answer = await api.call(row.route.method, row.route.path, { ...good, ...change(good) });
    expectProblem(answer, kind, row);
  });

  if (row.route.side !== undefined) {
    test('tells a State that is no party no more of a file than of one that never was', async () => {
      const claims = person(`${statesOf(row.name).outsider}.${row.route.roles[0]}`);
      const call = { ...good, claims, headers: { 'If-Match': '"any"' } };
      const [there, nowhere] = await Promise.all([
        api.call(row.route.method, row.route.path, call),
        api.call(row.route.method, row.route.path, { ...call, ...everywhere('0190a000-0000-7000-8000-000000000000') }),
      ]);
      const same = (answer: typeof there) => ({
        status: answer.status,
        headers: answer.headers,
        text: answer.text.replace(answer.requestId, 'the request'),
      });
      expect(same(there)).toEqual(same(nowhere));
      for (const id of [fileIdOf(good), good.documentId]) if (id !== undefined) expect(there.text).not.toContain(id);
    });
  }

  test('has written nothing for any of these faults', async () => {
    expect(await dumpOf(api.table)).toEqual(before);
  });

  test('does what it is asked without any of these faults', async () => {
    const answer = await api.call(row.route.method, row.route.path, good);
    expect(answer.status, answer.text).toBe(row.route.status);
    expect(answer.headers).toMatchObject({ 'content-type': row.route.media ?? 'application/json' });
    if (row.route.keep === undefined) expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
  });

  if (body !== undefined) {
    test('takes a body of exactly the limit', async () => {
      await restore(api.table, before);
      const padded = { ...good, ...text(ofBytes(JSON.stringify(good.body), bodyLimit))(good) };
      expect(await api.call(row.route.method, row.route.path, padded)).toMatchObject({ status: row.route.status });
    });
  }
});

describe('a problem says where it is', () => {
  test('every finding of a request has the place in it, as a pointer', async () => {
    const body = {
      ...sample('cases/open-case'),
      requestedState: 'XX',
      irregularity: { kind: 'stay', establishedOn: '2026-02-30' },
    };
    const { body: problem } = await api.call('POST', '/cases', { claims: france, body });
    expect(problem).toMatchObject({
      type: 'https://readmit.example/problems/invalid-request',
      errors: [
        { path: 'body/requestedState', message: 'Must be the ISO 3166-1 alpha-2 code of a State' },
        { path: 'body/irregularity/establishedOn', message: 'Must be a day that exists, as YYYY-MM-DD' },
      ],
    });
  });
});

test('what was answered is what the contracts show of it', () => {
  expectShownProblems();
});
