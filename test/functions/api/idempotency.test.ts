import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../../../functions/http/route.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { type Answer, person, sample, startApi } from '../calls.ts';
import { expectNothingWritten, expectProblem } from '../expect-problem.ts';
import { fileIdOf } from '../named-file.ts';
import { type Api, caseIn, kazakhstan, operations, type ReadyCall, ready } from '../operations.ts';
import { readyAgain } from '../ready-again.ts';
import { changeTransferOf } from '../transfers-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const receipts: Item[] = [];
const receiptsIn = (items: readonly Item[]) => items.filter(({ pk, sk }) => pk.startsWith('RECEIPT#') && sk === 'RECEIPT');

/** Every POST that writes: what only looks something up by its body is answered anew each time. */
const posts = operations.filter(({ route }) => route.may.some((grant) => grant === 'put RECEIPT#'));

const shown = ({ status, text, headers }: Answer) => ({ status, text, etag: headers['etag'] });

/** How often the file was changed; where none is concerned, the switch of the agreement, or alerts acknowledged. */
const changesOf = async (fileId: string | undefined): Promise<number> => {
  const items = await dumpOf(api.table);
  const changed = (pk: string) =>
    fileId === undefined
      ? pk.startsWith('SWITCH#FR#')
      : [`CASE#${fileId}`, `TRANSIT#${fileId}`, `CONVICTED#${fileId}`].includes(pk);
  const acknowledged = fileId === undefined ? items.filter((item) => item['acknowledged'] !== undefined).length : 0;
  return acknowledged + Number(items.find(({ pk, version }) => changed(pk) && version !== undefined)?.['version'] ?? 0);
};

/** What may stand in the place of a word of a body: a longer text, a day or moment a day earlier, another hash, another of the words that the field takes. */
const insteadOf = (value: string, words: readonly string[]): readonly string[] => {
  const at = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  const earlier = Number.isNaN(at) ? [] : [new Date(at - 86_400_000).toISOString().slice(0, value.length)];
  const hash = /^[0-9a-f]{64}$/.test(value) ? [value.replace(/./, (first) => (first === '0' ? '1' : '0'))] : [];
  return [`other ${value}`, ...earlier, ...hash, ...words];
};

type Field = { readonly def: object };

/** The words that a field takes, also where it may be left out. */
const wordsOf = ({ def }: Field): readonly string[] =>
  'innerType' in def ? wordsOf(def.innerType as Field) : 'entries' in def ? Object.values(def.entries as object) : [];

/** The body with one of its words otherwise, in each way and place that there is. */
const variantsOf = (body: object, shape: Readonly<Record<string, Field>> = {}): readonly object[] =>
  Object.entries(body).flatMap(([field, value]): readonly object[] => {
    const instead = (other: unknown): object =>
      Array.isArray(body) ? body.map((one, index) => (String(index) === field ? other : one)) : { ...body, [field]: other };
    const words = wordsOf(shape[field] ?? { def: {} });
    if (typeof value === 'string') return insteadOf(value, words).map(instead);
    return typeof value === 'object' && value !== null ? variantsOf(value).map(instead) : [];
  });

/** A body that differs in one word, and is read as another all the same. */
const otherThan = (route: Route, body: object): unknown => {
  const schema = route.body?.();
  if (schema === undefined) return undefined;
  const read = JSON.stringify(schema.parse(body));
  return variantsOf(body, schema.shape).find((variant) => {
    const other = schema.safeParse(variant);
    return other.success && JSON.stringify(other.data) !== read;
  });
};

/** What opens a file. */
const opening: readonly string[] = ['openCase', 'stateInterest'];

/** Something else happens in the file that the reply names, where it may. */
const movedOn = async (claims: ReadyCall['claims'], { caseId, transferId }: Answer['body']): Promise<void> => {
  if (typeof caseId === 'string')
    await api.change('/cases/{caseId}/claim-status', { claims, caseId, body: sample('protection/record-claim-status') });
  if (typeof transferId === 'string')
    await changeTransferOf(api, 'holdTransfer', transferId, { claims, body: sample('convicted-transfers/hold-transfer') });
};

const made = readyAgain();

describe.each(posts)('$name, sent again with the same Idempotency-Key', (row) => {
  const { route } = row;
  afterAll(async () => {
    receipts.push(...receiptsIn(await dumpOf(api.table)));
    await restore(api.table, []);
  });

  const send = (call: ReadyCall, key: string) =>
    api.call(route.method, route.path, { ...call, headers: { ...call.headers, 'Idempotency-Key': key } });

  test('gets the same answer byte for byte, says so, and nothing is done twice', async () => {
    const call = await made(api, row);
    const first = await send(call, 'again');
    expect(first.status).toBe(route.status);
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    const again = await expectNothingWritten(api, () => send(call, 'again'));
    expect(shown(again)).toEqual(shown(first));
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
  });

  test('gets it even when the case has long moved on and the If-Match is stale', async () => {
    const call = await made(api, row);
    const first = await send(call, 'later');
    await movedOn(call.claims, first.body);
    expect(shown(await send({ ...call, headers: { ...call.headers, 'If-Match': '"stale"' } }, 'later'))).toEqual(shown(first));
  });

  test('but with another body is refused', async () => {
    const call = await made(api, row);
    await send(call, 'reused');
    const other = otherThan(route, call.body as object);
    expect(other, 'a body of which one word can be otherwise').toBeDefined();
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
    const call = await made(api, row);
    const before = opening.includes(row.name) ? 0 : await changesOf(fileIdOf(call));
    const answers = await Promise.all(Array.from({ length: 10 }).map(() => send(call, 'at-once')));
    const [first] = answers.map(shown);
    expect(first?.status, first?.text).toBe(route.status);
    for (const answer of answers) expect(shown(answer)).toEqual(first);
    expect(await changesOf(fileIdOf(answers[0]?.body ?? {}))).toBe(before + 1);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined).length).toBeGreaterThan(0);
  });
});

/** What receipts hold: ids and status of a file, or of the switch of an agreement; of what was opened also the ids of what else is on file. */
const ofCase = ['agreement', 'assumptions', 'at', 'caseId', 'change', 'file', 'status'];
const ofPrint = [...ofCase, 'language', 'pages', 'sha256', 'size'].sort();
const ofAgreement = ['agreement', 'at', 'category', 'state', 'stop', 'use'];
const ofTransit = ['agreement', 'assumptions', 'at', 'change', 'file', 'status', 'transitId'];
const ofTransfer = ['assumptions', 'at', 'change', 'file', 'instrument', 'status', 'transferId'];
const ofAlert = ['acknowledged', 'alertId'];

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
    expect(receipts.length).toBeGreaterThan(posts.length);
    for (const { pk, answer, expiresAt } of receipts) {
      expect(pk).toMatch(/^RECEIPT#[0-9a-f]{64}$/);
      const given = answer as { at?: string; acknowledged?: { at: string } };
      const { takeBackCase: _opened, alreadyOnFile: _others, attachmentId: _added, ...rest } = answer as Record<string, unknown>;
      expect([ofCase, ofPrint, ofTransit, ofTransfer, ofAlert, ofAgreement]).toContainEqual(Object.keys(rest).sort());
      expect(Number(expiresAt)).toBe(Math.floor(Date.parse(given.at ?? given.acknowledged?.at ?? '') / 1000) + 90 * 86_400);
    }
    expect(JSON.stringify(receipts)).not.toMatch(/SPECIMEN|N00000000|AIGERIM|RUSTAM/);
  });
});
