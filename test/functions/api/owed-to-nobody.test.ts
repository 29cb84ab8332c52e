import { afterEach, beforeAll, expect, test } from 'vitest';
import { boundStates } from '../../bound-states.ts';
import { dumpOf } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { type Api, operations, ready } from '../operations.ts';

/** Whatever may owe somebody something at once: all that is sent or mailed goes by the outbox. */
const owing = operations.filter(
  ({ folder, route }) =>
    route.may.some((grant) => grant === 'put OUTBOX#') &&
    // What is done in the name of a State on paper is done to nobody else from the beginning.
    folder !== 'transcriptions' &&
    !(route.problems as readonly string[]).includes('state-not-on-paper'),
);

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterEach(() => {
  process.env['READMIT_ON_PAPER'] = '';
});

/** What is owed to somebody: in the list of an office, for the digest of one, to a queue. Notices to the monitor of the State that acts aside. */
const owed = async (): Promise<readonly string[]> => {
  const items = await dumpOf(api.table);
  return items
    .filter(({ pk, body }) => /^(?:ALERT#(?:OF|DIGEST)|DUE#DIGEST|OUTBOX)#/.test(pk) && !String(body).includes('"notice"'))
    .map(({ pk, sk, to, body }) => `${pk} ${sk} ${JSON.stringify(to)} ${String(body).slice(0, 200)}`);
};

test('where nobody is connected, nothing that is done owes anybody a message or a mail', async () => {
  // What tokens may was read when the API started; to whom something is owed is read with each change.
  process.env['READMIT_ON_PAPER'] = [...boundStates, 'VN', 'MA', 'BR'].join(',');
  for (const row of owing) {
    const { status, text } = await api.call(row.route.method, row.route.path, await ready(api, row));
    expect(status, `${row.name}: ${text}`).toBe(row.route.status);
  }
  expect(await owed()).toEqual([]);
});

test('where all are, an opening owes the State asked a message and a mail', async () => {
  const [row] = owing.filter(({ name }) => name === 'openCase');
  if (row === undefined) throw new Error('No openCase');
  await api.call(row.route.method, row.route.path, await ready(api, row));
  expect((await owed()).map((item) => item.split('#')[0]).sort()).toEqual(['ALERT', 'OUTBOX', 'OUTBOX']);
});
