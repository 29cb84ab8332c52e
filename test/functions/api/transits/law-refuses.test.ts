import { beforeAll, describe, expect, test } from 'vitest';
import { transitRoutes } from '../../../../functions/api/transits/routes.ts';
import type { ProblemKind } from '../../../../functions/http/problems.ts';
import { person, sample, startApi } from '../../calls.ts';
import { expectShownProblems } from '../../examples/problems-seen.ts';
import { expectNothingWritten, expectProblem } from '../../expect-problem.ts';
import {
  type Api,
  bodyOf,
  callerFor,
  kazakhstan,
  type OperationName,
  ofTransits,
  operations,
  rowOf,
  take,
} from '../../operations.ts';
import { realRisk } from '../../stages.ts';
import { changeTransitOf, type TransitStage, transitIn, transitStageFor } from '../../transits-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Slip = {
  readonly kind: ProblemKind;
  readonly stage?: TransitStage;
  /** What is other in the request of the partner. */
  readonly asked?: Record<string, unknown>;
  readonly besides?: (transitId: string) => Promise<unknown>;
  readonly claims?: Record<string, string>;
  readonly body?: Record<string, unknown>;
  readonly facts?: Record<string, unknown>;
};

const now = Date.now();
const inDays = (days: number): string => new Date(now + days * 86_400_000).toISOString();

const finding = (country: string, torture: string) => {
  const [found] = sample('transits/assess-transit')['countries'] as { findings: object }[];
  return { ...found, country, findings: { ...found?.findings, torture } };
};

const assess = (transitId: string, countries: readonly object[], claims = person('KZ.assessor')) =>
  changeTransitOf(api, 'assessment', transitId, { claims, body: { ...sample('transits/assess-transit'), countries } });

const requestItinerary = () => (sample('transit/request')['data'] as { itinerary: Record<string, object> }).itinerary;

const twice = [{ code: 'TR-ORDER' }, { code: 'TR-ORDER' }];
const refoul = { code: 'TR-REFOUL', country: 'TJ' };

/** The person of the transit, in a case of Kazakhstan's. */
const inCaseOf = async (transitId: string): Promise<string> => {
  const { body } = await api.call('GET', '/transits/{transitId}', { claims: kazakhstan, transitId });
  const { person: same } = body['request'] as { person: Record<string, unknown> };
  const opening = { ...sample('cases/open-case-third-country'), person: same };
  const opened = await api.call('POST', '/cases', { claims: person('FR.officer'), body: opening });
  expect(opened.status, opened.text).toBe(201);
  return opened.body['caseId'] as string;
};

const today = new Date().toISOString().slice(0, 10);

const claimElsewhere = async (transitId: string): Promise<void> => {
  const caseId = await inCaseOf(transitId);
  await take(
    api,
    caseId,
    { requesting: 'FR', requested: 'KZ' },
    {
      does: 'recordClaimStatus',
      by: 'requested',
      but: { outcome: 'undecided', checkedOn: today },
    },
  );
};

const reopen = (transitId: string) =>
  changeTransitOf(api, 'stop-reopening', transitId, {
    claims: { ...person('KZ.supervisor'), sub: 'another-supervisor' },
    body: sample('transits/reopen-transit-stop'),
  });

/** A real risk of the same person in a case; the proposal of the slip names it. */
const riskElsewhere = async (transitId: string): Promise<string> => {
  const caseId = await inCaseOf(transitId);
  await take(api, caseId, { requesting: 'FR', requested: 'KZ' }, realRisk('requested', 'TJ'));
  return caseId;
};

const useStopped = async (): Promise<void> => {
  const body = { ...sample('agreements/stop-use'), category: 'third-country-national' };
  const stop = { claims: { ...person('KZ.supervisor'), sub: 'stopper' }, agreementId: 'france-kazakhstan', body };
  expect((await api.call('POST', '/agreements/{agreementId}/stop', stop)).status).toBe(200);
};

const useResumed = async (): Promise<void> => {
  const body = { ...sample('agreements/resume-use'), stop: 1 };
  const claims = { ...person('KZ.supervisor'), sub: 'resumer' };
  await api.call('POST', '/agreements/{agreementId}/resumption', { claims, agreementId: 'france-kazakhstan', body });
};

const groundsRefused: readonly Slip[] = [
  { kind: 'transit-ground-given-twice', body: { grounds: twice }, facts: { ground: 'TR-ORDER' } },
  { kind: 'transit-country-missing', body: { grounds: [{ code: 'TR-REFOUL' }] } },
  { kind: 'assessor-finds-risk', body: { grounds: [refoul] } },
  {
    kind: 'transit-country-without-risk',
    body: { grounds: [{ code: 'TR-ORDER', country: 'TJ' }] },
    facts: { ground: 'TR-ORDER' },
  },
];

const slips: Readonly<Partial<Record<OperationName, readonly Slip[]>>> = {
  assessTransit: [
    { kind: 'date-in-future', body: { heard: { was: 'heard', heardOn: '2199-01-01' } }, facts: { field: 'heard/heardOn' } },
    {
      kind: 'country-assessed-twice',
      body: { countries: [finding('TJ', 'no-real-risk'), finding('TJ', 'no-real-risk')] },
      facts: { country: 'TJ' },
    },
  ],
  acceptTransit: [
    { kind: 'wrong-transit-state', stage: 'accepted', facts: { transitStatus: 'accepted' } },
    { kind: 'transit-not-assessed', stage: 'requested', facts: { state: 'TJ' } },
    { kind: 'assessor-accepts', claims: { ...person('KZ.officer'), sub: 'person-KZ.assessor' } },
    {
      kind: 'transit-not-assessed',
      besides: (transitId) => assess(transitId, [finding('TJ', 'undetermined')]),
      facts: { state: 'TJ' },
    },
    {
      kind: 'transit-not-assessed',
      asked: { itinerary: { ...requestItinerary(), otherStates: [{ state: 'UZ', consents: true }] } },
      facts: { state: 'UZ' },
    },
    {
      kind: 'transit-real-risk',
      besides: (transitId) => assess(transitId, [finding('TJ', 'real-risk')]),
      facts: { state: 'TJ', source: expect.stringContaining('Convention') },
    },
    { kind: 'claim-bars-outgoing', besides: claimElsewhere, facts: { claim: 'undecided', recordedIn: expect.any(String) } },
    { kind: 'use-stopped', besides: useStopped, facts: { agreement: 'france-kazakhstan' } },
    {
      kind: 'transit-child-unguarded',
      asked: { person: { ...(sample('transit/request')['data'] as { person: object }).person, dateOfBirth: '2012' } },
      facts: { source: expect.stringContaining('Rights of the Child') },
    },
  ],
  refuseTransit: [{ kind: 'wrong-transit-state', stage: 'accepted', facts: { transitStatus: 'accepted' } }, ...groundsRefused],
  revokeTransit: [
    { kind: 'wrong-transit-state', stage: 'requested', facts: { possibleIn: ['accepted', 'under-way'] } },
    { kind: 'revoked-for-nothing', body: { onwardNotAssured: false } },
    ...groundsRefused,
  ],
  proposeTransitReopening: [
    { kind: 'no-such-risk-stop', stage: 'requested', facts: { stop: 1 } },
    { kind: 'finder-reopens', claims: { ...person('KZ.assessor'), sub: 'first-assessor-of-KZ' } },
    { kind: 'stop-already-reopened', stage: 'reopening-proposed', besides: reopen },
    {
      kind: 'stop-stands-elsewhere',
      stage: 'requested',
      besides: (transitId) => riskElsewhere(transitId).then((recordedIn) => ({ recordedIn })),
      facts: { recordedIn: expect.any(String) },
    },
  ],
  reopenTransitStop: [
    { kind: 'no-such-risk-stop', stage: 'requested', facts: { stop: 1 } },
    { kind: 'no-reopening-proposed', stage: 'stopped' },
    { kind: 'finder-reopens', claims: { ...person('KZ.supervisor'), sub: 'first-assessor-of-KZ' } },
    { kind: 'proposer-reopens', claims: { ...person('KZ.supervisor'), sub: 'person-KZ.assessor' } },
    { kind: 'counsel-not-told', body: { counselTold: { who: 'counsel', toldAt: inDays(0), how: 'By letter' } } },
    { kind: 'date-in-future', body: { counselTold: { who: 'person', toldAt: inDays(5), how: 'By letter' } } },
    { kind: 'stop-already-reopened', besides: reopen },
  ],
  recordPassage: [
    { kind: 'wrong-transit-state', body: { event: 'exited' }, facts: { possibleIn: ['under-way'] } },
    { kind: 'date-in-future', body: { at: inDays(20) }, facts: { field: 'at' } },
    { kind: 'passage-out-of-order', stage: 'under-way', body: { event: 'exited', at: inDays(-1) } },
  ],
  acknowledgeRevocation: [
    { kind: 'wrong-transit-state', stage: 'accepted', facts: { possibleIn: ['revoked', 'to-be-taken-back'] } },
  ],
  openTransitTakeBack: [
    { kind: 'wrong-transit-state', stage: 'revoked', facts: { possibleIn: ['to-be-taken-back'] } },
    { kind: 'transit-take-back-open', stage: 'take-back-opened', facts: { takeBackCase: expect.any(String) } },
  ],
};

/** Problems that no transit can be brought to here. Each says where it is reached. */
const elsewhere: Readonly<Partial<Record<ProblemKind, string>>> = {
  'reopener-accepts': '../two-persons.test.ts: it takes 72 hours after a reopening',
  'transit-date-past': 'deciding.test.ts: it takes a clock that goes on',
  'transit-assessment-old': 'deciding.test.ts, as before',
  'person-stopped': 'stopped-person.test.ts: it takes two transits of one person',
  'agreement-not-in-force': 'domain/transit/accept-transit.test.ts: none is loaded that begins later',
  'agreement-ended': 'domain/agreement/find-agreement.test.ts: no loaded agreement has ended',
  'agreement-suspended': 'domain/agreement/find-agreement.test.ts: no loaded agreement is suspended',
  'category-not-covered': 'domain/transit/accept-transit.test.ts: a request is refused before where it is not covered',
  'ground-not-in-agreement': 'deciding.test.ts: it takes an agreement that lists its grounds',
  'transit-refused-without-ground': 'domain/transit/refuse-transit.test.ts: the schema of the body asks for one',
};

/** Where what was done besides says that a stop stands in another case, the request names that case. */
const recordedElsewhere = (named: unknown): object =>
  typeof named === 'object' && named !== null && 'recordedIn' in named ? { recordedIn: named.recordedIn } : {};

describe.each(operations.filter(({ route }) => ofTransits(route) && route.side !== undefined))('$name', ({ name, route }) => {
  const own = slips[name] ?? [];

  test('has a request here for every problem of law that its row lists', () => {
    const reached = new Set<string>([...own.map(({ kind }) => kind), ...Object.keys(elsewhere)]);
    expect(route.problems.filter((kind) => !reached.has(kind))).toEqual([]);
  });

  test.each(own)('answers $kind with its facts, and writes nothing', async ({
    kind,
    stage,
    asked,
    besides,
    claims,
    body,
    facts = {},
  }) => {
    const row = rowOf(name);
    const transitId = await transitIn(api, stage ?? transitStageFor[name], asked);
    const named = await besides?.(transitId);
    const call = { claims: claims ?? callerFor(row), body: { ...bodyOf(row), ...body, ...recordedElsewhere(named) } };
    const act = route.path.slice(route.path.lastIndexOf('/') + 1);
    const answer = await expectNothingWritten(api, () => changeTransitOf(api, act, transitId, call));
    if (besides === useStopped) await useResumed();
    expectProblem(answer, kind, row);
    expect(answer.body).toMatchObject(facts);
  });
});

test('no row of the table of transits is left out', () => {
  const named = operations.filter(({ route }) => ofTransits(route)).map(({ name }) => name);
  expect(named.sort()).toEqual(Object.keys(transitRoutes).sort());
});

test('what was answered is what the contracts show of it', () => {
  expectShownProblems();
});
