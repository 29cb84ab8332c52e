import { beforeAll, describe, expect, test } from 'vitest';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { person, sample, startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { nationalOf } from './carried.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const opening = 'cases/open-case-nl-requests-kz';
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A request of that State to Kazakhstan, with what is other than in the sample. */
const asks = (state: string, but: Readonly<Record<string, unknown>>) =>
  api.call('POST', '/cases', {
    claims: person(`${state}.officer`),
    body: aboutSomebodyElse({ ...sample(opening), ...but }),
  });

/** Somebody who is no national of Kazakhstan, found a month ago. */
const foreigner = (connection: Readonly<Record<string, unknown>>) => ({
  category: 'third-country-national',
  person: nationalOf('AF', opening),
  connection: { statement: 'Came from Kazakhstan.', airportTransitOnly: false, ...connection },
  irregularity: { kind: 'stay', establishedOn: day(-30) },
});

const visaOfKazakhstan = { kind: 'visa', validUntil: day(200), obtainedByForgery: false };

describe('what each agreement takes, in words of its own', () => {
  test('a Swiss request for a person with a visa that was got by forgery opens: the text does not exclude it', async () => {
    const requestedPermit = { ...visaOfKazakhstan, obtainedByForgery: true };
    const { status, body, text } = await asks('CH', foreigner({ limb: 'visa-or-permit', requestedPermit }));
    expect(status, text).toBe(201);
    expect(body).toMatchObject({ agreement: 'switzerland-kazakhstan' });
    // The Benelux text does (art. 3(2)).
    const benelux = await asks('NL', foreigner({ limb: 'visa-or-permit', requestedPermit }));
    expect(benelux).toMatchObject({ status: 422, body: { ground: 'permit-by-forgery' } });
  });

  test('a Polish request for somebody who only passed through does not: the text has no such limb', async () => {
    const { status, body } = await asks('PL', foreigner({ limb: 'transit' }));
    expect(status).toBe(422);
    expect(body).toMatchObject({ type: expect.stringContaining('category-not-covered'), agreement: 'poland-kazakhstan' });
    // The Benelux text has it (art. 3(1) no. 4).
    expect((await asks('NL', foreigner({ limb: 'transit' }))).status).toBe(201);
  });

  test('a stateless person who passed through was taken back under the Benelux agreement in 2019 already, and others were not', async () => {
    const asked = { requestingState: 'NL', requestedState: 'KZ', limb: 'transit', on: '2019-06-01' };
    const find = (category: string) =>
      api.call('GET', '/agreements/applicable', { claims: person('NL.officer'), query: { ...asked, category } });
    expect(await find('stateless-person')).toMatchObject({ status: 200, body: { id: 'benelux-kazakhstan' } });
    expect(await find('third-country-national')).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('third-state-treaty-not-stated'), treaties: 'treaties-with-both' },
    });
  });

  test('a visa of Kazakhstan that ran out five years ago proves nothing to Switzerland, and one that is valid does', async () => {
    const visa = (validUntil: string) => ({ kind: 'visa', form: 'original', issuedBy: 'KZ', validUntil });
    const evidence = [visa(day(-5 * 365)), visa(day(200))];
    const { body, text } = await asks('CH', {
      ...foreigner({ limb: 'visa-or-permit', requestedPermit: visaOfKazakhstan }),
      evidence,
    });
    const caseId = body['caseId'] as string;
    expect(caseId, text).toBeTypeOf('string');
    for (const state of ['CH', 'KZ']) {
      const weighed = await api.call('GET', '/cases/{caseId}/evidence', { claims: person(`${state}.officer`), caseId });
      const weights = (weighed.body['items'] as { weight: string }[]).map(({ weight }) => weight);
      expect(weights).toEqual(['none', 'proof']);
    }
  });

  test('nothing opens with Uzbekistan: since when its agreement is in force was not found, and it is said where to look', async () => {
    for (const [requesting, requestedState] of [
      ['UZ', 'KZ'],
      ['KZ', 'UZ'],
    ] as const) {
      const { status, body } = await asks(requesting, { requestedState, person: nationalOf(requestedState, opening) });
      expect(status).toBe(422);
      expect(body).toMatchObject({
        type: expect.stringContaining('agreement-not-in-force'),
        agreement: 'uzbekistan-kazakhstan',
        lookUp: expect.any(String),
      });
      expect(body).not.toHaveProperty('inForceFrom');
    }
  });
});
