import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { apiFunctions } from '../../../functions/api/tables.ts';
import { unreadableRings } from '../../../functions/http/paging-words.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { person, startApi } from '../calls.ts';
import { type Api, caseIn, france, kazakhstan, longAgo, type OperationName, operations } from '../operations.ts';
import { printAgain, printedFromNow } from '../printed.ts';
import { requestOf, withdrawalOf } from '../queue/intake/partner-messages.ts';
import { transferAlertFor } from '../transfer-alerts-at-hand.ts';
import { transferIn } from '../transfers-at-hand.ts';
import { arrive, transitIn } from '../transits-at-hand.ts';

/** Where a list has its lines from: which stored items, and under which field the line stands in one. */
type Stored = {
  readonly of: (item: Item) => boolean;
  readonly field: string;
  readonly query?: Record<string, string>;
  readonly body?: object;
  readonly by?: Record<string, string>;
};

let api: Api;
let printed: string[];
let ids: { readonly caseId: string; readonly transitId: string; readonly transferId: string };

const inWorkOf =
  (state: string, prefix: string) =>
  ({ pk, sk }: Item) =>
    pk === `WORK#${state}` && sk.startsWith(prefix);
const cases = { of: inWorkOf('KZ', 'CASE#'), field: 'item' };
const ofCase = { of: ({ pk }: Item) => pk === `HISTORY#${ids.caseId}#SHARED`, field: 'entry' };
const ofTransit = { of: ({ pk }: Item) => pk === `HISTORY#${ids.transitId}#SHARED`, field: 'entry' };

const inTransfersOf =
  (state: string, prefix: string) =>
  ({ pk, sk }: Item) =>
    pk === `CONVICTED#LIST#${state}` && sk.startsWith(prefix);
const ofJustice = { by: person('KZ.justice') };
const transfers = { ...ofJustice, of: inTransfersOf('KZ', 'OPEN#'), field: 'line' };
const ofTransfer = { ...ofJustice, of: ({ pk }: Item) => pk === `HISTORY#${ids.transferId}#SHARED`, field: 'entry' };

/** Every list of the API, by its operation. */
const lists: Partial<Readonly<Record<OperationName, readonly Stored[]>>> = {
  listCases: [
    cases,
    { ...cases, query: { owedBy: 'us' } },
    { ...cases, query: { order: 'due' } },
    { ...cases, query: { openedFrom: '2020-01-01' } },
  ],
  searchCases: [{ ...cases, body: { givenNames: 'Айгерим' } }],
  listChanges: [{ of: inWorkOf('KZ', 'CHANGE#'), field: 'news', query: { limit: '100' } }],
  getCaseHistory: [ofCase],
  getCaseDisclosures: [{ ...ofCase, by: france }],
  listExpiringTravelDocuments: [{ of: inWorkOf('KZ', 'EXPIRY#'), field: 'line', query: { expiringWithinDays: '400' } }],
  listTransits: [
    { of: inWorkOf('KZ', 'TRANSIT#OPEN#'), field: 'line' },
    { of: inWorkOf('KZ', 'TRANSIT#ENDED#'), field: 'line', query: { which: 'ended' } },
  ],
  listRejections: [{ of: ({ pk }) => pk === 'TRANSIT#REJECTED#KZ', field: 'rejected' }],
  getTransitHistory: [ofTransit],
  getTransitDisclosures: [{ ...ofTransit, by: france }],
  listAlerts: [{ of: ({ pk }) => pk === 'ALERT#OF#KZ', field: 'alert' }],
  listConvictedTransfers: [
    transfers,
    { ...transfers, query: { reference: 'VN-2026-0017' } },
    { ...transfers, of: inTransfersOf('KZ', 'ENDED#'), query: { which: 'ended' } },
  ],
  listConvictedTransferChanges: [{ ...ofJustice, of: inTransfersOf('KZ', 'CHANGE#'), field: 'news', query: { limit: '100' } }],
  getConvictedTransferHistory: [ofTransfer],
  getConvictedTransferDisclosures: [{ ...ofTransfer, by: person('VN.justice') }],
  listConvictedTransferAlerts: [{ ...ofJustice, of: ({ pk }) => pk === 'ALERT#OF#KZ.justice', field: 'alert' }],
  listMonitoredCases: [{ ...cases, by: person('KZ.monitor') }],
  listMonitoredTransfers: [{ ...transfers, by: person('KZ.monitor') }],
};

const rows = operations.filter(({ route }) => 'cursor' in route.query().shape || 'after' in route.query().shape);

const put = async (item: Item): Promise<void> => {
  const client = new DynamoDBClient({});
  await DynamoDBDocumentClient.from(client).send(new PutCommand({ TableName: api.table, Item: item }));
  client.destroy();
};

const waiting = { timeout: 10_000, interval: 200 };

const isInstant = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);

/** What an earlier release, or a slip, may have left in the place of a line. */
const spoilt = (line: unknown): readonly unknown[] => {
  const fields = typeof line === 'object' && line !== null ? (line as Record<string, unknown>) : {};
  const without = Object.keys(fields).map((field) => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== field)));
  const beyond = Object.entries(fields).flatMap(([field, value]) =>
    isInstant(value)
      ? [
          { ...fields, [field]: '+010000-01-01T11:59:59.000Z' },
          { ...fields, [field]: '-000001-12-31T10:00:00.000Z' },
        ]
      : [],
  );
  return [null, 'a line', {}, ...without, ...beyond, ...Object.keys(fields).map((field) => ({ ...fields, [field]: [7] }))];
};

beforeAll(async () => {
  printed = printedFromNow();
  api = await startApi();
  await longAgo(() => caseIn(api, 'opened', 'cases/open-case-urgent'));
  await longAgo(() => caseIn(api, 'opened', 'cases/open-case-urgent'));
  const [caseId] = [await caseIn(api, 'document-issued'), await caseIn(api, 'document-issued')];
  const [transitId] = [await transitIn(api, 'accepted'), await transitIn(api, 'requested')];
  for (const _ended of [1, 2]) {
    const ended = await transitIn(api, 'requested');
    expect(await arrive(api, withdrawalOf(requestOf(ended), 2))).toBe('applied');
  }
  const [transferId] = [await transferIn(api, 'verified'), await transferIn(api)];
  for (const _ended of [1, 2]) await transferIn(api, 'withdrawn');
  for (const _told of [1, 2]) await transferAlertFor(api.table, 'KZ');
  for (const _rejected of [1, 2]) await arrive(api, { id: randomUUID(), data: { transitState: 'KZ' } });
  ids = { caseId, transitId, transferId };
});

afterAll(printAgain);

describe('a line that cannot be shown', () => {
  test('is looked for in every list', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(lists).sort());
  });

  test('rings in every function that has a list', () => {
    for (const { routes, ...row } of Object.values(apiFunctions)) {
      const hasList = Object.keys(routes).some((name) => name in lists);
      expect('alarmsOn' in row && 'line-unreadable' in row.alarmsOn).toBe(hasList);
    }
    expect(Object.keys(unreadableRings)).toEqual(['line-unreadable']);
  });

  describe.each(rows)('of $name', ({ name, route }) => {
    test.each(
      (lists[name] ?? []).map((stored, index) => [index + 1, stored] as const),
    )('is left out, counted and rung for, and the other lines stay (%i)', async (_nth, {
      of,
      field,
      query = {},
      body,
      by = kazakhstan,
    }) => {
      const asked = { claims: by, ...ids, query, ...(body === undefined ? {} : { body }) };
      const read = () => api.call(route.method, route.path, asked);
      const linesOf = (body: Record<string, unknown>) => (body['items'] ?? body['entries']) as readonly unknown[];
      // News is told some seconds after it is stored: the list is whole once it has all that is stored.
      const stored = (await dumpOf(api.table)).filter(of).length;
      await vi.waitUntil(
        async () => !('after' in route.query().shape) || linesOf((await read()).body).length === stored,
        waiting,
      );
      const whole = await read();
      const all = linesOf(whole.body);
      expect(all.length, whole.text).toBeGreaterThan(0);
      expect(whole.body).not.toHaveProperty('unreadable');
      const item = (await dumpOf(api.table)).filter(of)[0] as Item;
      let leftOut = 0;
      for (const line of spoilt(item[field])) {
        await put({ ...item, [field]: line });
        printed.length = 0;
        const { status, body: page } = await read();
        expect(status, `${JSON.stringify(line)} ${printed.join('')}`).toBe(200);
        const { unreadable = 0 } = page as { unreadable?: number };
        const shownLines = linesOf(page);
        expect(unreadable).toBeLessThanOrEqual(1);
        expect(all.length - shownLines.length, JSON.stringify(line)).toBeLessThanOrEqual(1);
        if (unreadable === 0) continue;
        leftOut += 1;
        expect(printed.join('')).toContain('"line-unreadable"');
        for (const other of shownLines) expect(all).toContainEqual(other);
      }
      await put(item);
      expect(leftOut).toBeGreaterThan(3);
      expect(linesOf((await read()).body)).toEqual(all);
    });
  });
});
