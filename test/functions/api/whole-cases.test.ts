import { beforeAll, describe, expect, test } from 'vitest';
import { guardConditions } from '../../../domain/file/guard-condition.ts';
import { faultsIn } from '../../../functions/history/verify.ts';
import { person, startApi } from '../calls.ts';
import { exported } from '../exported.ts';
import { type Api, operations, take } from '../operations.ts';
import { stepsTo } from '../stages.ts';
import { turned } from '../turned.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Journey = {
  readonly opening: string;
  readonly requesting: string;
  readonly requested: string;
  /** A notice needs neither receipt nor acceptance. */
  readonly noticeOnly?: true;
};

const journeys: Readonly<Record<string, Journey>> = {
  'an own national, from France to Kazakhstan': { opening: 'open-case', requesting: 'FR', requested: 'KZ' },
  'an own national, from Kazakhstan to France': { opening: 'open-case-kz-requests-fr', requesting: 'KZ', requested: 'FR' },
  'an own national from the Netherlands under the Benelux agreement': {
    opening: 'open-case-nl-requests-kz',
    requesting: 'NL',
    requested: 'KZ',
  },
  'an urgent case': { opening: 'open-case-urgent', requesting: 'FR', requested: 'KZ' },
  'a third-country national with a visa of the requested State': {
    opening: 'open-case-third-country',
    requesting: 'FR',
    requested: 'KZ',
  },
  'a stateless person who transited': { opening: 'open-case-stateless', requesting: 'FR', requested: 'KZ' },
  'a person with a valid passport, by notice only': {
    opening: 'open-case-notice',
    requesting: 'FR',
    requested: 'KZ',
    noticeOnly: true,
  },
};

const requestSteps = new Set(['confirmReceipt', 'acceptCase']);

describe.each(Object.entries(journeys))('%s', (_name, journey) => {
  const { opening, requesting, requested, noticeOnly } = journey;
  const states = { requesting, requested };
  const supervisor = person(`${requesting}.supervisor`);
  const steps = stepsTo('transferred')
    .filter(({ does }) => noticeOnly === undefined || !requestSteps.has(does))
    .map((step) => turned(step, journey));

  test('is carried by HTTP alone from the opening to the arrival and the closure, each side’s history whole', async () => {
    const caseId = await api.opened(person(`${requesting}.officer`), `cases/${opening}`);
    for (const step of steps) await take(api, caseId, states, step);
    await take(api, caseId, states, { does: 'closeCase', by: 'requested' });
    for (const state of [requesting, requested]) {
      const claims = person(`${state}.officer`);
      const { body } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
      expect(body).toMatchObject({ status: 'closed', closure: { outcome: 'transferred', by: 'requested' } });
      for (const chain of ['shared', 'own'] as const)
        expect(faultsIn(await exported(api, claims, caseId, chain, 50))).toEqual([]);
    }
  });

  test('departs only when getGuard says so: before the last fact it names what is missing and who supplies it', async () => {
    const caseId = await api.opened(person(`${requesting}.officer`), `cases/${opening}`);
    const ready = steps.slice(
      0,
      steps.findIndex(({ does }) => does === 'authoriseDeparture'),
    );
    const guard = (claims: Record<string, string>) => api.call('GET', '/cases/{caseId}/guard', { claims, caseId });
    for (const step of ready) {
      expect((await guard(supervisor)).body).toMatchObject({ mayDepart: false });
      await take(api, caseId, states, step);
    }
    const { body } = await guard(supervisor);
    expect(body).toMatchObject({ mayDepart: true, kind: noticeOnly ? 'notice-only' : 'readmission' });
    const named = (body['conditions'] as { condition: string }[]).map(({ condition }) => condition);
    expect(named).toEqual([...guardConditions]);

    const other = await guard(person(`${requested}.officer`));
    expect(other.body).not.toHaveProperty('mayDepart');
    const seen = (other.body['conditions'] as { condition: string }[]).map(({ condition }) => condition);
    expect(seen).toEqual(['consent', 'agreement', 'document', 'confirmation']);
  });
});

describe('a person moved in breach', () => {
  test('is taken back under the guard, by the State where the person is, and the case closes', async () => {
    const states = { requesting: 'FR', requested: 'KZ' };
    const caseId = await api.opened();
    for (const step of stepsTo('taking-back')) await take(api, caseId, states, step);
    await take(api, caseId, states, { does: 'recordTakingBack', by: 'requesting' });
    await take(api, caseId, states, { does: 'closeCase', by: 'requesting' });
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: person('KZ.officer'), caseId });
    expect(body).toMatchObject({ status: 'closed', closure: { outcome: 'taken-back' } });
  });
});

test('whoever is told to supply what is missing finds the operation in the tables', async () => {
  const caseId = await api.opened();
  const { body } = await api.call('GET', '/cases/{caseId}/guard', { claims: person('FR.officer'), caseId });
  const supplied = (body['conditions'] as { suppliedBy?: { operation: string } }[]).flatMap(({ suppliedBy }) => suppliedBy ?? []);
  expect(supplied.length).toBeGreaterThan(8);
  for (const { operation } of supplied) expect(operations.map(({ name }) => name)).toContain(operation);
});
