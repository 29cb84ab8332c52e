import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { carried, itIs } from './carried.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => {
  vi.useRealTimers();
});

const states = { requesting: 'RU', requested: 'KZ' };

/** Worked from the text: calendar days for the request and the transfer, working days for its terms; the first day counted or not. */
describe('a national whom the Russian Federation asks Kazakhstan to take back', () => {
  test('is handed over on the terms that Kazakhstan answers in four working days, the first declined and the next confirmed', async () => {
    itIs('2026-10-01T06:00:00Z');
    const { does, told, clock, plan, arrives, read } = await carried(api, states, 'cases/open-case-nl-requests-kz');
    itIs('2026-10-01T07:00:00Z');
    await does('requested', 'confirmReceipt');
    // Thirty days with the 1st; after it the last is a Saturday and may roll.
    expect(await told('reply')).toEqual(['running', 'art. 4(2)', '2026-10-30', '2026-11-02']);
    // What silence does is not stated.
    expect(await clock('reply')).not.toHaveProperty('expiry');

    itIs('2026-10-02T06:00:00Z');
    await does('requested', 'acceptCase');
    // Thirty days with the 2nd, a Saturday that may stay; after it a Sunday that may roll.
    expect(await told('transfer')).toEqual(['running', 'art. 5(1)', '2026-10-31', '2026-11-02']);

    itIs('2026-10-05T08:00:00Z');
    await does('requesting', 'planTransfer', plan('2026-10-19T08:00:00Z'));
    // Five working days before Monday the 19th, or with it.
    expect(await told('transfer-notice')).toEqual(['met', 'Protocol art. 9(3)', '2026-10-12', '2026-10-13']);
    // Four working days with Monday the 5th, or after it; in Almaty, or in Moscow.
    expect(await told('transfer-terms')).toEqual(['running', 'Protocol art. 9(3)', '2026-10-08', '2026-10-09']);
    expect(await clock('transfer-terms')).toMatchObject({
      owedBy: 'requested',
      event: 'plan-received',
      readings: { earliest: { until: '2026-10-08T19:00:00.000Z' }, latest: { until: '2026-10-09T21:00:00.000Z' } },
    });

    itIs('2026-10-07T08:00:00Z');
    await does('requested', 'declineTransfer');
    expect(await clock('transfer-terms')).toMatchObject({ standing: 'met', doneAt: '2026-10-07T08:00:00.000Z' });

    // Other terms are answered anew (Protocol art. 9(4)).
    itIs('2026-10-08T08:00:00Z');
    await does('requesting', 'changeTransfer', plan('2026-10-20T08:00:00Z'));
    expect(await told('transfer-notice')).toEqual(['met', 'Protocol art. 9(3)', '2026-10-13', '2026-10-14']);
    expect(await told('transfer-terms')).toEqual(['running', 'Protocol art. 9(3)', '2026-10-13', '2026-10-14']);
    itIs('2026-10-12T08:00:00Z');
    await does('requested', 'confirmTransfer');
    expect(await clock('transfer-terms')).toMatchObject({ standing: 'met', doneAt: '2026-10-12T08:00:00.000Z' });

    await arrives('2026-10-20T08:00:00Z');
    expect(await read('')).toMatchObject({ status: 'transferred', agreement: { id: 'russia-kazakhstan' } });
    expect((await told('transfer'))?.[0]).toBe('met');
    // The requesting State takes back within thirty days of the handover whoever was transferred in error.
    expect(await told('error-claim')).toEqual(['running', 'art. 2(5), 3(5)', '2026-11-18', '2026-11-19']);
    expect(await clock('error-claim')).toMatchObject({ owedBy: 'requesting' });
  });

  test('whose transfer nobody answers has the terms missed after the later reading, without an effect', async () => {
    itIs('2026-10-01T06:00:00Z');
    const { does, clock, plan } = await carried(api, states, 'cases/open-case-nl-requests-kz');
    await does('requested', 'confirmReceipt');
    await does('requested', 'acceptCase');
    itIs('2026-10-05T08:00:00Z');
    await does('requesting', 'planTransfer', plan('2026-10-19T08:00:00Z'));
    itIs('2026-10-09T20:59:59.999Z');
    expect(await clock('transfer-terms')).toMatchObject({ standing: 'running' });
    itIs('2026-10-09T21:00:00Z');
    const missed = await clock('transfer-terms');
    expect(missed).toMatchObject({ standing: 'missed' });
    expect(missed).not.toHaveProperty('expiry');
  });
});
