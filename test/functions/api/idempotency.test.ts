import { beforeAll, describe, expect, test } from 'vitest';
import { dumpOf } from '../../embedded/table.ts';
import { type Answer, person, sample, startApi } from '../calls.ts';
import { expectNothingWritten, expectProblem } from '../expect-problem.ts';
import { type Api, caseIn, kazakhstan, operations, ready } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const posts = operations.filter(({ route }) => route.method === 'POST');

const shown = ({ status, text, headers }: Answer) => ({ status, text, etag: headers['etag'] });

const entriesIn = async (caseId: unknown): Promise<number> =>
  (await dumpOf(api.table)).filter(({ pk }) => pk.startsWith(`HISTORY#${caseId}`)).length;

describe.each(posts)('$name, sent again with the same Idempotency-Key', (row) => {
  const { route } = row;
  const send = (call: Awaited<ReturnType<typeof ready>>, key: string) =>
    api.call(route.method, route.path, { ...call, headers: { ...call.headers, 'Idempotency-Key': key } });

  test('gets the same answer byte for byte, says so, and nothing is done twice', async () => {
    const call = await ready(api, row);
    const first = await send(call, 'again');
    expect(first.status).toBe(route.status);
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    const again = await expectNothingWritten(api, () => send(call, 'again'));
    expect(shown(again)).toEqual(shown(first));
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
  });

  test('gets it even when the case has long moved on and the If-Match is stale', async () => {
    const call = await ready(api, row);
    const first = await send(call, 'later');
    const caseId = String(first.body['caseId']);
    await api.change('/cases/{caseId}/claim-status', {
      claims: call.claims,
      caseId,
      body: sample('protection/record-claim-status'),
    });
    expect(shown(await send({ ...call, headers: { ...call.headers, 'If-Match': '"stale"' } }, 'later'))).toEqual(shown(first));
  });

  test('but with another body is refused', async () => {
    const call = await ready(api, row);
    await send(call, 'reused');
    const other = JSON.parse(
      JSON.stringify(call.body)
        .replace(/"(reference|official|source)":"/, '"$1":"other ')
        .replace('"SPECIMEN"', '"SPECIMEN-OTHER"'),
    );
    expect(other).not.toEqual(call.body);
    expectProblem(await expectNothingWritten(api, () => send({ ...call, body: other }, 'reused')), 'idempotency-key-reused', row);
  });

  test('by another caller is another request', async () => {
    const call = await ready(api, row);
    const { sub } = call.claims;
    await send(call, 'shared');
    const colleague = await ready(api, row, { ...call.claims, sub: `${sub}-colleague` });
    const second = await send(colleague, 'shared');
    expect(second.status, second.text).toBe(route.status);
    expect(second.headers).not.toHaveProperty('idempotency-replayed');
  });

  test('ten times at once has one effect and ten equal answers', async () => {
    for (const round of Array.from({ length: 5 }).keys()) {
      const call = await ready(api, row);
      const before = call.caseId === undefined ? 0 : await entriesIn(call.caseId);
      const answers = await Promise.all(Array.from({ length: 10 }).map(() => send(call, `at-once-${round}`)));
      const [first] = answers.map(shown);
      expect(first?.status, first?.text).toBe(route.status);
      for (const answer of answers) expect(shown(answer)).toEqual(first);
      expect(await entriesIn(answers[0]?.body['caseId'])).toBe(before + 1);
      expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined).length).toBeGreaterThan(0);
    }
  });
});

describe('a key belongs to its operation and case', () => {
  test('the same key for another case is refused', async () => {
    const [one, other] = [await caseIn(api, 'opened'), await caseIn(api, 'opened')];
    const confirm = (caseId: string) =>
      api.change('/cases/{caseId}/receipt', {
        claims: kazakhstan,
        caseId,
        body: sample('cases/confirm-receipt'),
        headers: { 'Idempotency-Key': 'one-for-two' },
      });
    expect(await confirm(one)).toMatchObject({ status: 200 });
    expect(await confirm(other)).toMatchObject({
      status: 422,
      body: { type: 'https://readmit.example/problems/idempotency-key-reused' },
    });
  });

  test('a request that was refused does not use its key up', async () => {
    const headers = { 'Idempotency-Key': 'after-a-slip' };
    const claims = person('FR.officer');
    const slip = { ...sample('cases/open-case'), requestedState: 'DE' };
    expect(await api.call('POST', '/cases', { claims, body: slip, headers })).toMatchObject({ status: 422 });
    expect(await api.call('POST', '/cases', { claims, body: sample('cases/open-case'), headers })).toMatchObject({ status: 201 });
  });

  test('what is kept of it holds no personal data', async () => {
    const receipts = (await dumpOf(api.table)).filter(({ pk }) => pk.startsWith('RECEIPT#'));
    expect(receipts.length).toBeGreaterThan(10);
    for (const { pk, answer, expiresAt } of receipts) {
      expect(pk).toMatch(/^RECEIPT#[0-9a-f]{64}$/);
      expect(Object.keys(answer as object).sort()).toEqual(
        ['agreement', 'assumptions', 'at', 'caseId', 'change', 'file', 'status'].sort(),
      );
      expect(Number(expiresAt)).toBeGreaterThan(Date.now() / 1000 + 89 * 86_400);
    }
    expect(JSON.stringify(receipts)).not.toMatch(/SPECIMEN|N00000000|AIGERIM/);
  });
});
