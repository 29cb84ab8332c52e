import { afterEach, describe, expect, test, vi } from 'vitest';
import { startApi } from '../../calls.ts';
import { statesOf } from '../../opening-for.ts';
import {
  type Api,
  caseFor,
  type OperationRow,
  ofTransfers,
  ofTransits,
  operations,
  readyOn,
  rowOf,
  sideOfPart,
} from '../../operations.ts';
import { type Cell, callers, cellsFor, problemIn } from '../matrix.ts';

afterEach(() => {
  vi.doUnmock('../../../../domain/file/side.ts');
  vi.doUnmock('../../../../functions/api/reading/get-case.ts');
  vi.doUnmock('../../../../domain/transit/side-of-transit.ts');
  vi.doUnmock('../../../../domain/convicted-transfer/transfer-side.ts');
  vi.resetModules();
});

/** The cells of a row in which the API answers otherwise than the table says, of those that the table refuses. */
const wrongCells = async (api: Api, row: OperationRow): Promise<readonly Cell[]> => {
  const { name, route } = row;
  const { requesting, requested } = statesOf(name);
  const side = sideOfPart(route.side);
  const caseId = await caseFor(row, api, side);
  const state = side === 'requesting' ? requesting : requested;
  const [role = 'officer'] = route.roles === 'anyone' ? [] : route.roles;
  const call = await readyOn(api, row, callers.person(`${state}.${role}`), caseId);
  const wrong: Cell[] = [];
  for (const cell of cellsFor(row).filter((candidate) => problemIn(row, candidate) !== undefined)) {
    const claims = callers[cell.kind](`${cell.state}.${cell.role}`);
    const { body } = await api.call(route.method, route.path, { ...call, claims });
    if (body['type'] !== `https://readmit.example/problems/${problemIn(row, cell)}`) wrong.push(cell);
  }
  return wrong;
};

const outsiders = (row: OperationRow): readonly Cell[] =>
  cellsFor(row).filter((cell) => ['case-not-found', 'document-not-found'].includes(problemIn(row, cell) ?? ''));

describe('the matrix fails where a party is not checked', () => {
  test('as the code is, no cell is wrong', async () => {
    const api = await startApi();
    expect(await wrongCells(api, rowOf('getCase'))).toEqual([]);
  });

  test('in the one handler that leaves the check out: every cell of a State that is no party', async () => {
    vi.resetModules();
    vi.doMock('../../../../functions/api/reading/get-case.ts', async () => {
      const { caseView } = await import('../../../../domain/file/case-view.ts');
      const { ok } = await import('../../../../domain/result.ts');
      const unchecked =
        (cases: { load: (id: string, state: string) => Promise<never> }) => async (request: Record<string, never>) => {
          const { params, caller } = request as unknown as {
            params: { caseId: string };
            caller: { state: string; roles: never };
          };
          const { shared, own } = await cases.load(params.caseId, caller.state);
          const body = caseView(shared, 'requesting', own, caller.roles);
          return ok({ body, etag: '"unchecked"' });
        };
      return { getCase: unchecked };
    });
    const api = await startApi();
    const wrong = await wrongCells(api, rowOf('getCase'));
    expect(wrong).toEqual(outsiders(rowOf('getCase')));
    expect(wrong.length).toBeGreaterThan(5);
  });

  test('in every operation about a case, were the check itself to let anybody in', async () => {
    vi.resetModules();
    vi.doMock('../../../../domain/file/side.ts', async (original) => {
      const side = await original<typeof import('../../../../domain/file/side.ts')>();
      return { ...side, sideOf: (...given: Parameters<typeof side.sideOf>) => side.sideOf(...given) ?? 'requesting' };
    });
    const api = await startApi();
    const ofCases = operations.filter(
      ({ name, route }) =>
        route.side !== undefined &&
        !ofTransits(route) &&
        !ofTransfers(route) &&
        name !== 'confirmSilence' &&
        name !== 'migrateCase',
    );
    expect(ofCases.length).toBeGreaterThan(50);
    for (const row of ofCases) expect((await wrongCells(api, row)).length, row.name).toBeGreaterThan(0);
  }, 120_000);

  test('in every operation about a transit, were the check itself to let anybody in', async () => {
    vi.resetModules();
    vi.doMock('../../../../domain/transit/side-of-transit.ts', async (original) => {
      const { sideOfTransit } = await original<typeof import('../../../../domain/transit/side-of-transit.ts')>();
      const unchecked: typeof sideOfTransit = (...given) => sideOfTransit(...given) ?? 'requesting';
      return { sideOfTransit: unchecked };
    });
    const api = await startApi();
    const theirs = operations.filter(({ route }) => route.side !== undefined && ofTransits(route));
    expect(theirs.length).toBeGreaterThan(8);
    for (const row of theirs) expect((await wrongCells(api, row)).length, row.name).toBeGreaterThan(0);
  }, 120_000);

  test('in every operation about a transfer of a convicted person, were the check itself to let anybody in', async () => {
    vi.resetModules();
    vi.doMock('../../../../domain/convicted-transfer/transfer-side.ts', async (original) => {
      const side = await original<typeof import('../../../../domain/convicted-transfer/transfer-side.ts')>();
      const unchecked: typeof side.sideOfTransfer = (...given) => side.sideOfTransfer(...given) ?? 'sentencing';
      return { ...side, sideOfTransfer: unchecked };
    });
    const api = await startApi();
    const theirs = operations.filter(({ route }) => route.side !== undefined && ofTransfers(route));
    expect(theirs.length).toBeGreaterThan(30);
    for (const row of theirs) expect((await wrongCells(api, row)).length, row.name).toBeGreaterThan(0);
  }, 120_000);
});
