import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProblemKind } from '../../../functions/http/problems.ts';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import {
  type Api,
  callerFor,
  caseFor,
  type OperationRow,
  ofTransfers,
  openingOf,
  operations,
  type ReadyCall,
  ready,
  readyOn,
  sideOfCaller,
  sideOfPart,
} from '../operations.ts';
import { lawOfSome } from './law-of-some-states.ts';
import { type Cell, callers, cellsFor, problemIn } from './matrix.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

/** A State that opens a case asks the one with which it has an agreement. */
const bodyFor = (state: Cell['state']): Record<string, unknown> => sample(openingOf(state));

/** Between two parties of a treaty each in its place: Morocco, which is no party of the others’, would open one with Kazakhstan. */
const interestOf = (state: Cell['state']): Record<string, unknown> => ({
  ...aboutSomebodyElse(sample('convicted-transfers/state-interest')),
  ...(state === 'MA' ? { sentencingState: 'MA' } : {}),
});

describe.each(operations)('$name', (row) => {
  const { name, route } = row;
  const cases = new Map<string, string>();
  let untouched: ReadyCall;
  let before: readonly Item[];
  beforeAll(async () => {
    if (route.side !== undefined) {
      const sides = route.side === 'any-party' ? (['requesting', 'requested'] as const) : [sideOfPart(route.side)];
      for (const side of sides) cases.set(side, await caseFor(row, api, side));
    }
    untouched = await callBy(callerFor(row));
    before = await dumpOf(api.table);
  });
  afterAll(() => restore(api.table, []));

  const callBy = (claims: ReadyCall['claims']): Promise<ReadyCall> => {
    const caseId = cases.get(sideOfCaller(claims, name));
    return caseId === undefined ? ready(api, row, claims) : readyOn(api, row, claims, caseId);
  };

  const cells = cellsFor(row);
  const refused = cells.filter((cell) => problemIn(row, cell) !== undefined);

  test.each(refused)('is refused to the $role of $state, a $kind', async (cell) => {
    const claims = callers[cell.kind](`${cell.state}.${cell.role}`);
    const letInByRow = problemIn(row, cell) === lawOfSome[name]?.others;
    const call = letInByRow ? await callBy(claims) : { ...untouched, claims };
    const answer = await api.call(route.method, route.path, call);
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
    const call = await callBy(callers[kind](`${state}.${role}`));
    const answer = await api.call(
      route.method,
      route.path,
      name === 'openCase'
        ? { ...call, body: bodyFor(state) }
        : name === 'stateInterest'
          ? { ...call, body: interestOf(state) }
          : call,
    );
    expect(answer.status, answer.text).toBe(route.status);
    if (route.method === 'POST') await restore(api.table, before);
  });
});

/** How many of the three States a row and the law let in: of a case the parties or one side, of the use of an agreement its parties. */
const statesLetIn = ({ name, route: { side, path, method } }: OperationRow): number => {
  const law = lawOfSome[name];
  if (law !== undefined) return law.has.length;
  if (path.startsWith('/agreements') && method === 'POST') return 2;
  if (side === undefined) return 3;
  return side === 'any-party' ? 2 : 1;
};

const letIn = (row: OperationRow): number => {
  const { roles, person: needed } = row.route;
  return roles === 'anyone' ? cellsFor(row).length : roles.length * (needed ? 1 : 2) * statesLetIn(row);
};

describe('the matrix of route, role, side or no party, person or machine', () => {
  const all = operations.flatMap(cellsFor).length;

  test(`has ${all} cells (${operations.length} operations), of which only those succeed that a row lets in`, () => {
    for (const row of operations)
      expect(cellsFor(row).filter((cell) => problemIn(row, cell) === undefined).length, row.name).toBe(letIn(row));
  });
});

describe('who may do what, as the law has it', () => {
  const row = (name: string) => operations.find((candidate) => candidate.name === name)?.route;

  test('only the requested State confirms receipt, accepts and refuses', () => {
    for (const name of ['confirmReceipt', 'acceptCase', 'refuseCase']) expect(row(name)?.side).toBe('requested');
  });

  test('auditors and monitors change nothing', () => {
    // That a file was read stands in the history of whoever read it, and changes nothing else.
    const changing = operations.filter(
      ({ name, route: { may } }) => name !== 'getAttachment' && may.some((grant) => grant.startsWith('put ')),
    );
    const posted = operations.filter(({ route: { method } }) => method === 'POST').map(({ name }) => name);
    expect(posted.filter((name) => !changing.some((row) => row.name === name)).sort()).toEqual([
      'searchCases',
      'verifyTravelDocument',
    ]);
    for (const { route } of changing) {
      for (const role of ['auditor', 'monitor'] as const) expect(route.roles).not.toContain(role);
    }
  });

  test('escorts hold, take complaints in, and record what happens on the way, look for cases and documents, and change nothing else', () => {
    const theirs = operations.filter(({ route: { method, roles: allowed } }) => method === 'POST' && allowed.includes('escort'));
    expect(theirs.map(({ name }) => name).sort()).toEqual([
      'failDeparture',
      'holdCase',
      'recordArrival',
      'recordComplaint',
      'recordDeparture',
      'recordExit',
      'recordPassage',
      'recordTakingBack',
      'searchCases',
      'verifyTravelDocument',
    ]);
  });

  const boundTo = (of: (row: OperationRow) => boolean): readonly string[] =>
    operations
      .filter((each) => each.route.person && of(each))
      .map(({ name }) => name)
      .sort();

  test('a natural person accepts a transit, acknowledges, assesses, confirms silence, releases, reopens, answers, lets depart, moves to other rules, stops their use, and states anything of a sanction', () => {
    expect(boundTo(({ route }) => !ofTransfers(route))).toEqual([
      'acceptTransit',
      'acknowledgeAlert',
      'answerComplaint',
      'assessProtection',
      'assessTransit',
      'authoriseDeparture',
      'confirmEntryBan',
      'confirmReturnReason',
      'confirmSilence',
      'contestReturnReason',
      'decideSanction',
      'liftSanction',
      'migrateCase',
      'proposeReopening',
      'proposeSanction',
      'proposeTransitReopening',
      'reconfirmAssessment',
      'recordBorderAlert',
      'recordEntryBan',
      'recordExit',
      'recordExpulsionDecision',
      'recordReturnReason',
      'releaseHold',
      'reopenStop',
      'reopenTransitStop',
      'requestBanReview',
      'resumeUse',
      'stopUse',
      'withdrawExit',
    ]);
  });

  test('of a transfer a natural person acknowledges, records and verifies consent, asks, agrees, refuses, assesses, releases, reopens and lets the person go', () => {
    expect(boundTo(({ route }) => ofTransfers(route))).toEqual([
      'acknowledgeConvictedTransferAlert',
      'agreeToTransfer',
      'assessTransferRisk',
      'authoriseHandOver',
      'proposeTransferStopReopening',
      'recordConsent',
      'refuseTransfer',
      'releaseTransfer',
      'reopenTransferStop',
      'requestTransfer',
      'verifyConsent',
    ]);
  });

  test('without a token nobody learns of a case', () => {
    for (const { name, route } of operations.filter(({ route: { roles: allowed } }) => allowed === 'anyone')) {
      expect(['getHealth', 'getOpenApi', 'getAsyncApi', 'getKeySet', 'getDocs', 'getDocsPage']).toContain(name);
      expect(route.may.filter((grant) => grant !== 'read SWITCH#' && grant !== 'publish key')).toEqual([]);
    }
  });

  test('a person of several roles may do what one of them may', async () => {
    const caseId = await api.opened();
    expect(await api.call('GET', '/cases/{caseId}', { claims: person('FR.monitor', 'FR.escort'), caseId })).toMatchObject({
      status: 200,
    });
  });
});
