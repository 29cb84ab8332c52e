import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { person, sample, startApi } from '../../calls.ts';
import { type Api, kazakhstan } from '../../operations.ts';
import { requestOf } from '../../queue/intake/partner-messages.ts';
import { arrive, changeTransitOf } from '../../transits-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

/** Two requests, months apart, about one person. */
const twoOfOnePerson = async (): Promise<readonly [string, string]> => {
  const data = aboutSomebodyElse(requestOf()['data'] as Record<string, unknown>);
  const send = async (): Promise<string> => {
    const request = requestOf(randomUUID(), data);
    expect(await arrive(api, request)).toBe('applied');
    return request.subject;
  };
  return [await send(), await send()];
};

const assess = (transitId: string) =>
  changeTransitOf(api, 'assessment', transitId, {
    claims: person('KZ.assessor'),
    body: sample('transits/assess-transit'),
  });

const accept = (transitId: string) =>
  changeTransitOf(api, 'acceptance', transitId, { claims: kazakhstan, body: sample('transits/accept-transit') });

const riskIn = (act: 'assessment' | 'refusal'): Record<string, unknown> => {
  if (act === 'refusal') return { ...sample('transits/refuse-transit'), grounds: [{ code: 'TR-REFOUL', country: 'TJ' }] };
  const assessment = sample('transits/assess-transit');
  const [found] = assessment['countries'] as { findings: object }[];
  return { ...assessment, countries: [{ ...found, findings: { ...found?.findings, torture: 'real-risk' } }] };
};

describe.each(['assessment', 'refusal'] as const)('a real risk found by %s in one transit', (act) => {
  test('stops the person for that State in every other one on that side', async () => {
    const [first, second] = await twoOfOnePerson();
    await changeTransitOf(api, act, first, { claims: person('KZ.assessor'), body: riskIn(act) });
    expect(await assess(second)).toMatchObject({ status: 200 });
    const answer = await accept(second);
    expect(answer).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('person-stopped'), country: 'TJ', recordedIn: first },
    });
  });

  test('does not stop somebody else', async () => {
    const [first] = await twoOfOnePerson();
    const [other] = await twoOfOnePerson();
    await changeTransitOf(api, act, first, { claims: person('KZ.assessor'), body: riskIn(act) });
    await assess(other);
    expect(await accept(other)).toMatchObject({ status: 200 });
  });
});

test('a stop that is found while an acceptance is decided on is not passed by', async () => {
  const [first, second] = await twoOfOnePerson();
  await assess(second);
  const [stopped, accepted] = await Promise.all([
    changeTransitOf(api, 'refusal', first, { claims: person('KZ.assessor'), body: riskIn('refusal') }),
    accept(second),
  ]);
  expect(stopped.status).toBe(200);
  const { body } = await api.call('GET', '/transits/{transitId}', { claims: kazakhstan, transitId: second });
  // Either it was accepted before the risk was found, or it is not accepted.
  expect(body['status'] === 'accepted').toBe(accepted.status === 200);
  if (accepted.status !== 200) expect(accepted.body['type']).toContain('person-stopped');
});
