import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { person, startApi } from '../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../operations.ts';
import { transitIn } from '../transits-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

/** What an earlier release let in: moments that are years 10000 and -1 in UTC, and a name that turns what stands beside it. */
const looser = ['+010000-01-01T11:59:59.000Z', '-000001-12-31T10:00:00.000Z', '9026-01-01T00:00:00.000Z'];

/** The value with that in the place of each of its fields so called. */
const replaced = (value: unknown, fields: Readonly<Record<string, unknown>>): unknown => {
  if (Array.isArray(value)) return value.map((part) => replaced(part, fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key in fields ? fields[key] : replaced(part, fields)]),
  );
};

/** Lets the items of that partition be stored as the earlier release would have. */
const storedAs = async (partition: string, fields: Readonly<Record<string, unknown>>): Promise<void> => {
  const client = new DynamoDBClient({});
  const items = (await dumpOf(api.table)).filter(({ pk }) => pk === partition);
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    const { pk, sk, version, ...rest } = item as Item & { version?: unknown };
    const put = { ...(replaced(rest, fields) as object), pk, sk, ...(version === undefined ? {} : { version }) };
    await DynamoDBDocumentClient.from(client).send(new PutCommand({ TableName: api.table, Item: put }));
  }
  client.destroy();
};

const readsOfCase = ['', '/guard', '/deadlines', '/evidence', '/history', '/disclosures'];

describe.each(looser)('what an earlier release stored, with the moment %s', (moment) => {
  test('is read of an urgent case by both States, and by the monitor', async () => {
    const caseId = await caseIn(api, 'opened', 'cases/open-case-urgent');
    await storedAs(`CASE#${caseId}`, { apprehendedAt: moment, latin: 'AKH\u202eMETOV', reference: '\u200b' });
    for (const claims of [france, kazakhstan])
      for (const path of readsOfCase) {
        const role = path === '/guard' ? 'supervisor' : 'officer';
        const by = person(`${claims === france ? 'FR' : 'KZ'}.${role}`);
        const { status, text } = await api.call('GET', `/cases/{caseId}${path}`, { claims: by, caseId });
        expect(status, `${path} ${text}`).not.toBe(500);
      }
    const list = await api.call('GET', '/monitor/cases', { claims: person('FR.monitor') });
    expect(list.status).toBe(200);
  });

  test('is read of remedies in an own file', async () => {
    const caseId = await caseIn(api, 'accepted');
    const remedies = { does: 'recordRemedy', by: 'requesting' } as const;
    await take(api, caseId, { requesting: 'FR', requested: 'KZ' }, remedies);
    await storedAs(`OWNFILE#FR#${caseId}`, { certifiedAt: moment });
    for (const path of ['', '/guard']) {
      const { status, text } = await api.call('GET', `/cases/{caseId}${path}`, { claims: person('FR.supervisor'), caseId });
      expect(status, text).toBe(200);
    }
  });

  test('is read of a transit by both States', async () => {
    const transitId = await transitIn(api, 'accepted');
    await storedAs(`TRANSIT#${transitId}`, { at: moment, latin: 'AKH\u202eMETOV' });
    for (const claims of [france, kazakhstan])
      for (const path of ['', '/history', '/disclosures']) {
        const { status, text } = await api.call('GET', `/transits/{transitId}${path}`, { claims, transitId });
        expect(status, `${path} ${text}`).toBe(200);
      }
  });
});
