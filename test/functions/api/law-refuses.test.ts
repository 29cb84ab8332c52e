import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ProblemKind } from '../../../functions/http/problems.ts';
import { apiFunctions } from '../../../functions/tables.ts';
import { person, sample, startApi } from '../calls.ts';
import { expectNothingWritten, expectProblem } from '../expect-problem.ts';
import { type Api, caseIn, france, kazakhstan, kebab, type OperationName, operations } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Slip = {
  readonly kind: ProblemKind;
  readonly claims?: Record<string, string>;
  readonly change: (body: Record<string, unknown>) => Record<string, unknown>;
  readonly facts: Record<string, unknown>;
};

const person1 = (body: Record<string, unknown>): Record<string, unknown> => body['person'] as Record<string, unknown>;

const future = '2999-01-01';

const grounds = (...given: Record<string, unknown>[]): Slip['change'] => {
  return (body) => ({ ...body, grounds: given });
};

/** For each operation what the law makes of a well-formed request. `elsewhere`: reached in a test of its own below. */
const slips: Readonly<Record<OperationName, readonly Slip[]>> = {
  getHealth: [],
  getOpenApi: [],
  listCases: [],
  getCase: [],
  getCaseHistory: [],
  confirmReceipt: [],
  acceptCase: [],
  openCase: [
    { kind: 'same-state', change: (body) => ({ ...body, requestedState: 'FR' }), facts: { state: 'FR' } },
    {
      kind: 'no-agreement',
      change: (body) => ({ ...body, requestedState: 'DE' }),
      facts: { requestingState: 'FR', requestedState: 'DE' },
    },
    {
      kind: 'no-agreement',
      claims: person('BE.officer'),
      change: (body) => ({ ...body, requestedState: 'NL' }),
      facts: { requestingState: 'BE', requestedState: 'NL' },
    },
    {
      kind: 'agreement-not-as-asserted',
      change: (body) => ({ ...body, agreement: 'benelux-kazakhstan' }),
      facts: { asserted: 'benelux-kazakhstan', found: 'france-kazakhstan' },
    },
    {
      kind: 'not-stated-as-national',
      change: (body) => ({ ...body, person: { ...person1(body), nationalities: ['FR'] } }),
      facts: { requestedState: 'KZ', nationalities: ['FR'] },
    },
    {
      kind: 'date-in-future',
      change: (body) => ({ ...body, irregularity: { kind: 'stay', establishedOn: future } }),
      facts: { field: 'irregularity/establishedOn', date: future },
    },
  ],
  refuseCase: [
    { kind: 'ground-not-applicable', change: grounds({ code: 'RR-OWN-VISA-ISSUED' }), facts: { ground: 'RR-OWN-VISA-ISSUED' } },
    { kind: 'ground-given-twice', change: grounds({ code: 'RR-FORGED' }, { code: 'RR-FORGED' }), facts: { ground: 'RR-FORGED' } },
    {
      kind: 'country-belongs-to-real-risk',
      change: grounds({ code: 'RR-FORGED', country: 'KZ' }),
      facts: { ground: 'RR-FORGED' },
    },
    { kind: 'real-risk-names-country', change: grounds({ code: 'RR-REFOUL' }), facts: {} },
  ],
  recordClaimStatus: [
    {
      kind: 'date-in-future',
      change: (body) => ({ ...body, checkedOn: future }),
      facts: { field: 'checkedOn', date: future },
    },
  ],
};

/** Problems that are reached below on an instance of their own, or that no loaded agreement can give. */
const elsewhere: readonly ProblemKind[] = ['wrong-state', 'agreement-not-in-force', 'state-not-served', 'category-not-covered'];

describe.each(operations)('$name', (row) => {
  const { name, folder, route } = row;

  test('has a request here for every problem of law that its row lists', () => {
    const reached = [...new Set(slips[name].map(({ kind }) => kind)), ...elsewhere];
    expect(route.problems.filter((kind) => !reached.includes(kind))).toEqual([]);
  });

  test.each(slips[name])('answers $kind with its facts, and writes nothing', async ({ kind, claims, change, facts }) => {
    const body = change(sample(`${folder}/${kebab(name)}`));
    const by = claims ?? (route.side === 'requested' ? kazakhstan : france);
    const caseId = route.side === undefined ? undefined : await caseIn(api, 'received');
    const answer = await expectNothingWritten(api, () =>
      caseId === undefined
        ? api.call(route.method, route.path, { claims: by, body })
        : api.change(route.path, { claims: by, caseId, body }),
    );
    expectProblem(answer, kind, row);
    expect(answer.body).toMatchObject(facts);
  });
});

describe('a move in the wrong state', () => {
  const possible = { confirmReceipt: 'opened', acceptCase: 'received', refuseCase: 'received' } as const;
  const rows = operations.filter(({ route }) => route.problems.includes('wrong-state'));

  test('is told of for every operation that knows one', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(possible).sort());
  });

  for (const row of rows) {
    const from = possible[row.name as keyof typeof possible];
    test.each(
      (['opened', 'received', 'accepted', 'refused'] as const).filter((status) => status !== from),
    )(`${row.name} in a case that is %s is answered with 409 and where it is possible`, async (status) => {
      const caseId = await caseIn(api, status);
      const body = sample(`cases/${kebab(row.name)}`);
      const answer = await expectNothingWritten(api, () => api.change(row.route.path, { claims: kazakhstan, caseId, body }));
      expectProblem(answer, 'wrong-state', row);
      expect(answer.body).toMatchObject({ status: 409, caseStatus: status, possibleIn: [from] });
    });
  }
});

describe('a stage that records nothing and serves few', () => {
  const openCase = { route: apiFunctions.cases.routes.openCase };
  let bare: Api;
  beforeAll(async () => {
    vi.resetModules();
    bare = await startApi({ READMIT_RECORDS: '[]', READMIT_STATES: 'FR,KZ' });
  });

  test('opens no case between France and Kazakhstan, and says where to look the entry into force up', async () => {
    const open = () => bare.call('POST', '/cases', { claims: france, body: sample('cases/open-case') });
    const answer = await expectNothingWritten(bare, open);
    expectProblem(answer, 'agreement-not-in-force', openCase);
    expect(answer.body).toMatchObject({ agreement: 'france-kazakhstan', lookUp: expect.stringContaining('notifications') });
    expect(answer.body).not.toHaveProperty('inForceFrom');
  });

  test('opens none to a State that it does not serve', async () => {
    const body = { ...sample('cases/open-case-nl-requests-kz'), requestedState: 'NL', person: nationalOf('NL') };
    const answer = await expectNothingWritten(bare, () => bare.call('POST', '/cases', { claims: kazakhstan, body }));
    expectProblem(answer, 'state-not-served', openCase);
    expect(answer.body).toMatchObject({ state: 'NL' });
  });

  test('assumes nothing, and says so', async () => {
    expect((await bare.call('GET', '/health', {})).body).toEqual({ status: 'ok', stage: 'test', assumptions: [] });
  });

  const nationalOf = (state: string): unknown => ({ ...person1(sample('cases/open-case')), nationalities: [state] });
});

describe('a stage that assumes the entry into force', () => {
  const sentence = 'Entry into force of france-kazakhstan on 2026-06-01 is assumed: set for this test.';

  test('says so in every reply that rests on it', async () => {
    const caseId = await caseIn(api, 'accepted');
    const claim = { claims: france, caseId, body: sample('protection/record-claim-status') };
    const replies = [
      await api.call('GET', '/health', {}),
      await api.call('POST', '/cases', { claims: france, body: sample('cases/open-case') }),
      await api.call('GET', '/cases/{caseId}/history', { claims: france, caseId }),
      await api.change('/cases/{caseId}/claim-status', claim),
    ];
    for (const { body } of replies) expect(body).toMatchObject({ assumptions: [sentence] });
    const view = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect(view.body).toMatchObject({ agreement: { assumptions: [sentence] } });
    const list = await api.call('GET', '/cases', { claims: france });
    expect(list.body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ assumptions: [sentence] })]) });
  });

  test('is refused to production when its functions start', async () => {
    vi.resetModules();
    await expect(startApi({ READMIT_STAGE: 'production' })).rejects.toThrow(
      'Production records nothing assumed: france-kazakhstan',
    );
    process.env['READMIT_STAGE'] = 'test';
  });
});
