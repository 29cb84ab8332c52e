import { beforeAll, expect, test } from 'vitest';
import { person, startApi } from '../calls.ts';
import { type Api, take } from '../operations.ts';
import { type Step, stepsTo } from '../stages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'NL' };

const turned = (step: Step): Step => {
  const { does, but } = step;
  if (does === 'planTransfer') {
    const [departsAt, arrivesAt] = [2, 4].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
    const legs = [
      {
        from: { state: 'FR', name: 'Roissy' },
        to: { state: 'NL', name: 'Schiphol' },
        departsAt,
        arrivesAt,
        transport: 'AF 1240',
      },
    ];
    return { ...step, but: { ...but, legs } };
  }
  if (does === 'recordReturnDecision') return { ...step, but: { ...but, countries: ['NL'] } };
  if (does !== 'assessProtection') return step;
  return { ...step, sample: 'protection/assess-netherlands' };
};

/** The only file that knows the agreement is test/agreements/fictitious-france-netherlands.ts: one data file. */
test('under an agreement that is one data file a whole case is carried by HTTP alone, its deadlines counted by that file', async () => {
  const caseId = await api.opened(person('FR.officer'), 'cases/open-case-fr-requests-nl');
  const clocks = async () => {
    const { body } = await api.call('GET', '/cases/{caseId}/deadlines', { claims: person('NL.officer'), caseId });
    return (body['items'] as { clock: string; standing: string; rule?: { period: object } }[]).map(
      ({ clock, standing, rule }) => [clock, standing, rule?.period],
    );
  };
  const reply = { count: 8, unit: 'working-days' };
  expect(await clocks()).toEqual([['reply', 'not-started', reply]]);
  for (const step of stepsTo('received')) await take(api, caseId, states, step);
  expect(await clocks()).toEqual([['reply', 'running', reply]]);
  await take(api, caseId, states, { does: 'extendReply', by: 'requested' });
  expect(await clocks()).toEqual([['reply', 'extended', reply]]);
  for (const step of stepsTo('transferred').slice(stepsTo('received').length)) await take(api, caseId, states, turned(step));
  expect(await clocks()).toEqual([
    ['reply', 'met', reply],
    ['transfer', 'met', { count: 2, unit: 'months' }],
    ['transfer-notice', 'unset', undefined],
    ['transfer-terms', 'unset', undefined],
    ['error-claim', 'running', { count: 1, unit: 'months' }],
  ]);
  await take(api, caseId, states, { does: 'closeCase', by: 'requested' });
  const { body } = await api.call('GET', '/cases/{caseId}', { claims: person('FR.officer'), caseId });
  expect(body).toMatchObject({ status: 'closed', agreement: { id: 'fictitious-france-netherlands' } });
});
