import { beforeAll, expect, test } from 'vitest';
import { dumpOf } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import type { Api } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const agreementId = 'france-kazakhstan';
const as = (who: string) => ({ ...person('FR.supervisor'), sub: who });

type Stops = readonly { readonly n: number; readonly resumed?: unknown }[];

test('a State can stop an agreement however often it did: what the guard reads does not grow, and the list says what it leaves out', async () => {
  const { destination: _any, category: _all, ...stop } = sample('agreements/stop-use');
  const times = 25;
  for (let n = 1; n <= times; n += 1) {
    const body = { ...stop, reasons: '漢'.repeat(4000) };
    const stopped = await api.call('POST', '/agreements/{agreementId}/stop', { claims: as('one'), agreementId, body });
    expect(stopped.status, stopped.text).toBe(200);
    expect(stopped.body['stop']).toBe(n);
    const resumption = { official: 'A', reasons: '漢'.repeat(4000), stop: n };
    const call = { claims: as('another'), agreementId, body: resumption };
    if (n < times) expect((await api.call('POST', '/agreements/{agreementId}/resumption', call)).status).toBe(200);
  }
  const { body, text } = await api.call('GET', '/agreements/{agreementId}', { claims: as('one'), agreementId });
  const stops = body['stops'] as Stops;
  expect(stops.map(({ n }) => n)).toEqual(Array.from({ length: 21 }, (_none, index) => index + 5));
  expect(stops.filter(({ resumed }) => resumed === undefined).map(({ n }) => n)).toEqual([times]);
  expect(body['earlierStops']).toBe(4);
  expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(6_000_000);
  const use = (await dumpOf(api.table)).find(({ pk, sk }) => pk === `SWITCH#FR#${agreementId}` && sk === 'USE');
  expect(Buffer.byteLength(JSON.stringify(use))).toBeLessThan(20_000);
}, 120_000);
