import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { person, sample, startApi } from '../../calls.ts';
import { alertsAbout, toldTo } from '../../change/transit/told.ts';
import { type Api, france, kazakhstan } from '../../operations.ts';
import { itineraryOf, passageOf, requestOf, withdrawalOf } from '../../queue/intake/partner-messages.ts';
import { arrive, changeTransitOf, requestedTransit, transitIn } from '../../transits-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const real = Date.now;
afterEach(() => {
  Date.now = real;
});

const later = (hours: number): void => {
  Date.now = () => real() + hours * 3_600_000;
};

const viewOf = (transitId: string, claims = france) => api.call('GET', '/transits/{transitId}', { claims, transitId });

const act = (act: string, transitId: string, claims: Record<string, string>, but: object = {}) => {
  const path = { assessment: 'assess', acceptance: 'accept', refusal: 'refuse', revocation: 'revoke' }[act];
  return changeTransitOf(api, act, transitId, { claims, body: { ...sample(`transits/${path}-transit`), ...but } });
};

const assessor = person('KZ.assessor');
const lastTold = async (state: string, transitId: string) => (await toldTo(api.table, state, transitId)).at(-1);

/** What a message of the partner about that transit would be. */
const messageOf = (transitId: string) => ({ ...requestOf(transitId), subject: transitId });

describe('an acceptance', () => {
  test('tells the partner by its queue when and where, and both States read the same', async () => {
    const transitId = await transitIn(api, 'accepted');
    expect(await lastTold('FR', transitId)).toMatchObject({
      type: 'readmit.transit.accepted.v1',
      data: { transitId, status: 'accepted', itineraryEdition: 1, official: 'Transit desk', meetingPoint: expect.any(String) },
    });
    const [theirs, ours] = [await viewOf(transitId), await viewOf(transitId, kazakhstan)];
    for (const { body } of [theirs, ours])
      expect(body).toMatchObject({ status: 'accepted', acceptance: { itineraryEdition: 1 } });
    expect(theirs.body['acceptance']).toEqual(ours.body['acceptance']);
  });

  test('needs an assessment of which the other State sees nothing: not by its view, its ETag, its list or its queue', async () => {
    const transitId = await transitIn(api, 'requested');
    const seen = async () => {
      const list = await api.call('GET', '/transits', { claims: france, query: { limit: '100' } });
      const { text, headers } = await viewOf(transitId);
      return { text, headers, list: list.text, told: await toldTo(api.table, 'FR', transitId) };
    };
    const before = await seen();
    await act('assessment', transitId, assessor);
    expect(await seen()).toEqual(before);
    expect((await viewOf(transitId, kazakhstan)).body['ownFile']).toMatchObject({ assessment: { assessor: expect.any(String) } });
  });

  test('is void once the way is another, until that is answered too', async () => {
    const transitId = await transitIn(api, 'accepted');
    expect(await arrive(api, itineraryOf(messageOf(transitId)))).toBe('applied');
    expect((await viewOf(transitId)).body).toMatchObject({
      status: 'requested',
      itineraryEdition: 2,
      earlierAcceptance: { itineraryEdition: 1 },
      owed: [{ by: 'transit', act: 'answer' }],
    });
    expect(await lastTold('KZ', transitId)).toMatchObject({
      type: 'readmit.transit.changed.v1',
      data: { status: 'requested', move: 'readmit.transit.itinerary-changed.v1' },
    });
    expect(await alertsAbout(api.table, transitId)).toEqual([0, 1].map(() => 'KZ transit-requested at-once'));
    expect(await act('acceptance', transitId, kazakhstan)).toMatchObject({ status: 200 });
    expect((await viewOf(transitId)).body).toMatchObject({ acceptance: { itineraryEdition: 2 } });
  });

  test('comes too late once the time of the entry is past, and silence until then has accepted nothing', async () => {
    const transitId = await transitIn(api, 'assessed');
    later(241);
    const answer = await act('acceptance', transitId, kazakhstan);
    expect(answer).toMatchObject({ status: 422, body: { type: expect.stringContaining('transit-date-past') } });
  });

  test('does not rest on an assessment that is too old', async () => {
    const { itinerary } = sample('transit/request')['data'] as { itinerary: { entry: object; exit: object } };
    const at = (hours: number) => new Date(real() + hours * 3_600_000).toISOString();
    const far = { ...itinerary, entry: { ...itinerary.entry, at: at(2400) }, exit: { ...itinerary.exit, at: at(2406) } };
    const transitId = await transitIn(api, 'assessed', { itinerary: far });
    later(24 * 30);
    const answer = await act('acceptance', transitId, kazakhstan);
    expect(answer).toMatchObject({ status: 422, body: { type: expect.stringContaining('transit-assessment-old') } });
  });

  test('cures a request that came later than the agreement admits', async () => {
    const { itinerary } = sample('transit/request')['data'] as { itinerary: { entry: object; exit: object } };
    const at = (hours: number) => new Date(real() + hours * 3_600_000).toISOString();
    const soon = { ...itinerary, entry: { ...itinerary.entry, at: at(30) }, exit: { ...itinerary.exit, at: at(40) } };
    const transitId = await requestedTransit(api, { itinerary: soon }, { from: 'PL' });
    const poland = person('PL.officer');
    expect((await viewOf(transitId, poland)).body).toMatchObject({
      status: 'inadmissible',
      article: 'art. 13(2)',
      deadlines: { lead: { source: expect.stringContaining('Republic of Poland') } },
    });
    await act('assessment', transitId, assessor);
    expect(await act('acceptance', transitId, kazakhstan)).toMatchObject({ status: 200, body: { status: 'accepted' } });
  });

  test('asked for twice with one key is given once, and the second gets the same answer', async () => {
    const transitId = await transitIn(api, 'assessed');
    const headers = { 'Idempotency-Key': 'the-same' };
    const call = { claims: kazakhstan, body: sample('transits/accept-transit'), headers };
    const [one, other] = [
      await changeTransitOf(api, 'acceptance', transitId, call),
      await changeTransitOf(api, 'acceptance', transitId, call),
    ];
    expect(other).toMatchObject({ status: 200, body: one.body });
    expect(other.headers['idempotency-replayed']).toBe('true');
    expect((await toldTo(api.table, 'FR', transitId)).filter(({ type }) => type.includes('accepted'))).toHaveLength(1);
  });

  test('and a withdrawal at the same moment leave one outcome', async () => {
    const transitId = await transitIn(api, 'assessed');
    const [accepted, withdrawn] = await Promise.all([
      act('acceptance', transitId, kazakhstan),
      arrive(api, withdrawalOf(messageOf(transitId))),
    ]);
    const { status } = (await viewOf(transitId)).body;
    expect(withdrawn).toBe('applied');
    expect(status).toBe('withdrawn');
    expect([200, 412]).toContain(accepted.status);
  });
});

describe('a refusal', () => {
  test('crosses with its grounds and reasons', async () => {
    const transitId = await transitIn(api, 'requested');
    await act('refusal', transitId, kazakhstan);
    expect(await lastTold('FR', transitId)).toMatchObject({
      type: 'readmit.transit.refused.v1',
      data: { status: 'refused', grounds: [{ code: 'TR-ORDER' }], reasons: expect.stringContaining('public order') },
    });
  });

  test('for real risk crosses as code and country: its words stay with the State that found it', async () => {
    const transitId = await transitIn(api, 'requested');
    const reasons = 'The person was tortured there in 2019.';
    const grounds = [{ code: 'TR-REFOUL', country: 'TJ' }];
    expect(await act('refusal', transitId, assessor, { grounds, reasons })).toMatchObject({ status: 200 });
    expect((await lastTold('FR', transitId))?.data).toMatchObject({ grounds });
    for (const text of [JSON.stringify(await toldTo(api.table, 'FR', transitId)), (await viewOf(transitId)).text])
      expect(text).not.toContain('tortured');
    expect((await viewOf(transitId, kazakhstan)).body['ownFile']).toMatchObject({ reasonsKept: reasons });
  });

  test('under an agreement that lists its grounds names one of them', async () => {
    const transitId = await requestedTransit(api, {}, { from: 'NL' });
    const answer = await act('refusal', transitId, kazakhstan, { grounds: [{ code: 'TR-NO-CAPACITY' }] });
    expect(answer).toMatchObject({ status: 422, body: { ground: 'TR-NO-CAPACITY', source: expect.stringContaining('Benelux') } });
  });
});

describe('a real risk that is found after the acceptance', () => {
  test('revokes it at once: the partner is told the code and the State, its officers are alarmed, and nothing of the words', async () => {
    const transitId = await transitIn(api, 'accepted');
    const [found] = sample('transits/assess-transit')['countries'] as { findings: object }[];
    const countries = [{ ...found, findings: { ...found?.findings, torture: 'real-risk' }, sources: ['A kept source'] }];
    expect(await act('assessment', transitId, assessor, { countries })).toMatchObject({
      status: 200,
      body: { status: 'revoked' },
    });
    expect(await lastTold('FR', transitId)).toMatchObject({
      type: 'readmit.transit.revoked.v1',
      data: { grounds: [{ code: 'TR-REFOUL', country: 'TJ' }], onwardNotAssured: false },
    });
    expect(await alertsAbout(api.table, transitId)).toContain('FR transit-revoked urgent');
    for (const text of [JSON.stringify(await toldTo(api.table, 'FR', transitId)), (await viewOf(transitId)).text])
      expect(text).not.toMatch(/kept source|torture/);
  });
});

describe('a revocation', () => {
  test('tells the partner at once, alarms its officers, and is owed an acknowledgement', async () => {
    const transitId = await transitIn(api, 'revoked');
    expect(await lastTold('FR', transitId)).toMatchObject({
      type: 'readmit.transit.revoked.v1',
      data: { onwardNotAssured: true },
    });
    expect(await alertsAbout(api.table, transitId)).toContain('FR transit-revoked urgent');
    const alerts = await api.call('GET', '/alerts', { claims: france, query: { limit: '100' } });
    const told = (alerts.body['items'] as { transitId?: string; about: string }[]).filter(
      (alert) => alert.transitId === transitId,
    );
    expect(told).toMatchObject([{ about: 'transit-revoked', caseId: transitId, reference: 'FR-T-2026-0007', owedBy: 'FR' }]);
    expect((await viewOf(transitId)).body['owed']).toMatchObject([{ by: 'requesting', act: 'acknowledge-revocation' }]);
    await changeTransitOf(api, 'revocation-acknowledgement', transitId, {
      claims: france,
      body: sample('transits/acknowledge-revocation'),
    });
    expect((await viewOf(transitId)).body).toMatchObject({ owed: [], revocation: { acknowledgedBy: 'Border police' } });
  });

  test('of somebody who enters all the same is followed by a taking back', async () => {
    const transitId = await transitIn(api, 'revoked');
    await arrive(api, passageOf(messageOf(transitId), 'entered', new Date(real() - 1000).toISOString()));
    expect((await viewOf(transitId)).body).toMatchObject({ status: 'to-be-taken-back', revocation: { onwardNotAssured: true } });
    expect(await alertsAbout(api.table, transitId)).toEqual(
      expect.arrayContaining(['FR transit-take-back urgent', 'KZ transit-take-back urgent']),
    );
  });
});
