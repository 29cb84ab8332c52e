import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { stateOf } from '../../../../domain/state-code.ts';
import { instantAt } from '../../../../domain/time/instant.ts';
import { takeIn } from '../../../../functions/queue/intake/take-in.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { sample, startApi } from '../../calls.ts';
import { type Api, kazakhstan } from '../../operations.ts';
import { changeTransitOf, transitIn } from '../../transits-at-hand.ts';
import { franceOn } from './france-on.ts';
import { itineraryOf, requestOf, withdrawalOf } from './partner-messages.ts';

const sentAt = instantAt(Date.now());

let api: Api;
let { intake, send, saidIn } = {} as ReturnType<typeof franceOn>;
beforeAll(async () => {
  api = await startApi();
  ({ intake, send, saidIn } = franceOn(api.table, sentAt));
});

describe('a message that was not understood', () => {
  const broken = (of: ReturnType<typeof requestOf>, sequence: number) => ({ ...itineraryOf(of, 24, sequence), data: {} });

  test('holds up none of those behind it, and its refusal says for which place', async () => {
    const request = requestOf();
    await send(request);
    expect(await send(broken(request, 2))).toBe('rejected');
    expect(await send(withdrawalOf(request, 3))).toBe('applied');
    const [refusal] = (await saidIn('rejected-FR')).filter(({ data }) => data['transitId'] === request.subject);
    expect(refusal?.data).toMatchObject({ sequence: 2, kind: 'not-understood' });
  });

  test('lets go of what waited for it', async () => {
    const request = requestOf();
    await send(request);
    expect(await send(withdrawalOf(request, 3))).toBe('waits');
    await send(broken(request, 2));
    expect(await intake.transits.load(request.subject)).toMatchObject({
      applied: 3,
      waiting: [],
      transit: { status: 'withdrawn' },
    });
  });

  test('leaves its place to the right one, under another id, until a later one is applied', async () => {
    const request = requestOf();
    expect(await send({ ...request, id: 'broken', data: {} })).toBe('rejected');
    expect(await send(request)).toBe('applied');
    await send(broken(request, 2));
    expect(await send({ ...itineraryOf(request), id: 'right' })).toBe('applied');
    await send(broken(request, 3));
    expect(await send(withdrawalOf(request, 4))).toBe('applied');
    expect(await send({ ...withdrawalOf(request, 3), id: 'too-late' })).toBe('rejected');
  });

  test('with a key that comes twice keeps its place and its name where those stand once', async () => {
    const request = requestOf();
    await send(request);
    const text = JSON.stringify(itineraryOf(request)).replace('"data":{', '"data":{"itinerary":{},');
    expect(await send(text)).toBe('rejected');
    const [refusal] = (await saidIn('rejected-FR')).filter(({ data }) => data['transitId'] === request.subject);
    expect(refusal?.data).toMatchObject({
      inReplyTo: itineraryOf(request).id,
      sequence: 2,
      errors: [{ path: 'message/data/itinerary' }],
    });
    expect(await send(withdrawalOf(request, 3))).toBe('applied');
  });

  test('about the transit of another State moves nothing in it', async () => {
    const request = requestOf();
    await send(request);
    const arrival = { sentAt, queueMessageId: randomUUID() };
    await takeIn(intake, { partner: stateOf('NL'), body: JSON.stringify(broken(request, 2)), ...arrival });
    expect(await send(withdrawalOf(request, 3))).toBe('waits');
  });
});

describe('as large as messages may be, and as many as may wait', () => {
  const long = (length: number): string => 'Ж'.repeat(length);
  const itineraryOfMany = (request: ReturnType<typeof requestOf>, sequence: number) => {
    const message = itineraryOf(request, 24, sequence);
    const { itinerary } = message['data'] as { itinerary: { escorts: object[] } };
    const escorts = Array.from({ length: 20 }, () => ({ ...itinerary.escorts[0], name: long(200), rank: long(100) }));
    return { ...message, data: { itinerary: { ...itinerary, escorts, whyNotByAir: long(1000) } } };
  };

  test('what the transit State owes always fits, and the thirteenth is told what to do', async () => {
    const transitId = await transitIn(api, 'assessed', { protectiveMeasures: long(1000), support: long(1000) });
    const request = requestOf(transitId);
    for (let sequence = 3; sequence <= 14; sequence += 1) expect(await send(itineraryOfMany(request, sequence))).toBe('waits');
    expect(await send(itineraryOfMany(request, 15))).toBe('rejected');
    const refusal = (await saidIn('rejected-FR')).find(({ data }) => data['transitId'] === transitId);
    expect(refusal?.data).toMatchObject({ kind: 'too-many-waiting', errors: [{ path: 'message/sequence' }] });
    const [item] = (await dumpOf(api.table)).filter(({ pk, sk }) => pk === `TRANSIT#${transitId}` && sk === 'TRANSIT');
    expect(JSON.stringify(item).length).toBeLessThan(30_000);
    const accepted = await changeTransitOf(api, 'acceptance', transitId, {
      claims: kazakhstan,
      body: sample('transits/accept-transit'),
    });
    expect(accepted.status, accepted.text).toBe(200);
    // What is missing comes, and all thirteen are applied in one transaction.
    expect(await send(itineraryOfMany(request, 2))).toBe('applied');
    expect(await intake.transits.load(transitId)).toMatchObject({ applied: 14, waiting: [], transit: { itineraryEdition: 14 } });
    expect((await dumpOf(api.table)).filter(({ pk }) => pk === `TRANSIT#${transitId}`)).toHaveLength(1);
    // The one that was refused is no other message now: sent again it is taken.
    expect(await send(itineraryOfMany(request, 15))).toBe('applied');
  });
});
