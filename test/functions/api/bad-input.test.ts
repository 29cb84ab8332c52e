import { beforeAll, describe, expect, test } from 'vitest';
import { person, sample, startApi } from '../calls.ts';
import { expectNothingWritten, expectProblem } from '../expect-problem.ts';
import { type Api, france, kebab, operations, type ReadyCall, ready } from '../operations.ts';
import { bodyFaults, bodyLimit, ofBytes, text } from './body-faults.ts';
import { requestFaults } from './request-faults.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

describe.each(operations)('$name', (row) => {
  const body = row.route.body === undefined ? undefined : sample(`${row.folder}/${kebab(row.name)}`);
  const all = [...(body === undefined ? [] : bodyFaults(body)), ...requestFaults(row.route)];
  let good: ReadyCall;
  beforeAll(async () => {
    good = await ready(api, row);
  });

  test.each(all)('answers $name with $kind, and writes nothing', async ({ kind, change }) => {
    const bad = { ...good, ...change(good) };
    const answer = await expectNothingWritten(api, () => api.call(row.route.method, row.route.path, bad));
    expectProblem(answer, kind, row);
  });

  test('does what it is asked without any of these faults', async () => {
    const answer = await api.call(row.route.method, row.route.path, good);
    expect(answer.status, answer.text).toBe(row.route.status);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  });

  if (body !== undefined) {
    test('takes a body of exactly the limit', async () => {
      const call = await ready(api, row);
      const padded = { ...call, ...text(ofBytes(JSON.stringify(body), bodyLimit))(call) };
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

  test('a State that is no party learns no more of a case than of one that never was', async () => {
    const caseId = await api.opened(france);
    for (const { route, name } of operations.filter(({ route: { side } }) => side !== undefined)) {
      const body =
        route.body === undefined
          ? {}
          : { body: sample(`${name === 'recordClaimStatus' ? 'protection' : 'cases'}/${kebab(name)}`) };
      const call = { claims: person('NL.officer'), ...body, headers: { 'If-Match': '"any"' } };
      const [there, nowhere] = await Promise.all(
        [caseId, '0190a000-0000-7000-8000-000000000000'].map((id) => api.call(route.method, route.path, { ...call, caseId: id })),
      );
      const same = (answer: typeof there) => ({
        status: answer?.status,
        headers: answer?.headers,
        text: answer?.text.replace(answer.requestId, 'the request'),
      });
      expect(same(there)).toEqual(same(nowhere));
      expect(there?.text).not.toContain(caseId);
    }
  });
});
