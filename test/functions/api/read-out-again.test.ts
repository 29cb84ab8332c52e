import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { addHours, type Instant, instantAt } from '../../../domain/time/instant.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { fileOf } from '../named-file.ts';
import { type Api, type OperationRow, operations, type ReadyCall, ready } from '../operations.ts';
import { printAgain, printedFromNow } from '../printed.ts';
import { accepted, type Edge, withEdges } from '../schema/accepted-by.ts';
import { edgesOfRun, triedOf } from '../schema/edges-of-run.ts';
import { readAmiss } from './everything-read.ts';

let api: Api;
let printed: string[];
let sweep: (now: Instant) => Promise<void>;
let begin: (now: Instant) => Promise<void>;
beforeAll(async () => {
  printed = printedFromNow();
  api = await startApi();
  // Loaded after the API: the sweep reads its settings when it is.
  const { sweepParts } = await import('../schedule/sweep-parts.ts');
  ({ sweep, begin } = await sweepParts(api.table));
});
afterAll(printAgain);

/** By then reminders and warnings are owed, and deadlines missed. */
const fortyDaysOn = () => addHours(instantAt(Date.now()), 40 * 24);

/** What is logged where a reply does not pass the schema of its row, or could not be made. */
const logged = /"message":"(line-unreadable|shown-by-shape|sweep-failed|fault)"/;

/** An operation, a call of it that succeeds, and the table before it. */
type Trial = { readonly row: OperationRow; readonly good: ReadyCall; readonly before: readonly Item[]; readonly amiss: string[] };

const told = (edges: readonly Edge[], what: string): string => `${JSON.stringify(edges).slice(0, 400)} ${what.slice(0, 400)}`;

/** Does the act with those edges; gives the ids that its reply names, or undefined where the law, or the whole of the body, refuses them. */
const done = async ({ row: { route }, good, amiss }: Trial, edges: readonly Edge[]) => {
  const call = { ...good, body: withEdges(good.body, edges) };
  if (!(route.body as () => z.ZodType)().safeParse(call.body).success) return undefined;
  const { status, text, body } = await api.call(route.method, route.path, call);
  if (status >= 500) amiss.push(told(edges, text));
  if (status >= 300) return undefined;
  return fileOf(body)?.ids ?? {};
};

/** Those of the edges that are taken, in sets that are taken together: where all are not, those of each half. */
const takenOf = async (trial: Trial, edges: readonly Edge[]): Promise<readonly (readonly Edge[])[]> => {
  if ((await done(trial, edges)) !== undefined) {
    await restore(api.table, trial.before);
    return [edges];
  }
  if (edges.length < 2) return [];
  const middle = Math.ceil(edges.length / 2);
  const halves = [edges.slice(0, middle), edges.slice(middle)];
  const sets: (readonly Edge[])[] = [];
  for (const half of halves) sets.push(...(await takenOf(trial, half)));
  return sets;
};

/** Does the act with those edges, lets forty days pass and reads whatever can show it, as both States; false where they are refused. */
const readBack = async (trial: Trial, edges: readonly Edge[]): Promise<boolean> => {
  const { row, good, before, amiss } = trial;
  printed.length = 0;
  const ids = await done(trial, edges);
  if (ids === undefined) return false;
  await sweep(fortyDaysOn()).catch((error: Error) => amiss.push(told(edges, error.message)));
  amiss.push(...(await readAmiss(api, row, good, ids)).map((one) => told(edges, one)));
  amiss.push(...printed.filter((line) => logged.test(line)).map((line) => told(edges, line)));
  await restore(api.table, before);
  return true;
};

/** Milliseconds: all edges of a request for a case are some hundred turns. */
const timeout = edgesOfRun === 'all' ? 1_200_000 : 120_000;

const withBody = operations.filter(({ route }) => route.body !== undefined);
let [tried, stored] = [0, 0];

describe.each(withBody)(`whatever $name takes (READMIT_EDGES=${edgesOfRun})`, (row) => {
  test(
    'is stored so that every reply can show it to both States, and never faults',
    async () => {
      await restore(api.table, []);
      await begin(instantAt(Date.now()));
      const good = await ready(api, row);
      const trial: Trial = { row, good, before: await dumpOf(api.table), amiss: [] };
      const edges = accepted((row.route.body as () => z.ZodType)(), good.body);
      expect(edges.length).toBeGreaterThan(0);
      for (const set of triedOf(edges)) {
        tried += set.length;
        const whole = await readBack(trial, set);
        const sets = whole ? [set] : await takenOf(trial, set);
        stored += sets.flat().length;
        if (whole) continue;
        if (sets.length > 1 && (await readBack(trial, sets.flat()))) continue;
        for (const one of sets) expect(await readBack(trial, one)).toBe(true);
      }
      expect(trial.amiss).toEqual([]);
    },
    timeout,
  );
});

test('most of what the schemas take is stored', () => {
  expect(tried).toBeGreaterThan(withBody.length);
  expect(stored).toBeGreaterThan(tried / 2);
});
