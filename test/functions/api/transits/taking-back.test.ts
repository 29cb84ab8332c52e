import { beforeAll, describe, expect, test } from 'vitest';
import { dumpOf } from '../../../embedded/table.ts';
import { person, sample, startApi } from '../../calls.ts';
import { type Api, france, kazakhstan, take } from '../../operations.ts';
import { stepsTo } from '../../stages.ts';
import { changeTransitOf, transitIn } from '../../transits-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const today = new Date().toISOString().slice(0, 10);
const states = { requesting: 'FR', requested: 'KZ' };

/** The steps of a taking back after its case is opened: by Kazakhstan, which moves, and France, which receives. */
const steps = stepsTo('taking-back').slice(stepsTo('take-back').length);

/** A transit that Kazakhstan revoked while the person was under way, with the case in which France takes the person back. */
const revokedUnderWay = async () => {
  const transitId = await transitIn(api, 'take-back-opened');
  const { body } = await api.call('GET', '/transits/{transitId}', { claims: france, transitId });
  return { transitId, caseId: body['takeBackCase'] as string };
};

const claimIs = (caseId: string, outcome: string) =>
  api.change('/cases/{caseId}/claim-status', {
    claims: kazakhstan,
    caseId,
    body: { ...sample('protection/record-claim-status'), outcome, checkedOn: today },
  });

const authorise = (caseId: string) =>
  api.change('/cases/{caseId}/departure-authorisation', {
    claims: person('KZ.supervisor'),
    caseId,
    body: sample('movements/authorise-departure'),
  });

const statusOf = async (transitId: string) =>
  (await api.call('GET', '/transits/{transitId}', { claims: france, transitId })).body['status'];

describe('a transit revoked while under way', () => {
  test('after a claim for protection is not followed by a taking back until the guard passes', async () => {
    const { transitId, caseId } = await revokedUnderWay();
    expect(await claimIs(caseId, 'undecided')).toMatchObject({ status: 200 });

    const plan = { claims: kazakhstan, caseId, body: sample('movements/plan-taking-back') };
    expect(await api.change('/cases/{caseId}/transfer', plan)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('claim-bars-outgoing') },
    });
    expect(await authorise(caseId)).toMatchObject({ status: 409 });
    expect(await statusOf(transitId)).toBe('to-be-taken-back');

    await claimIs(caseId, 'finally-rejected');
    for (const step of steps.slice(0, -2)) {
      if (step.does === 'recordClaimStatus') continue;
      // Without a plan it is what stands on file that bars, and with one the guard.
      expect([409, 422], `before ${step.does}`).toContain((await authorise(caseId)).status);
      await take(api, caseId, states, step);
    }
    // The claim set a hold, which ends only when somebody releases it.
    expect(await authorise(caseId)).toMatchObject({ status: 422, body: { conditions: [{ condition: 'holds' }] } });
    await take(api, caseId, states, { does: 'releaseHold', by: 'requested', role: 'supervisor' });
    const authorised = await authorise(caseId);
    expect(authorised, authorised.text).toMatchObject({ status: 200 });
    for (const step of steps.slice(-1)) await take(api, caseId, states, step);
    expect(await statusOf(transitId)).toBe('to-be-taken-back');
    await take(api, caseId, states, { does: 'recordTakingBack', by: 'requesting' });
    expect(await statusOf(transitId)).toBe('taken-back');
  });

  test('names who claims in no reply to the other State: what Kazakhstan knows of a claim stays on its side', async () => {
    const { transitId, caseId } = await revokedUnderWay();
    const seenBefore = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    await claimIs(caseId, 'undecided');
    const seen = await api.call('GET', '/cases/{caseId}', { claims: france, caseId });
    expect([seen.text, seen.headers]).toEqual([seenBefore.text, seenBefore.headers]);
    const told = (await dumpOf(api.table)).filter(
      ({ pk, to }) => [`OUTBOX#${transitId}`, `OUTBOX#${caseId}`].includes(pk) && (to as { state?: string }).state === 'FR',
    );
    expect(told.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toMatch(/claim|undecided/i);
  });

  test('departed without an authorisation is moved in breach, and the transit is not ended by it', async () => {
    const { transitId, caseId } = await revokedUnderWay();
    const left = await api.change('/cases/{caseId}/departure', {
      claims: kazakhstan,
      caseId,
      body: sample('movements/record-departure'),
    });
    expect(left).toMatchObject({ status: 200, body: { status: 'moved-in-breach' } });
    expect(await statusOf(transitId)).toBe('to-be-taken-back');
  });

  test('is taken back once: the case is opened with the transit or not at all', async () => {
    const transitId = await transitIn(api, 'to-be-taken-back');
    const body = sample('transits/open-transit-take-back');
    const before = (await dumpOf(api.table)).filter(({ pk }) => pk.startsWith('CASE#')).length;
    const both = await Promise.all([0, 1].map(() => changeTransitOf(api, 'take-back', transitId, { claims: france, body })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const after = (await dumpOf(api.table)).filter(({ pk }) => pk.startsWith('CASE#')).length;
    expect(after - before).toBe(1);
    const again = await changeTransitOf(api, 'take-back', transitId, { claims: france, body });
    expect(again).toMatchObject({ status: 409, body: { takeBackCase: expect.any(String) } });
  });

  test('tells the transit State that it is ended, by the case that ended it', async () => {
    const { transitId, caseId } = await revokedUnderWay();
    for (const step of steps) await take(api, caseId, states, step);
    await take(api, caseId, states, { does: 'recordTakingBack', by: 'requesting' });
    const told = (await dumpOf(api.table))
      .filter(({ pk, to }) => pk === `OUTBOX#${transitId}` && (to as { state?: string }).state === 'KZ')
      .map(({ body }) => JSON.parse(String(body)) as { type: string; data: object });
    expect(told.at(-1)).toMatchObject({ type: 'readmit.transit.taken-back.v1', data: { caseId, status: 'taken-back' } });
    for (const claims of [france, kazakhstan]) {
      const open = await api.call('GET', '/transits', { claims, query: { limit: '100' } });
      expect(open.text).not.toContain(transitId);
      const ended = await api.call('GET', '/transits', { claims, query: { which: 'ended', limit: '100' } });
      expect(ended.text).toContain(transitId);
    }
  });
});
