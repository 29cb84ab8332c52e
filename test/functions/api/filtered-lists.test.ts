import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { owedActs } from '../../../domain/agreement/owed-act.ts';
import { caseStatuses } from '../../../domain/file/readmission-case.ts';
import { instantAt } from '../../../domain/time/instant.ts';
import { type Table, tableCalled } from '../../../functions/adapters/table.ts';
import { person, startApi } from '../calls.ts';
import type { Api } from '../operations.ts';
import { drawn, type ListedCase, opening, stored } from './listed-cases.ts';

let api: Api;
let table: Table;
let cases: readonly ListedCase[];

const begun = Date.parse('2026-10-01T08:00:00Z');
const hour = 3_600_000;

const between = [
  { requesting: 'FR', requested: 'KZ', reference: 'A-1' },
  { requesting: 'KZ', requested: 'FR', reference: 'A-2' },
  { requesting: 'NL', requested: 'KZ', reference: 'A-1' },
];

/** Each case opened at an hour of its own, then changed once or twice in how it stands. */
beforeAll(async () => {
  api = await startApi();
  table = tableCalled(api.table);
  const standings = fc.sample(drawn, { numRuns: 300, seed: 5 });
  const all: ListedCase[] = [];
  for (let n = 0; n < 100; n += 1) {
    const [first, second, third] = [standings[3 * n], standings[3 * n + 1], standings[3 * n + 2]];
    if (first === undefined || second === undefined || third === undefined) throw new Error('Too few were drawn');
    const opened = opening(between[n % 3] ?? (between[0] as never), first, instantAt(begun + n * hour));
    await stored(table, opened);
    const changed = { ...opened, ...second };
    if (n % 2 === 0) await stored(table, changed, 1);
    const again = n % 4 === 0 ? { ...changed, ...third } : n % 2 === 0 ? changed : opened;
    if (n % 4 === 0) await stored(table, again, 2);
    all.push(again);
  }
  cases = all;
});

type Query = Readonly<Record<string, string>>;

/** What the list says that a filter shows, by looking at every case. */
const expected = (state: string, query: Query): readonly string[] => {
  const { status, owes, owedBy, dueFrom, dueUntil, openedFrom, openedUntil, reference } = query;
  const dueOf = ({ due = [] }: ListedCase): string | undefined => due.map(({ earliest }) => earliest as string).sort()[0];
  const isIn = (at: string | undefined, from: string | undefined, until: string | undefined): boolean =>
    (from === undefined || (at !== undefined && at >= from)) && (until === undefined || (at !== undefined && at <= until));
  const found = cases.filter((one) => {
    const mine = one.requesting === state ? 'requesting' : one.requested === state ? 'requested' : undefined;
    if (mine === undefined) return false;
    const isOwed = one.owed.some(
      ({ by, act }) => (owes === undefined || owes === act) && (owedBy === undefined || (owedBy === 'us') === (by === mine)),
    );
    return (
      (status === undefined || one.status === status) &&
      ((owes === undefined && owedBy === undefined) || isOwed) &&
      isIn(dueOf(one), dueFrom, dueUntil) &&
      isIn(one.openedAt, openedFrom, openedUntil) &&
      (reference === undefined || one.reference === reference)
    );
  });
  const byDue = query['order'] === 'due' || (reference === undefined && (dueFrom ?? dueUntil) !== undefined);
  const place = (one: ListedCase): string => `${dueOf(one) ?? '~'} ${one.caseId}`;
  const sorted = found.toSorted((one, other) => ((byDue ? place(one) < place(other) : one.caseId > other.caseId) ? -1 : 1));
  return sorted.map(({ caseId }) => caseId);
};

/** All pages of a list, as ids, and how many it says there are. */
const listed = async (state: string, query: Query, limit: number) => {
  const found: string[] = [];
  let counted: unknown;
  let cursor: string | undefined;
  do {
    const asked = { ...query, limit: String(limit), count: 'true', ...(cursor === undefined ? {} : { cursor }) };
    const { status, body, text } = await api.call('GET', '/cases', { claims: person(`${state}.officer`), query: asked });
    if (status !== 200) throw new Error(text);
    const lines = body['items'] as { caseId: string }[];
    expect(lines.length).toBeLessThanOrEqual(limit);
    expect(body).not.toHaveProperty('unreadable');
    found.push(...lines.map(({ caseId }) => caseId));
    counted = { count: body['count'], more: body['more'] };
    cursor = body['next'] as string | undefined;
  } while (cursor !== undefined);
  return { found, counted };
};

const instants = (first: string, step: number) =>
  fc.integer({ min: -2, max: 14 }).map((count) => instantAt(Date.parse(first) + count * step));

const optional = (filters: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<Query> =>
  fc.record(filters, { requiredKeys: [] }) as fc.Arbitrary<Query>;

const filters = optional({
  status: fc.constantFrom(...caseStatuses),
  owes: fc.constantFrom(...owedActs),
  owedBy: fc.constantFrom('us', 'them'),
  dueFrom: instants('2026-12-01T23:00:00Z', 24 * hour),
  dueUntil: instants('2026-12-01T23:00:00Z', 24 * hour),
  openedFrom: instants('2026-10-01T08:00:00Z', 10 * hour),
  openedUntil: instants('2026-10-01T08:00:00Z', 10 * hour),
  reference: fc.constantFrom('A-1', 'A-2', 'A'),
  order: fc.constantFrom('newest', 'due'),
});

const allowed = ({ order, reference, dueFrom, dueUntil }: Query): boolean =>
  !(order === 'due' && reference !== undefined) &&
  !(order === 'newest' && reference === undefined && (dueFrom ?? dueUntil) !== undefined);

describe('a filtered list', () => {
  test('has exactly the cases that looking at each of them finds, in their order, through pages of any size, and says how many', async () => {
    const cell = fc.record({
      state: fc.constantFrom('FR', 'KZ', 'NL'),
      query: filters.filter(allowed),
      limit: fc.integer({ min: 2, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(cell, async ({ state, query, limit }) => {
        const { found, counted } = await listed(state, query, limit);
        expect(found, JSON.stringify(query)).toEqual(expected(state, query));
        expect(counted).toEqual({ count: found.length, more: undefined });
      }),
      { numRuns: 50 },
    );
  });

  test.each(
    Object.entries({ status: caseStatuses, owes: owedActs, owedBy: ['us', 'them'], order: ['newest', 'due'] }),
  )('by %s alone has, for each value, what looking at each case finds', async (filter, values) => {
    for (const value of values)
      for (const state of ['FR', 'KZ', 'NL'])
        expect((await listed(state, { [filter]: value }, 30)).found).toEqual(expected(state, { [filter]: value }));
  });

  test('is refused in an order that cannot be had, with why', async () => {
    for (const query of [
      { order: 'due', reference: 'A-1' },
      { order: 'newest', dueUntil: '2026-12-05' },
    ] as Query[]) {
      const { status, body } = await api.call('GET', '/cases', { claims: person('FR.officer'), query });
      expect(status).toBe(400);
      expect(body).toMatchObject({ errors: [{ path: 'query/order', message: expect.stringContaining('listed') }] });
    }
  });
});
