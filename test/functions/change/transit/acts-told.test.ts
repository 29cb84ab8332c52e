import { beforeAll, describe, expect, test } from 'vitest';
import { addHours, type Instant } from '../../../../domain/time/instant.ts';
import { saidMessages } from '../../../../functions/contracts/said-messages.ts';
import { watchTransit } from '../../../../functions/schedule/watch-transit.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { sample, startApi } from '../../calls.ts';
import { type Api, france, kazakhstan, take } from '../../operations.ts';
import { partsOfSweep } from '../../schedule/sweep-parts.ts';
import { stepsTo } from '../../stages.ts';
import { changeTransitOf, transitIn } from '../../transits-at-hand.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Event = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** What the States were told of a transit, each with whether it is as the contract has it. */
const toldOf = async (transitId: string): Promise<readonly { readonly type: string; readonly asInContract: boolean }[]> =>
  (await dumpOf(api.table))
    .filter(({ pk, to }) => pk === `OUTBOX#${transitId}` && (to as { queue: string }).queue === 'outbound')
    .map(({ body }) => JSON.parse(String(body)) as Event)
    .map((event) => ({ type: event.type, asInContract: saidMessages()[event.type]?.schema.safeParse(event).success === true }));

const told = (name: string) => ({ type: `readmit.transit.${name}.v1`, asInContract: true });

describe('what a State is told of an act of the other', () => {
  test.each([
    ['accepted', 'assessed', 'acceptance', 'accept-transit', kazakhstan],
    ['refused', 'requested', 'refusal', 'refuse-transit', kazakhstan],
    ['revoked', 'accepted', 'revocation', 'revoke-transit', kazakhstan],
    ['passage-recorded', 'accepted', 'passage', 'record-passage', kazakhstan],
    ['acknowledgement-recorded', 'revoked', 'revocation-acknowledgement', 'acknowledge-revocation', france],
    ['take-back-opened', 'to-be-taken-back', 'take-back', 'open-transit-take-back', france],
  ] as const)('is as the contract has it: %s', async (type, stage, act, path, claims) => {
    const transitId = await transitIn(api, stage);
    const done = await changeTransitOf(api, act, transitId, { claims, body: sample(`transits/${path}`) });
    expect(done, done.text).toMatchObject({ status: 200 });
    const events = await toldOf(transitId);
    expect(events).toContainEqual(told(type));
    expect(events.filter(({ asInContract }) => !asInContract)).toEqual([]);
  });

  test('is as the contract has it where the person is taken back', async () => {
    const transitId = await transitIn(api, 'take-back-opened');
    const { body } = await api.call('GET', '/transits/{transitId}', { claims: france, transitId });
    const steps = stepsTo('taking-back').slice(stepsTo('take-back').length);
    for (const step of [...steps, { does: 'recordTakingBack', by: 'requesting' } as const])
      await take(api, String(body['takeBackCase']), { requesting: 'FR', requested: 'KZ' }, step);
    expect(await toldOf(transitId)).toContainEqual(told('taken-back'));
  });

  test('is as the contract has it where the time alone ended the transit', async () => {
    const transitId = await transitIn(api);
    const muchLater = addHours(new Date().toISOString() as Instant, 24 * 30);
    expect(await watchTransit(partsOfSweep(api.table), transitId, muchLater)).toBe('lapsed');
    expect((await toldOf(transitId)).filter(({ type }) => type === told('lapsed').type)).toEqual([
      told('lapsed'),
      told('lapsed'),
    ]);
  });
});
