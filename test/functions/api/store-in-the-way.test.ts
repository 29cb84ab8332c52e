import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { storedWithinSeconds } from '../../../functions/ports/changes.ts';
import { within } from '../../../functions/time-left.ts';
import { type RecordingProxy, recordingProxy } from '../../embedded/recording-proxy.ts';
import { dumpOf } from '../../embedded/table.ts';
import { type Answer, startApi } from '../calls.ts';
import { expectNothingWritten } from '../expect-problem.ts';
import { firstCalls } from '../first-call.ts';
import { fileOf } from '../named-file.ts';
import { type Api, france, type OperationRow, operations, type ReadyCall } from '../operations.ts';
import { readyAgain } from '../ready-again.ts';

let proxy: RecordingProxy;
let api: Api;
beforeAll(async () => {
  proxy = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
  api = await startApi();
  await firstCalls(api);
});
afterAll(() => proxy.close());
beforeEach(() => proxy.forget());

const posts = operations.filter(({ route }) => route.may.some((grant) => grant === 'put RECEIPT#'));

/** Whether this sample of the row has something to keep of the person, or to keep the other State's register from telling by time. */
const keeping = new Set<string>([
  'openCase',
  'openCaseFromLetter',
  'addEvidence',
  'openTransitTakeBack',
  'correctPerson',
  'recordClaimStatus',
  'reopenStop',
  'reopenTransitStop',
  'stateInterest',
  'correctConvictedPerson',
  'refuseTransfer',
  'withdrawTransfer',
  'recordTransferDocument',
  'reopenTransferStop',
  'recordSentenceEnd',
]);
const keepsPersons = ({ name }: OperationRow): boolean => keeping.has(name);

const expectBusy = (answer: Answer): void => {
  expect(answer.body).toMatchObject({ type: 'https://readmit.example/problems/store-busy', status: 503 });
  expect(answer.status).toBe(503);
  expect(answer.headers).toMatchObject({ 'content-type': 'application/problem+json', 'retry-after': '1' });
};

const send = ({ route }: OperationRow, call: ReadyCall) => api.call(route.method, route.path, call);

/** That the history, or the list of stops, is as long as the answer says: nothing was done twice. */
const expectOneEffect = async ({ body }: Answer, claims: Record<string, string>): Promise<void> => {
  if (body['alertId'] !== undefined) {
    const path = claims['cognito:groups']?.includes('.justice') ? '/convicted-transfers/alerts' : '/alerts';
    const list = await api.call('GET', path, { claims, query: { limit: '100' } });
    const found = (list.body['items'] as { alertId: string }[]).find(({ alertId }) => alertId === body['alertId']);
    expect(found).toMatchObject({ acknowledged: body['acknowledged'] });
    return;
  }
  const changed = fileOf(body);
  if (changed === undefined) {
    const agreement = await api.call('GET', '/agreements/{agreementId}', { claims, agreementId: String(body['agreement']) });
    expect(agreement.body['stops']).toHaveLength(Number(body['stop']));
    return;
  }
  const call = { ...changed.ids, claims, query: { file: String(body['file']), limit: '100' } };
  const history = await api.call('GET', `${changed.view}/history`, call);
  expect(history.body['entries']).toHaveLength(Number(body['change']));
};

/** The change itself, which goes with its receipt. A row that keeps persons in a register writes there before and after it too. */
const ofChange = 'RECEIPT#';

/** Each conflict and each lost reply meets the same call. */
const made = readyAgain();

describe.each(posts)('$name', (row) => {
  test('does not show three conflicts in the store', async () => {
    const call = await made(api, row);
    proxy.forget();
    proxy.inject({ action: 'TransactWriteItems', how: 'conflict', times: 3, about: ofChange });
    const answer = await send(row, call);
    expect(answer.status, answer.text).toBe(row.route.status);
    const writes = proxy.recorded().filter(({ action }) => action === 'TransactWriteItems');
    const changes = writes.filter(({ keys }) => keys.some((key) => key.startsWith(ofChange)));
    expect(changes.map(({ answered }) => answered)).toEqual(['injected', 'injected', 'injected', 200]);
    expect(writes.length > changes.length).toBe(keepsPersons(row));
  });

  test('has exactly one effect when the reply of the store is lost', async () => {
    const call = await made(api, row);
    proxy.inject({ action: 'TransactWriteItems', how: 'lost-reply', times: 1, about: ofChange });
    const answer = await send(row, call);
    expect(answer.status, answer.text).toBe(row.route.status);
    await expectOneEffect(answer, call.claims);
  });

  test('has exactly one effect when every reply of the store is lost and the caller asks again', async () => {
    const call = await made(api, row);
    const sent = { ...call, headers: { ...call.headers, 'Idempotency-Key': `lost-${row.name}` } };
    proxy.inject({ action: 'TransactWriteItems', how: 'lost-reply', times: 9, about: ofChange });
    const lost = await send(row, sent);
    expect(lost).toMatchObject({ status: 504, body: { type: 'https://readmit.example/problems/timeout' } });
    proxy.forget();
    const again = await send(row, sent);
    expect(again.status, again.text).toBe(row.route.status);
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
    await expectOneEffect(again, call.claims);
  });
});

describe.each(posts.filter(keepsPersons))('$name, whose person is kept in a register', (row) => {
  test.each([3, 4, 6, 9])('has exactly one effect when the first %i replies about the register are lost', async (times) => {
    const call = await made(api, row);
    const sent = { ...call, headers: { ...call.headers, 'Idempotency-Key': `kept-${times}-${row.name}` } };
    proxy.inject({ action: 'TransactWriteItems', how: 'lost-reply', times, about: 'PERSON#' });
    expect([504, row.route.status]).toContain((await send(row, sent)).status);
    proxy.forget();
    const again = await send(row, sent);
    expect(again.status, again.text).toBe(row.route.status);
    await expectOneEffect(again, call.claims);
  });
});

describe.each(posts.filter(({ name }) => ['openCase', 'acceptCase', 'stateInterest'].includes(name)))('$name', (row) => {
  test('after thirty conflicts answers 503, has written nothing, and is done when it is asked again', async () => {
    const call = await made(api, row);
    const sent = { ...call, headers: { ...call.headers, 'Idempotency-Key': `busy-${row.name}` } };
    proxy.inject({ action: 'TransactWriteItems', how: 'conflict', times: 30 });
    expectBusy(await expectNothingWritten(api, () => send(row, sent)));
    proxy.forget();
    expect(await send(row, sent)).toMatchObject({ status: row.route.status });
  });

  test('has exactly one effect when the store does it and stays silent, and the caller asks again', async () => {
    const call = await made(api, row);
    const sent = { ...call, headers: { ...call.headers, 'Idempotency-Key': `silent-${row.name}` } };
    proxy.inject({ action: 'TransactWriteItems', how: 'silence', times: 1, about: ofChange });
    const lost = await within(1_500, () => send(row, sent));
    expect(lost).toMatchObject({ status: 504, body: { type: 'https://readmit.example/problems/timeout' } });
    const again = await send(row, sent);
    expect(again.status, again.text).toBe(row.route.status);
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
    await expectOneEffect(again, call.claims);
  });

  test('is done once, and answered so, where the store stays silent on the first of three attempts', async () => {
    const call = await made(api, row);
    proxy.inject({ action: 'TransactWriteItems', how: 'silence', times: 1, about: ofChange });
    const answer = await send(row, call);
    expect(answer.status, answer.text).toBe(row.route.status);
    await expectOneEffect(answer, call.claims);
  });

  test('answers 503 before its time is out where the store throttles for long', async () => {
    const call = await made(api, row);
    for (const action of ['GetItem', 'TransactWriteItems']) {
      proxy.forget();
      proxy.inject({ action, how: 'throttle', times: 3_000 });
      let taken = Number.NaN;
      const timed = async (): Promise<Answer> => {
        const started = performance.now();
        const answer = await send(row, call);
        taken = performance.now() - started;
        return answer;
      };
      expectBusy(await expectNothingWritten(api, timed));
      expect(taken).toBeLessThan(5_000);
    }
  });
});

describe('the news of a change', () => {
  test('stands where it was stored, not where the store was first asked in vain: nothing comes before what a client has read', async () => {
    const asked = Date.now();
    proxy.inject({ action: 'TransactWriteItems', how: 'unheard', times: 1, about: ofChange });
    const caseId = await api.opened();
    const stored = Date.now();
    expect(stored - asked).toBeGreaterThan(2_500);
    const items = (await dumpOf(api.table)).filter(({ sk }) => sk.startsWith('CHANGE#') && sk.includes(caseId));
    expect(items).toHaveLength(2);
    for (const { sk } of items) {
      const at = Date.parse(String(sk.split('#')[1]));
      expect(at).toBeGreaterThan(asked + 2_500);
      expect(stored - at).toBeLessThan(storedWithinSeconds * 1_000);
    }
  });
});

describe('reading', () => {
  test('a case does not show three conflicts in the store, and answers 503 after thirty', async () => {
    const caseId = await api.opened();
    proxy.inject({ action: 'TransactGetItems', how: 'conflict', times: 3 });
    expect(await api.call('GET', '/cases/{caseId}', { claims: france, caseId })).toMatchObject({ status: 200 });
    proxy.inject({ action: 'TransactGetItems', how: 'conflict', times: 30 });
    expectBusy(await api.call('GET', '/cases/{caseId}', { claims: france, caseId }));
  });

  test('a list or a history answers 503 where the store throttles for long', async () => {
    const caseId = await api.opened();
    proxy.inject({ action: 'Query', how: 'throttle', times: 3_000 });
    const answers = await Promise.all([
      api.call('GET', '/cases', { claims: france }),
      api.call('GET', '/cases/{caseId}/history', { claims: france, caseId }),
    ]);
    for (const answer of answers) expectBusy(answer);
  });
});
