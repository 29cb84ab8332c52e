import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { transactionBounds } from '../../../functions/adapters/transaction-bounds.ts';
import { type RecordingProxy, recordingProxy } from '../../embedded/recording-proxy.ts';
import { startApi } from '../calls.ts';
import { firstCalls } from '../first-call.ts';
import { type Api, france, operations, type ReadyCall, ready } from '../operations.ts';
import { capacityUnits, type Units, writeCapacityUnits } from './capacity-units.ts';

let proxy: RecordingProxy;
let api: Api;
beforeAll(async () => {
  proxy = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
  api = await startApi();
  await firstCalls(api);
});

/** `npm run capacity` keeps what it measures; else it is held against what was kept. */
const keeps = process.env['READMIT_CAPACITY'] === 'write';
const measured = new Map<string, Units>();
const names = operations.map(({ name }) => name);

afterAll(() => {
  if (keeps) writeCapacityUnits(measured, names);
  return proxy.close();
});

const usedBy = (writes: boolean): number =>
  proxy
    .recorded()
    .filter(({ action }) => (action === 'TransactWriteItems') === writes)
    .reduce((sum, { units }) => sum + units, 0);

describe.each(operations)('$name', (row) => {
  const { name, route } = row;
  let call: ReadyCall;
  let used: Units;
  beforeAll(async () => {
    call = await ready(api, row);
    const page = 'limit' in route.query().shape ? { query: { limit: '1' } } : {};
    proxy.forget();
    const answer = await api.call(route.method, route.path, { ...call, ...page });
    expect(answer.status, answer.text).toBe(route.status);
    used = { read: usedBy(false), write: usedBy(true) };
    measured.set(name, used);
  });

  test.skipIf(keeps)('uses the capacity units of the store that the guide states', () => {
    expect(used, `if that is what it should cost: npm run capacity -- -t ${name}, and npm run contracts`).toEqual(
      capacityUnits()[name],
    );
  });

  test('reads only what its row may, writes only in one transaction, with the register of persons beside, and never scans', async () => {
    // A list is read again, as long as it is; what changes something was recorded as it did.
    if (route.method === 'GET') await api.call(route.method, route.path, call);
    const recorded = proxy.recorded();
    for (const { action, keys } of recorded) {
      expect(keys.length, `items of one ${action}`).toBeLessThanOrEqual(transactionBounds.items);
      expect(['BatchGetItem', 'GetItem', 'Query', 'TransactGetItems', 'TransactWriteItems']).toContain(action);
      const verbs = action === 'TransactWriteItems' ? ['put', 'remove', 'check'] : ['read'];
      for (const key of keys) {
        const granted = verbs.map((verb) => `${verb} ${key.slice(0, key.indexOf('#') + 1)}`);
        expect(
          route.may.some((grant) => granted.includes(grant)),
          `${action} ${key}`,
        ).toBe(true);
      }
    }
    const ofRegister = (keys: readonly string[]): boolean => keys.every((key) => key.startsWith('PERSON#'));
    const writes = recorded.filter(({ action, keys }) => action === 'TransactWriteItems' && !ofRegister(keys));
    const times = (grant: string, count: number) => (route.may.some((one) => one === grant) ? count : 0);
    // What is an act of reading writes that each time.
    expect(writes).toHaveLength(route.method === 'GET' ? times('put HISTORY#', 2) : times('put RECEIPT#', 1));
  });
});

test('nothing is kept of an operation that is no more', () => {
  expect(Object.keys(capacityUnits()).filter((name) => !names.some((known) => known === name))).toEqual([]);
});

describe('what a list costs', () => {
  test('does not grow with the cases that it does not show', async () => {
    const cost = async (): Promise<number> => {
      proxy.forget();
      await api.call('GET', '/cases', { claims: france, query: { limit: '5' } });
      return usedBy(false);
    };
    for (let count = 0; count < 10; count += 1) await api.opened();
    const before = await cost();
    for (let count = 0; count < 30; count += 1) await api.opened();
    expect(await cost()).toBe(before);
  });
});
