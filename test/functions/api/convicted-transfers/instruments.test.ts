import { beforeAll, describe, expect, test } from 'vitest';
import { convictedPersonTreaties } from '../../../../domain/convicted-transfer/register.ts';
import { person, startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';

const claims = person('KZ.justice');

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const between = async (one: string, other: string, on?: string) => {
  const query = { one, other, ...(on === undefined ? {} : { on }) };
  const { status, body, text } = await api.call('GET', '/convicted-transfers/instruments/between', { claims, query });
  expect(status, text).toBe(200);
  return body;
};

const instrument = (instrumentId: string) =>
  api.call('GET', '/convicted-transfers/instruments/{instrumentId}/terms', { claims, instrumentId });

describe('the register of treaties on the transfer of convicted persons', () => {
  test('is read whole, planned ones too, each with how far it came and which terms were read', async () => {
    const { body } = await api.call('GET', '/convicted-transfers/instruments', { claims });
    const items = body['items'] as { id: string; stage: string; termsRead: string[]; assumptions: string[] }[];
    expect(items.map(({ id }) => id)).toEqual(convictedPersonTreaties.map(({ id }) => id));
    const named = (id: string) => items.find((item) => item.id === id);
    expect(named('convicted-persons-ar-kz')).toMatchObject({ stage: 'planned', termsRead: [], assumptions: [] });
    expect(named('convicted-persons-br-kz')?.termsRead).toEqual(['finality', 'custodial']);
    expect(named('convicted-persons-vn-kz')?.assumptions[0]).toMatch(/is assumed/);
  });

  test('tells every term with its source or what to look up, and what Kazakh law adds without refusing anybody by itself', async () => {
    const { body } = await instrument('convicted-persons-vn-kz');
    expect(body).toMatchObject({
      terms: {
        leastMonthsLeft: { value: 12, certainty: 'secondary', source: expect.stringMatching(/\S/) },
        consent: { value: { written: true, informed: true, representedFor: ['age', 'state-of-body', 'state-of-mind'] } },
        pardon: { unset: true, lookUp: expect.stringMatching(/pardon/) },
      },
      ownLaw: [{ state: 'KZ', leastMonthsLeft: { value: 6 } }],
    });
  });

  test('has no treaty of another id', async () => {
    const { status, body } = await instrument('france-kazakhstan');
    expect([status, body['type']]).toEqual([404, 'https://readmit.example/problems/transfer-instrument-not-found']);
  });
});

describe('the treaty between two States on a day', () => {
  test('is told whole where one is in force, from either of the two', async () => {
    for (const [one, other] of [
      ['KZ', 'RO'],
      ['RO', 'KZ'],
    ] as const)
      expect(await between(one, other, '2016-02-21')).toMatchObject({
        is: 'found',
        instrument: { id: 'convicted-persons-ro-kz', terms: { consent: { unset: true } } },
      });
  });

  test('is none between France and Kazakhstan, and the answer says what the treaty of 28 October 2021 leaves out', async () => {
    const found = await between('FR', 'KZ', '2026-11-30');
    expect(found).toEqual({
      is: 'none',
      one: 'FR',
      other: 'KZ',
      on: '2026-11-30',
      why: 'no-instrument',
      source: expect.stringMatching(/28 October 2021/),
    });
  });

  test('is none yet where it is planned, or the day before it is in force, and the treaty is named', async () => {
    expect(await between('KZ', 'QA', '2026-11-30')).toMatchObject({
      is: 'none',
      why: 'instrument-planned',
      instrument: { id: 'convicted-persons-qa-kz', stage: 'signing-authorised' },
    });
    expect(await between('KZ', 'RO', '2016-02-20')).toMatchObject({
      why: 'instrument-not-in-force',
      inForceFrom: '2016-02-21',
    });
    expect(await between('KZ', 'PE', '2026-11-30')).toMatchObject({
      why: 'instrument-not-in-force',
      lookUp: expect.stringMatching(/Entry into force/),
    });
  });

  test('is looked for as of today where no day is asked for', async () => {
    expect(await between('VN', 'KZ')).toMatchObject({ is: 'found', instrument: { id: 'convicted-persons-vn-kz' } });
  });

  test('takes two States', async () => {
    const { body } = await api.call('GET', '/convicted-transfers/instruments/between', {
      claims,
      query: { one: 'KZ', other: 'KZ' },
    });
    expect(body['type']).toBe('https://readmit.example/problems/same-state');
  });
});
