import { beforeAll, describe, expect, test } from 'vitest';
import type { ProblemKind } from '../../../../functions/http/problems.ts';
import { startApi } from '../../calls.ts';
import { expectShownProblems } from '../../examples/problems-seen.ts';
import { expectNothingWritten, expectProblem } from '../../expect-problem.ts';
import { type Api, bodyOf, type OperationRow, operations, sideOfPart } from '../../operations.ts';
import { transferStates } from '../../transfer-states.ts';
import { changeTransferOf, justiceOf, transferIn, transferStageOf } from '../../transfers-at-hand.ts';
import { slipsOfConsents } from './slips/of-consents.ts';
import { slipsOfExchange } from './slips/of-exchange.ts';
import { slipsOfFindings } from './slips/of-findings.ts';
import { slipsOfHandOvers } from './slips/of-hand-overs.ts';
import { slipsOfOpening } from './slips/of-opening.ts';
import { slipsOfProtection } from './slips/of-protection.ts';
import type { Made, Slip, Slips } from './slips/slip.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const slips: Slips = {
  ...slipsOfOpening,
  ...slipsOfConsents,
  ...slipsOfExchange,
  ...slipsOfFindings,
  ...slipsOfProtection,
  ...slipsOfHandOvers,
};

/** Problems that no transfer can be brought to here. Each says where it is reached. */
const elsewhere: Readonly<Partial<Record<ProblemKind, string>>> = {
  'papers-missing': 'domain/convicted-transfer/answers.test.ts: of no loaded treaty was the list of papers read',
  'adaptation-not-provided-for':
    'domain/convicted-transfer/recorded-facts.test.ts: of no loaded treaty was it read how it is carried out',
};

/** A transfer for the slip, and who commits it. As no slip writes anything, the next one finds the transfer as it was. */
const transfersMade = new Map<string, string>();

const placed = async ({ name, route }: OperationRow, { by, stage, made, besides, as }: Slip): Promise<Made> => {
  if (made !== undefined) return made(api);
  const side = by ?? sideOfPart(route.side);
  const claims = { ...justiceOf(name, transferStates[side]), ...(as === undefined ? {} : { sub: as }) };
  if (route.side === undefined) return { transferId: '', claims };
  const at = stage ?? transferStageOf(name, side);
  const known = besides === undefined ? transfersMade.get(at) : undefined;
  const transferId = known ?? (await transferIn(api, at));
  if (besides === undefined) transfersMade.set(at, transferId);
  await besides?.(api, transferId);
  return { transferId, claims };
};

const rows = operations.filter(({ folder }) => folder.startsWith('convicted-'));

describe.each(rows)('$name', (row) => {
  const own = slips[row.name] ?? [];

  test('has a request here for every problem of law that its row lists', () => {
    const reached = new Set<string>([...own.map(({ kind }) => kind), ...Object.keys(elsewhere)]);
    expect(row.route.problems.filter((kind) => !reached.has(kind))).toEqual([]);
  });

  test.each(own)('answers $kind with its facts, and writes nothing', async (slip) => {
    const { kind, body = {}, facts = {} } = slip;
    const { transferId, claims, body: named = {}, ...asked } = await placed(row, slip);
    const { method } = row.route;
    const call = {
      claims,
      ...asked,
      ...(method === 'POST' ? { body: { ...bodyOf(row), ...named, ...(typeof body === 'function' ? body() : body) } } : {}),
    };
    const answer = await expectNothingWritten(api, () =>
      row.route.side === undefined ? api.call(method, row.route.path, call) : changeTransferOf(api, row.name, transferId, call),
    );
    expectProblem(answer, kind, row);
    expect(answer.body).toMatchObject(facts);
  });
});

test('what was answered is what the contracts show of it', () => {
  expectShownProblems();
});
