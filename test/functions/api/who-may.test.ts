import { beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../domain/caller.ts';
import type { ProblemKind } from '../../../functions/http/problems.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { machine, person, sample, startApi } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { type Api, type OperationRow, operations, type ReadyCall, ready } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const callers = { person, machine } as const;

type Cell = { readonly role: Role; readonly state: 'FR' | 'KZ' | 'NL'; readonly kind: keyof typeof callers };

const cells: readonly Cell[] = roles.flatMap((role) =>
  (['FR', 'KZ', 'NL'] as const).flatMap((state) => (['person', 'machine'] as const).map((kind) => ({ role, state, kind }))),
);

/** What the table says of a cell: the problem, or undefined where the operation is done. In each case France asks Kazakhstan. */
const problemIn = ({ route }: OperationRow, { role, state, kind }: Cell): ProblemKind | undefined => {
  if (route.roles === 'anyone') return undefined;
  if (!route.roles.includes(role)) return 'role-missing';
  if (route.person && kind === 'machine') return 'person-required';
  if (route.side === undefined) return undefined;
  if (state === 'NL') return 'case-not-found';
  const side = state === 'FR' ? 'requesting' : 'requested';
  return route.side === 'any-party' || route.side === side ? undefined : 'other-side-acts';
};

/** A State that opens a case asks the one with which it has an agreement. */
const bodyFor = (state: Cell['state']): Record<string, unknown> =>
  sample(
    state === 'KZ' ? 'cases/open-case-kz-requests-fr' : state === 'NL' ? 'cases/open-case-nl-requests-kz' : 'cases/open-case',
  );

describe.each(operations)('$name', (row) => {
  const { name, route } = row;
  let untouched: ReadyCall;
  let before: readonly Item[];
  beforeAll(async () => {
    untouched = await ready(api, row);
    before = await dumpOf(api.table);
  });

  const refused = cells.filter((cell) => problemIn(row, cell) !== undefined);

  test.each(refused)('is refused to the $role of $state, a $kind', async (cell) => {
    const claims = callers[cell.kind](`${cell.state}.${cell.role}`);
    const answer = await api.call(route.method, route.path, { ...untouched, claims });
    expectProblem(answer, problemIn(row, cell) as ProblemKind, row);
  });

  test('has written nothing for those to whom it was refused', async () => {
    expect(await dumpOf(api.table)).toEqual(before);
  });

  test.each(cells.filter((cell) => problemIn(row, cell) === undefined))('is done for the $role of $state, a $kind', async ({
    role,
    state,
    kind,
  }) => {
    const call = {
      ...(await ready(api, row, callers[kind](`${state}.${role}`))),
      ...(name === 'openCase' ? { body: bodyFor(state) } : {}),
    };
    const answer = await api.call(route.method, route.path, call);
    expect(answer.status, answer.text).toBe(route.status);
  });
});

describe('who may do what, as the law has it', () => {
  const row = (name: string) => operations.find((candidate) => candidate.name === name)?.route;

  test('only the requested State confirms receipt, accepts and refuses', () => {
    for (const name of ['confirmReceipt', 'acceptCase', 'refuseCase']) expect(row(name)?.side).toBe('requested');
  });

  test('auditors, escorts and monitors change nothing', () => {
    for (const { route } of operations.filter(({ route: { method } }) => method === 'POST')) {
      for (const role of ['auditor', 'escort', 'monitor'] as const) expect(route.roles).not.toContain(role);
    }
  });

  test('without a token nobody learns of a case', () => {
    for (const { name, route } of operations.filter(({ route: { roles: allowed } }) => allowed === 'anyone')) {
      expect(['getHealth', 'getOpenApi']).toContain(name);
      expect(route.may.filter((grant) => grant !== 'read SWITCH#')).toEqual([]);
    }
  });

  test('a person of several roles may do what one of them may', async () => {
    const caseId = await api.opened();
    expect(await api.call('GET', '/cases/{caseId}', { claims: person('FR.monitor', 'FR.escort'), caseId })).toMatchObject({
      status: 200,
    });
  });
});
