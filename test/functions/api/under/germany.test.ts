import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { carried, itIs, nationalOf } from './carried.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => {
  vi.useRealTimers();
});

const states = { requesting: 'DE', requested: 'KZ' };
const opening = 'cases/open-case-nl-requests-kz';

/** Worked from the text: a month with the day of receipt or after it, and a last day that is off may roll; in Almaty or in Berlin. */
describe('a national whom Germany asks Kazakhstan to take back', () => {
  test('is carried from the request to the arrival: a month to reply, three days of notice, two months for an error', async () => {
    itIs('2026-10-01T07:00:00Z');
    const { does, told, clock, plan, arrives, read } = await carried(api, states, opening);
    expect(await told('filing')).toBeUndefined();
    expect(await told('reply')).toEqual(['not-started']);

    itIs('2026-10-01T08:00:00Z');
    await does('requested', 'confirmReceipt');
    // The 31st is a Saturday and may stay; the 1st of November is a Sunday and may roll.
    expect(await told('reply')).toEqual(['running', 'arts 4(3), 8(2)', '2026-10-31', '2026-11-02']);
    expect(await clock('reply')).toMatchObject({
      owedBy: 'requested',
      expiry: { effect: 'consent' },
      readings: { earliest: { until: '2026-10-31T19:00:00.000Z' }, latest: { until: '2026-11-02T23:00:00.000Z' } },
    });

    itIs('2026-10-12T06:00:00Z');
    await does('requested', 'acceptCase');
    expect((await told('reply'))?.[0]).toBe('met');
    // For the transfer of nationals the text has no number.
    expect(await clock('transfer')).toMatchObject({ standing: 'unset', lookUp: expect.stringContaining('has no such deadline') });

    itIs('2026-10-14T08:00:00Z');
    await does('requesting', 'planTransfer', plan('2026-10-21T08:00:00Z'));
    expect(await told('transfer-notice')).toEqual(['met', 'art. 4(5)', '2026-10-16', '2026-10-19']);
    await does('requested', 'confirmTransfer');

    await arrives('2026-10-21T08:00:00Z');
    expect(await read('')).toMatchObject({ status: 'transferred', agreement: { id: 'germany-kazakhstan' } });
    // Two months in which the error is established: the 20th of December is a Sunday.
    expect(await told('error-claim')).toEqual(['running', 'arts 5, 9', '2026-12-20', '2026-12-21']);
  });
});

describe('a third-country national who came to Germany straight from Kazakhstan', () => {
  const stamp = { kind: 'border-stamp', form: 'original', issuedBy: 'KZ', issuedOn: '2026-03-30' };
  const asked = {
    category: 'third-country-national',
    person: nationalOf('AF', opening),
    connection: { limb: 'direct-entry', statement: 'Flew from Almaty to Frankfurt.', airportTransitOnly: false },
    irregularity: { kind: 'entry', enteredOn: '2026-03-30', establishedOn: '2026-03-31' },
    evidence: [stamp],
  };

  test('is asked for within a year, and handed over within three months of the consent', async () => {
    itIs('2026-10-01T07:00:00Z');
    const { does, told, clock, plan, arrives, read } = await carried(api, states, opening, asked);
    expect(await told('filing')).toEqual(['met', 'art. 8(2)', '2027-03-30', '2027-03-31']);
    expect(await read('/evidence')).toMatchObject({ items: [{ weight: 'proof', why: expect.stringContaining('art. 7(2)1') }] });

    itIs('2026-10-01T08:00:00Z');
    await does('requested', 'confirmReceipt');
    expect(await told('reply')).toEqual(['running', 'arts 4(3), 8(2)', '2026-10-31', '2026-11-02']);
    // Where there is proof, nothing is inquired into.
    expect(await told('inquiry')).toBeUndefined();

    itIs('2026-10-12T06:00:00Z');
    await does('requested', 'acceptCase');
    expect(await told('transfer')).toEqual(['running', 'art. 8(3)', '2027-01-11', '2027-01-12']);

    itIs('2026-10-19T08:00:00Z');
    const document = { kind: 'passport', number: 'P01234567', issuedBy: 'AF', validUntil: '2028-01-01', checkedOn: '2026-10-16' };
    await does('requesting', 'planTransfer', plan('2026-10-21T08:00:00Z', { document }));
    // The date is agreed in writing, without a number.
    expect(await clock('transfer-notice')).toMatchObject({ standing: 'unset' });
    await does('requested', 'confirmTransfer');

    await arrives('2026-10-21T08:00:00Z');
    expect(await read('')).toMatchObject({ status: 'transferred', category: 'third-country-national' });
    expect((await told('transfer'))?.[0]).toBe('met');
    expect(await told('error-claim')).toEqual(['running', 'arts 5, 9', '2026-12-20', '2026-12-21']);
  });
});
