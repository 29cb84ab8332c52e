import { beforeAll, describe, expect, test } from 'vitest';
import { takeAsked } from '../../embedded/store-rules/held-to-rules.ts';
import { person, sample, startApi } from '../calls.ts';
import { expectShownProblems } from '../examples/problems-seen.ts';
import { expectProblem } from '../expect-problem.ts';
import { openingFor, statesOf } from '../opening-for.ts';
import {
  type Api,
  bodyOf,
  callerFor,
  caseIn,
  france,
  kazakhstan,
  longAgo,
  type OperationRow,
  operations,
  rowOf,
  sideOfPart,
  take,
} from '../operations.ts';
import { type Stage, stageFor } from '../stages.ts';
import { elsewhere } from './slips/elsewhere.ts';
import { fileFor, nobodysFile } from './slips/file-for.ts';
import { slipsOfAgreements } from './slips/of-agreements.ts';
import { slipsOfAlerts } from './slips/of-alerts.ts';
import { slipsOfAttachments } from './slips/of-attachments.ts';
import { slipsOfBans } from './slips/of-bans.ts';
import { slipsOfCases } from './slips/of-cases.ts';
import { slipsOfDocumentPrinting } from './slips/of-document-printing.ts';
import { slipsOfFindings } from './slips/of-findings.ts';
import { ofLettersElsewhere, slipsOfLetters } from './slips/of-letters.ts';
import { slipsOfMonitor } from './slips/of-monitor.ts';
import { slipsOfMovements } from './slips/of-movements.ts';
import { slipsOfPerson } from './slips/of-person.ts';
import { slipsOfProposals } from './slips/of-proposals.ts';
import { slipsOfProtection } from './slips/of-protection.ts';
import { slipsOfTravelDocuments } from './slips/of-travel-documents.ts';
import type { Slip, Slips } from './slips/slip.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

/** What was asked of the store that could write. */
const writes = () => takeAsked().filter((action) => !['GetItem', 'Query', 'TransactGetItems'].includes(action));

/** The answer to something that does not even try to write. */
const withoutWriting = async <T>(deed: () => Promise<T>): Promise<T> => {
  takeAsked();
  const answer = await deed();
  expect(writes()).toEqual([]);
  return answer;
};

const slips: Slips = {
  ...slipsOfCases,
  ...slipsOfBans,
  ...slipsOfProtection,
  ...slipsOfPerson,
  ...slipsOfFindings,
  ...slipsOfProposals,
  ...slipsOfLetters,
  ...slipsOfMonitor,
  ...slipsOfMovements,
  ...slipsOfTravelDocuments,
  ...slipsOfAgreements,
  ...slipsOfAlerts,
  ...slipsOfAttachments,
  ...slipsOfDocumentPrinting,
};

/** The cases that slips were committed on: as no slip writes anything, the next one finds the case as it was. */
const casesMade = new Map<string, { readonly caseId: string; readonly attachmentId: string }>();

/** A case for the slip, and who commits it. */
const placed = async (row: OperationRow, slip: Slip) => {
  const { stage, ago, opening, besides = [], states, claims, attachment } = slip;
  const { name, route } = row;
  const between = states ?? statesOf(name);
  const side = sideOfPart(route.side);
  const role = route.roles === 'anyone' ? 'officer' : route.roles[0];
  const by = claims ?? person(`${between[side]}.${role}`);
  const named = stageFor[name] ?? 'opened';
  const usual = typeof named === 'string' ? named : named[side];
  const made = [stage ?? usual, opening ?? openingFor(name), between] as const;
  const key = JSON.stringify([made, ago, besides, attachment]);
  const known = casesMade.get(key);
  if (known !== undefined) return { by, ...known };
  const open = () => caseIn(api, ...made);
  const caseId = await (ago === true ? longAgo(open) : open());
  for (const step of besides) await take(api, caseId, between, step);
  const attachmentId = await fileFor(api, caseId, slip);
  casesMade.set(key, { caseId, attachmentId });
  return { by, caseId, attachmentId };
};

/** The call of an operation that is about no case, after the stops that the slip needs. */
const callWithoutCase = async (row: OperationRow, slip: Slip) => {
  const { agreementId = 'france-kazakhstan', query = {}, stops = [], change = (same) => same } = slip;
  for (const { claims, body } of stops) {
    const stop = { claims, agreementId, body: { ...sample('agreements/stop-use'), ...body } };
    await api.call('POST', '/agreements/{agreementId}/stop', stop);
  }
  const claims = slip.claims ?? (row.route.person ? person('FR.supervisor') : france);
  return {
    claims,
    agreementId,
    query,
    monitorId: '0123456789abcdef0123456789abcdef',
    alertId: '20260101T000000Z-0123456789abcdefghijkl',
    ...(row.route.body === undefined ? {} : { body: change(bodyOf(row) ?? {}) }),
  };
};

/** Those of transits are in transits/law-refuses.test.ts, those of transfers in convicted-transfers/law-refuses.test.ts. */
const here = operations.filter(({ folder }) => folder !== 'transits' && !folder.startsWith('convicted-'));

describe.each(here)('$name', (row) => {
  const { name, folder, route } = row;
  const own = slips[name] ?? [];

  test('has a request here for every problem of law that its row lists', () => {
    const ofLetters = folder === 'transcriptions' || name === 'openCaseFromLetter' ? Object.keys(ofLettersElsewhere) : [];
    const reached = new Set<string>([...own.map(({ kind }) => kind), ...Object.keys(elsewhere), ...ofLetters]);
    expect(route.problems.filter((kind) => !reached.has(kind))).toEqual([]);
  });

  test.each(own)('answers $kind with its facts, and writes nothing', async (slip) => {
    const { kind, change = (same) => same, facts = {} } = slip;
    if (route.side === undefined) {
      const call = await callWithoutCase(row, slip);
      const answer = await withoutWriting(() => api.call(route.method, route.path, call));
      expectProblem(answer, kind, row);
      expect(answer.body).toMatchObject(facts);
      return;
    }
    const { by, caseId, attachmentId } = await placed(row, slip);
    const view = await api.call('GET', '/cases/{caseId}', { claims: by, caseId });
    const [document] = (view.body['travelDocuments'] ?? []) as { documentId: string }[];
    const documentId = document?.documentId ?? '';
    const call = { claims: by, caseId, documentId, attachmentId, body: change(bodyOf(row) ?? {}) };
    const asked = slip.query === undefined ? call : { ...call, query: slip.query };
    const answer = await withoutWriting(() =>
      route.method === 'GET' ? api.call('GET', route.path, asked) : api.change(route.path, asked),
    );
    expectProblem(answer, kind, row);
    expect(answer.body).toMatchObject(facts);
  });
});

const stagesTried = [
  'opened',
  'received',
  'accepted',
  'refused',
  'departed',
  'transferred',
  'moved-in-breach',
  'closed',
] as const;

describe('a move in the wrong state', () => {
  /** Those of a document need one, and letters are of other acts: both are tried by the rules themselves, in domain/. */
  const rows = operations.filter(
    ({ folder, route }) =>
      route.problems.includes('wrong-state') && route.path.startsWith('/cases') && folder !== 'transcriptions',
  );
  const cases = new Map<Stage, string>();
  beforeAll(async () => {
    for (const stage of stagesTried) cases.set(stage, await caseIn(api, stage));
  });

  test.each(rows)('of $name is answered with 409 and where it is possible, and writes nothing', async (row) => {
    const claims = { ...callerFor(row), 'cognito:groups': callerFor(row)['cognito:groups']?.replace('NL.', 'FR.') ?? '' };
    const refused: unknown[] = [];
    for (const stage of stagesTried) {
      const call = { claims, caseId: cases.get(stage) ?? '', attachmentId: nobodysFile, body: bodyOf(row) };
      takeAsked();
      const answer = await api.change(row.route.path, call);
      if (answer.status === row.route.status) cases.set(stage, await caseIn(api, stage));
      if (answer.status !== 409) continue;
      expect(writes()).toEqual([]);
      // Nothing planned, asked for or contested is a matter of what is on file in that status.
      if (!String(answer.body['type']).endsWith('/wrong-state')) continue;
      expectProblem(answer, 'wrong-state', row);
      expect(answer.body['possibleIn']).not.toContain(answer.body['caseStatus']);
      refused.push(answer.body['caseStatus']);
    }
    // What became of a person is recorded after the closure too.
    expect(refused).toContain(row.name === 'recordFollowUp' ? 'opened' : 'closed');
  });
});

describe('a stage that records nothing and serves few', () => {
  const openCase = rowOf('openCase');
  let bare: Api;
  beforeAll(async () => {
    bare = await startApi({ READMIT_RECORDS: '[]', READMIT_STATES: 'FR,KZ' });
  });

  test('opens no case between France and Kazakhstan, and says where to look the entry into force up', async () => {
    const open = () => bare.call('POST', '/cases', { claims: france, body: sample('cases/open-case') });
    const answer = await withoutWriting(open);
    expectProblem(answer, 'agreement-not-in-force', openCase);
    expect(answer.body).toMatchObject({ agreement: 'france-kazakhstan', lookUp: expect.stringContaining('notifications') });
    expect(answer.body).not.toHaveProperty('inForceFrom');
  });

  test('opens none to a State that it does not serve', async () => {
    const body = { ...sample('cases/open-case-nl-requests-kz'), requestedState: 'NL', person: nationalOf('NL') };
    const answer = await withoutWriting(() => bare.call('POST', '/cases', { claims: kazakhstan, body }));
    expectProblem(answer, 'state-not-served', openCase);
    expect(answer.body).toMatchObject({ state: 'NL' });
  });

  test('assumes nothing, and says so', async () => {
    expect((await bare.call('GET', '/health', {})).body).toEqual({ status: 'ok', stage: 'test', assumptions: [] });
  });

  const nationalOf = (state: string): unknown => ({ ...(sample('cases/open-case')['person'] as object), nationalities: [state] });
});

test('what was answered is what the contracts show of it', () => {
  expectShownProblems();
});
