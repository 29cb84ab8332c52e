import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as fc from 'fast-check';
import { standingOf } from '../../domain/file/standing.ts';
import { stateOf } from '../../domain/state-code.ts';
import { instantAt } from '../../domain/time/instant.ts';
import { referenceKey, workKey } from '../../functions/adapters/keys.ts';
import { standingItems } from '../../functions/adapters/standing-items.ts';
import { storeHere } from '../embedded/table.ts';
import { drawn, lineOf, opening } from '../functions/api/listed-cases.ts';
import { person, startApi } from '../functions/calls.ts';
import { onEmbeddedStore } from './embedded-store.ts';
import { atMost, type Figure, median } from './figure.ts';
import { watchStore } from './watched-store.ts';

const cases = 10_000;
const runs = 9;
const atOnce = 25;

const begun = Date.parse('2026-10-01T08:00:00Z');
const minute = 60_000;

/** The items of the lists of one side, straight into the store: what a change of each case would have written there. */
const filled = async (table: string): Promise<void> => {
  const client = DynamoDBDocumentClient.from(storeHere(), { marshallOptions: { removeUndefinedValues: true } });
  const standings = fc.sample(drawn, { numRuns: 500, seed: 7 });
  const [france, between] = [stateOf('FR'), { requesting: 'FR', requested: 'KZ' }];
  let items: Record<string, unknown>[] = [];
  for (let n = 0; n < cases; n += 1) {
    const standing = standings[n % standings.length];
    if (standing === undefined) throw new Error('Nothing was drawn');
    const one = opening({ ...between, reference: `A-${n % 1_000}` }, standing, instantAt(begun + n * minute));
    const item = lineOf(one, 'requesting');
    items.push(
      { ...workKey(france, one.caseId), item, listed: true, named: 0 },
      { ...referenceKey(france, one.reference, one.caseId), caseId: one.caseId },
      ...standingItems(france, one.caseId, standingOf(item)),
    );
    while (items.length >= atOnce || (n === cases - 1 && items.length > 0)) {
      const PutRequests = items.slice(0, atOnce).map((Item) => ({ PutRequest: { Item } }));
      await client.send(new BatchWriteCommand({ RequestItems: { [table]: PutRequests } }));
      items = items.slice(atOnce);
    }
  }
};

type Query = Readonly<Record<string, string>>;

const filters: Readonly<Record<string, Query>> = {
  status: { status: 'accepted' },
  owes: { owes: 'reply' },
  owedBy: { owedBy: 'us' },
  due: { dueFrom: '2026-12-04', dueUntil: '2026-12-06' },
  opened: { openedFrom: '2026-10-03', openedUntil: '2026-10-04' },
  reference: { reference: 'A-17' },
  order: { order: 'due' },
};

const pairs = (): readonly (readonly [string, Query])[] => {
  const names = Object.keys(filters);
  return names
    .flatMap((one, place) => names.slice(place + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => !(one === 'reference' && other === 'order'))
    .map(([one, other]) => [`${one} and ${other}`, { ...filters[one], ...filters[other] }]);
};

type Measured = { readonly milliseconds: number; readonly units: number; readonly lines: number };

const measure = async (): Promise<readonly Figure[]> => {
  const api = await startApi();
  await filled(api.table);
  const page = async (query: Query): Promise<Measured> => {
    const times: number[] = [];
    let [units, lines] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const watch = watchStore();
      const started = performance.now();
      const { status, body, text } = await api.call('GET', '/cases', { claims: person('FR.officer'), query });
      times.push(performance.now() - started);
      watch.end();
      if (status !== 200) throw new Error(text);
      [units, lines] = [watch.units, (body['items'] as unknown[]).length];
    }
    return { milliseconds: median(times), units, lines };
  };
  const whole = await page({});
  const all: (readonly [string, Measured])[] = [];
  for (const [name, query] of [...Object.entries(filters), ...pairs()]) all.push([name, await page(query)]);
  if (process.env['READMIT_LISTS'] === 'all') {
    const rows = [['none', whole] as const, ...all].map(
      ([name, { milliseconds, units, lines }]) => `${name}: ${milliseconds.toFixed(1)} ms, ${units} units, ${lines} lines`,
    );
    process.stdout.write(`${rows.join('\n')}\n`);
  }
  const [times, units] = [all.map(([, one]) => one.milliseconds), all.map(([, one]) => one.units)];
  return [
    atMost('a page by a filter', 'ms', median(times), whole.milliseconds, 4),
    atMost('the slowest page by a filter or two', 'ms', Math.max(...times), whole.milliseconds, 12),
    atMost('the dearest page by a filter or two', 'units', Math.max(...units), whole.units, 20),
  ];
};

/** What a page of 25 lines takes among 10,000 cases of one side, by every filter alone and by two, against the page of all cases. */
export const filteredLists = (): Promise<readonly Figure[]> => onEmbeddedStore(3, measure);
