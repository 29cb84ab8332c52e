import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, instantAt } from '../../../../domain/time/instant.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { person, sample, startApi } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { arrive, changeTransitOf } from '../../transits-at-hand.ts';
import { requestOf, withdrawalOf } from './partner-messages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Said = { readonly subject: string; readonly type: string; readonly data: { readonly transitId?: string } };

/** All that France is owed in the groups of a transit, or of what it was refused. */
const saidOf = async (transitId: string): Promise<readonly Said[]> =>
  (await dumpOf(api.table))
    .filter(({ pk, to }) => pk.startsWith('OUTBOX#') && (to as { state?: string }).state === 'FR')
    .map(({ body }) => JSON.parse(String(body)) as Said)
    .filter(({ subject }) => subject.toLowerCase() === transitId);

/** A UUID of capital letters, as the libraries of some languages write it. */
const inCapitals = (): string => `A${randomUUID().slice(1)}`.toUpperCase();

describe('what a partner is told of a transit whose id it writes in capital letters', () => {
  test('has the id as it wrote it, in each reply and in what the transit State does later; in the data it is as it stands in addresses', async () => {
    const subject = inCapitals();
    const transitId = subject.toLowerCase();
    const request = requestOf(subject);
    expect(await arrive(api, request)).toBe('applied');
    expect(await arrive(api, { ...request, time: '2026-01-01T00:00:00Z' })).toBe('conflict');
    expect(await arrive(api, { ...withdrawalOf(request), data: { unknown: true } })).toBe('rejected');
    const officer = person('KZ.officer');
    const refusal = { claims: officer, body: sample('transits/refuse-transit') };
    expect(await changeTransitOf(api, 'refusal', transitId, refusal)).toMatchObject({ status: 200 });
    const said = await saidOf(transitId);
    expect(said.map(({ type }) => type).sort()).toEqual([
      'readmit.message.conflict.v1',
      'readmit.message.rejected.v1',
      'readmit.transit.received.v1',
      'readmit.transit.refused.v1',
    ]);
    expect(new Set(said.map((one) => one.subject))).toEqual(new Set([subject]));
    expect(said.map(({ data }) => data.transitId).filter((id) => id !== undefined && id !== transitId)).toEqual([]);
  });

  test('is the same transit as in small letters: a withdrawal so written withdraws it', async () => {
    const subject = inCapitals();
    const request = requestOf(subject);
    await arrive(api, request, addHours(instantAt(Date.now()), -1));
    expect(await arrive(api, withdrawalOf({ ...request, subject: subject.toLowerCase() }))).toBe('applied');
    const said = await saidOf(subject.toLowerCase());
    expect(said.map(({ type, subject: of }) => [type, of])).toEqual([
      ['readmit.transit.received.v1', subject],
      ['readmit.transit.withdrawal-recorded.v1', subject.toLowerCase()],
    ]);
  });
});
