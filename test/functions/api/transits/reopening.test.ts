import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { monitorNotice } from '../../../../functions/schema/monitor-notice.ts';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { person, sample, startApi } from '../../calls.ts';
import { type Api, france, kazakhstan } from '../../operations.ts';
import { requestOf } from '../../queue/intake/partner-messages.ts';
import { changeTransitOf, requestedTransit, transitIn } from '../../transits-at-hand.ts';

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

const act = (path: string, transitId: string, claims: Record<string, string>, body: Record<string, unknown>) =>
  changeTransitOf(api, path, transitId, { claims, body });

const assess = (transitId: string, claims = person('KZ.assessor')) =>
  act('assessment', transitId, claims, sample('transits/assess-transit'));
const accept = (transitId: string) => act('acceptance', transitId, kazakhstan, sample('transits/accept-transit'));
const propose = (transitId: string, but: object = {}) =>
  act('stop-reopening-proposal', transitId, person('KZ.assessor'), { ...sample('transits/propose-transit-reopening'), ...but });
const reopen = (transitId: string, but: object = {}) =>
  act('stop-reopening', transitId, person('KZ.supervisor'), { ...sample('transits/reopen-transit-stop'), ...but });

const noticesOf = async (transitId: string) =>
  (await dumpOf(api.table))
    .filter(({ pk, to }) => pk === `OUTBOX#${transitId}` && (to as { queue: string }).queue === 'duty-mail')
    .map(({ body }) => monitorNotice.safeParse(JSON.parse(String(body))))
    .flatMap(({ success, data }) => (success ? [data] : []));

describe('a stop for real risk that a transit left', () => {
  test('is not lifted by a later assessment, and once two others reopened it nobody is let through for 72 hours', async () => {
    const transitId = await transitIn(api, 'stopped');
    await assess(transitId);
    expect(await accept(transitId)).toMatchObject({ status: 422, body: { type: expect.stringContaining('transit-real-risk') } });
    expect(await propose(transitId)).toMatchObject({ status: 200 });
    expect(await accept(transitId)).toMatchObject({ status: 422 });
    expect(await reopen(transitId)).toMatchObject({ status: 200 });
    expect(await noticesOf(transitId)).toMatchObject([{ state: 'KZ', notice: 'stop-reopened', country: 'TJ' }]);
    later(71);
    expect(await accept(transitId)).toMatchObject({ status: 422, body: { type: expect.stringContaining('transit-real-risk') } });
    later(73);
    expect(await accept(transitId)).toMatchObject({ status: 200, body: { status: 'accepted' } });
  });

  test('bars from elsewhere until an assessor and a supervisor found that this is another person, and 72 hours on', async () => {
    const data = aboutSomebodyElse(requestOf()['data'] as Record<string, unknown>);
    const first = await requestedTransit(api, data);
    const [found] = sample('transits/assess-transit')['countries'] as { findings: object }[];
    const risk = { ...found, findings: { ...found?.findings, torture: 'real-risk' } };
    const finder = { ...person('KZ.assessor'), sub: 'first-assessor' };
    await act('assessment', first, finder, { ...sample('transits/assess-transit'), countries: [risk] });
    const namesake = await requestedTransit(api, { ...data, document: { kind: 'passport', number: 'T99999999' } });
    await assess(namesake);
    expect(await accept(namesake)).toMatchObject({ status: 422, body: { recordedIn: first } });
    const { stop: _stop, ...where } = { stop: 1, recordedIn: first };
    const { stop: _n, ...proposal } = sample('transits/propose-transit-reopening');
    const { stop: _m, ...reopening } = sample('transits/reopen-transit-stop');
    await act('stop-reopening-proposal', namesake, person('KZ.assessor'), { ...proposal, ...where, fact: 'another-person' });
    const told = { counselTold: { who: 'person', toldAt: new Date().toISOString(), how: 'In writing' } };
    expect(await act('stop-reopening', namesake, person('KZ.supervisor'), { ...reopening, ...where, ...told })).toMatchObject({
      status: 200,
    });
    expect(await accept(namesake)).toMatchObject({ status: 422 });
    later(73);
    expect(await accept(namesake)).toMatchObject({ status: 200 });
  });

  test('and its reopening show the other State nothing', async () => {
    const transitId = await transitIn(api, 'stopped');
    const seen = async () => (await api.call('GET', '/transits/{transitId}', { claims: france, transitId })).text;
    const before = await seen();
    await propose(transitId);
    await reopen(transitId);
    expect(await seen()).toBe(before);
  });
});
