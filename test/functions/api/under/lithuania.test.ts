import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Instant } from '../../../../domain/time/instant.ts';
import { startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { carried, itIs, nationalOf } from './carried.ts';

let api: Api;
let sweep: (now: Instant) => Promise<unknown>;
beforeAll(async () => {
  api = await startApi();
  // Loaded after the API: the sweep reads its settings when it is.
  ({ sweep } = await (await import('../../schedule/sweep-parts.ts')).sweepParts(api.table));
});
afterAll(() => {
  vi.useRealTimers();
});

const states = { requesting: 'LT', requested: 'KZ' };
const opening = 'cases/open-case-nl-requests-kz';

/** Worked from the text, which says "days" without saying which: by the clock, by the calendar or worked, the first day counted or not. */
describe('a national whom Lithuania asks Kazakhstan to take back', () => {
  test('is carried from the request to the arrival on a document that Kazakhstan issues within three working days', async () => {
    itIs('2026-06-04T09:00:00Z');
    const { does, told, clock, plan, arrives, read } = await carried(api, states, opening);
    // A national may be asked for at any time.
    expect(await told('filing')).toBeUndefined();

    itIs('2026-06-04T10:00:00Z');
    await does('requested', 'confirmReceipt');
    // 14 calendar days with the 4th, or 14 working days after it over St John’s Day in Lithuania.
    expect(await told('reply')).toEqual(['running', 'art. 9(3)', '2026-06-17', '2026-06-25']);
    expect(await told('inquiry')).toBeUndefined();

    itIs('2026-06-15T07:00:00Z');
    await does('requested', 'acceptCase');
    expect((await told('reply'))?.[0]).toBe('met');
    expect(await clock('transfer')).toMatchObject({ standing: 'unset', lookUp: expect.stringContaining('without a number') });

    itIs('2026-06-16T07:00:00Z');
    await does('requesting', 'requestTravelDocument');
    expect(await told('travel-document')).toEqual(['running', 'art. 2(3)', '2026-06-18', '2026-06-19']);
    itIs('2026-06-18T07:00:00Z');
    await does('requested', 'issueTravelDocument');
    expect((await told('travel-document'))?.[0]).toBe('met');

    itIs('2026-06-19T07:00:00Z');
    await does('requesting', 'planTransfer', plan('2026-06-26T08:00:00Z'), { onDocument: true });
    await does('requested', 'confirmTransfer');

    await arrives('2026-06-26T08:00:00Z');
    expect(await read('')).toMatchObject({ status: 'transferred', agreement: { id: 'lithuania-kazakhstan' } });
    // Three months in which the error is established: the 26th of September is a Saturday.
    expect(await told('error-claim')).toEqual(['running', 'art. 4', '2026-09-25', '2026-09-28']);
  });
});

describe('a third-country national who had a visa of Kazakhstan, of which Lithuania has a copy', () => {
  const visa = { kind: 'visa', form: 'copy', issuedBy: 'KZ', validUntil: '2026-08-20' };
  const asked = {
    category: 'third-country-national',
    person: nationalOf('AF', opening),
    connection: {
      limb: 'visa-at-entry',
      statement: 'Entered Lithuania with a visa of Kazakhstan that was valid then.',
      airportTransitOnly: false,
      requestedPermit: { kind: 'visa', validUntil: '2026-08-20', obtainedByForgery: false },
    },
    irregularity: { kind: 'stay', enteredOn: '2026-07-01', establishedOn: '2026-08-31' },
    evidence: [visa],
  };

  test('is inquired about for twenty days, the silence of which accepts the fact; then the reply is owed, and given', async () => {
    itIs('2026-09-01T05:00:00Z');
    const { does, told, clock, plan, arrives, read } = await carried(api, states, opening, asked);
    // Six months from the 31st of August: February has no 31st, and the 28th is a Sunday.
    expect(await told('filing')).toEqual(['met', 'art. 9(2)', '2027-02-28', '2027-03-01']);
    expect(await read('/evidence')).toMatchObject({ items: [{ weight: 'prima-facie' }] });

    itIs('2026-09-01T06:00:00Z');
    await does('requested', 'confirmReceipt');
    // 20 calendar days with the 1st, or 20 working days after it.
    expect(await told('inquiry')).toEqual(['running', 'art. 7(1)2, art. 7(3)2', '2026-09-20', '2026-09-29']);
    expect(await clock('inquiry')).toMatchObject({ owedBy: 'requested', expiry: { effect: 'fact-accepted' } });
    // The time to reply stands still meanwhile (art. 9(3)).
    expect(await told('reply')).toEqual(['not-started']);

    itIs('2026-09-30T06:00:00Z');
    expect((await told('inquiry'))?.[0]).toBe('missed');
    await sweep('2026-09-30T06:00:00.000Z' as Instant);
    expect((await read(''))['missedDeadlines']).toMatchObject([
      { clock: 'inquiry', owedBy: 'requested', until: '2026-09-29T21:00:00.000Z', effect: 'fact-accepted' },
    ]);
    // 14 calendar days with the 20th, on which the earlier reading ends; or, as the 29th ends in Vilnius when it is the 30th in Almaty,
    // 14 working days of Kazakhstan after the 30th.
    expect(await told('reply')).toEqual(['running', 'art. 9(3)', '2026-10-03', '2026-10-20']);

    itIs('2026-10-02T06:00:00Z');
    await does('requested', 'acceptCase');
    expect((await told('reply'))?.[0]).toBe('met');

    itIs('2026-10-05T07:00:00Z');
    const document = { kind: 'passport', number: 'P01234567', issuedBy: 'AF', validUntil: '2028-01-01', checkedOn: '2026-10-02' };
    await does('requesting', 'planTransfer', plan('2026-10-09T08:00:00Z', { document }));
    expect(await clock('transfer-notice')).toMatchObject({ standing: 'unset' });
    await does('requested', 'confirmTransfer');

    await arrives('2026-10-09T08:00:00Z');
    expect(await read('')).toMatchObject({ status: 'transferred', category: 'third-country-national' });
    // The 9th of January 2027 is a Saturday.
    expect(await told('error-claim')).toEqual(['running', 'art. 4', '2027-01-08', '2027-01-11']);
  });
});
