import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RecordingProxy, recordingProxy } from '../../../embedded/recording-proxy.ts';
import { type Answer, person, sample, startApi } from '../../calls.ts';
import { firstCalls } from '../../first-call.ts';
import { type Api, bodyOf, rowOf, take } from '../../operations.ts';
import { realRisk, type Step, stepsTo } from '../../stages.ts';
import { guardOf } from './filed-as.ts';

let proxy: RecordingProxy;
let api: Api;
beforeAll(async () => {
  proxy = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
  api = await startApi();
  await firstCalls(api);
});
afterAll(() => proxy.close());

const count = 150;
const who = { surname: { latin: 'AKHMETOV', original: 'АХМЕТОВ' }, givenNames: { latin: 'YERLAN' } };
const pairs = {
  'from France to Kazakhstan': { requesting: 'FR', requested: 'KZ', path: 'cases/open-case' },
  'from Kazakhstan to France': { requesting: 'KZ', requested: 'FR', path: 'cases/open-case-kz-requests-fr' },
} as const;
type Pair = (typeof pairs)[keyof typeof pairs];

const unitsOf = async (work: () => Promise<Answer>) => {
  proxy.forget();
  const answer = await work();
  const spent = (writes: boolean): number =>
    proxy
      .recorded()
      .filter(({ action }) => (action === 'TransactWriteItems') === writes)
      .reduce((sum, { units }) => sum + units, 0);
  const most = Math.max(...proxy.recorded().map(({ keys }) => keys.length));
  return { answer, units: { read: spent(false), write: spent(true) }, most };
};

let filed = 0;
const file = ({ requesting, path }: Pair, day = '12'): Promise<Answer> => {
  filed += 1;
  const request = sample(path);
  const { otherNames: _none, ...whole } = request['person'] as Record<string, unknown>;
  const [passport] = sample('cases/open-case')['evidence'] as [object];
  const evidence = [{ ...passport, number: `N${String(filed).padStart(8, '0')}` }];
  const body = { ...request, person: { ...whole, ...who, dateOfBirth: `1988-03-${day}` }, evidence };
  return api.call('POST', '/cases', { claims: person(`${requesting}.officer`), body });
};

/** What is other than in the samples where Kazakhstan sends somebody to France. */
const ofTheOtherWay: Partial<Readonly<Record<string, Pick<Step, 'sample' | 'but'>>>> = {
  planTransfer: { but: { legs: sample('movements/plan-taking-back')['legs'] } },
  assessProtection: { sample: 'protection/assess-taking-back' },
  recordReturnDecision: { but: { countries: ['FR'] } },
};

type Measured = Readonly<Record<string, { readonly status: number; readonly units: object }>>;

/** What each of the four acts answers and costs, in a case about the person that comes to each of them. */
const fourActs = async (pair: Pair): Promise<Measured> => {
  const opened = await unitsOf(() => file(pair));
  const caseId = String(opened.answer.body['caseId']);
  const { requesting, requested } = pair;
  const measured: Record<string, { status: number; units: object }> = {};
  const note = (name: string, { answer, units, most }: Awaited<ReturnType<typeof unitsOf>>): void => {
    expect(most, name).toBeLessThanOrEqual(100);
    measured[name] = { status: answer.status, units: { ...units, most } };
  };
  note('openCase', opened);
  const way: Step[] = [...stepsTo('authorised'), { does: 'recordDeparture', by: 'requesting' }];
  for (const step of way) {
    const measuring = ['planTransfer', 'authoriseDeparture', 'recordDeparture'].includes(step.does);
    const { sample: path, but: other } = (requesting === 'KZ' ? ofTheOtherWay[step.does] : undefined) ?? {};
    const but = { ...step.but, ...other };
    if (!measuring) {
      await take(api, caseId, { requesting, requested }, { ...step, ...(path === undefined ? {} : { sample: path }), but });
      continue;
    }
    const claims = person(`${pair[step.by]}.${step.role ?? 'officer'}`);
    const { headers } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
    const row = rowOf(step.does);
    const body = { ...bodyOf(row), ...but };
    const call = { claims, caseId, body, headers: { 'If-Match': headers['etag'] } };
    note(step.does, await unitsOf(() => api.call('POST', row.route.path, call)));
  }
  return measured;
};

/** France finds a real risk there for so many persons of the same name and year of birth. */
const stopped = async (country: string, times: number): Promise<void> => {
  for (let n = 0; n < times; n += 1) {
    const { body, text } = await file(pairs['from France to Kazakhstan'], String((n % 28) + 1).padStart(2, '0'));
    const caseId = String(body['caseId']);
    await take(api, caseId, { requesting: 'FR', requested: 'KZ' }, realRisk('requesting', country)).catch(() => {
      throw new Error(text);
    });
  }
};

describe(`a person with ${count} namesakes whom France stopped`, () => {
  test('is opened, planned for, let depart and departs as one without any, at the same units but for what is told at the opening, whichever of both States acts', async () => {
    const before: Record<string, Measured> = {};
    for (const [name, pair] of Object.entries(pairs)) before[name] = await fourActs(pair);
    await stopped('UZ', count);
    for (const [name, pair] of Object.entries(pairs)) {
      const { openCase: opened, ...among } = await fourActs(pair);
      const { openCase: openedBefore, ...rest } = before[name] ?? {};
      expect(among, name).toEqual(rest);
      // What differs is what the answer tells of one's own list: the twenty newest cases that seem to be about the same person.
      const units = (measured: Measured[string] | undefined) => measured?.units as { most: number; read: number; write: number };
      expect(units(opened).most).toBe(units(openedBefore).most);
      expect(units(opened).read).toBeLessThanOrEqual(units(openedBefore).read + 40);
      expect(units(opened).write).toBeLessThanOrEqual(units(openedBefore).write + 2);
      expect([opened, ...Object.values(among)].map((measured) => measured?.status)).toEqual([201, 200, 200, 200]);
    }
  }, 600_000);

  test('is stopped on the way to the country, as often as it is filed, and the file and the guard say that there are more', async () => {
    await stopped('KZ', 15);
    const claims = person('FR.officer');
    const { status, body } = await file(pairs['from France to Kazakhstan']);
    expect(status).toBe(201);
    const caseId = String(body['caseId']);
    const { body: view } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
    const { matches, moreMatches } = view['ownFile'] as { matches: unknown[]; moreMatches: boolean };
    expect(matches.length).toBeGreaterThan(2);
    expect(matches.length).toBeLessThanOrEqual(6);
    expect(moreMatches).toBe(true);
    for (const step of stepsTo('accepted')) await take(api, caseId, { requesting: 'FR', requested: 'KZ' }, step);
    const plan = await api.change('/cases/{caseId}/transfer', { claims, caseId, body: sample('movements/plan-transfer') });
    expect(plan).toMatchObject({ status: 422, body: { conditions: [{ condition: 'stop' }] } });
    const guard = await api.call('GET', '/cases/{caseId}/guard', { claims, caseId });
    expect(guard.body).toMatchObject({ moreStops: true });
    expect((guard.body['stops'] as unknown[]).length).toBeLessThanOrEqual(20);
    expect((await guardOf(api, person('KZ.officer'), caseId)).stops).toEqual([]);
  }, 600_000);
});
