import { beforeAll, describe, expect, test } from 'vitest';
import { messagesAheadAtMost } from '../../../../domain/policy/messages.ts';
import { transitRequestData } from '../../../../functions/schema/transit-request.ts';
import { person, sample, startApi } from '../../calls.ts';
import { fullest } from '../../fullest.ts';
import { type Api, bodyOf, type OperationName, rowOf } from '../../operations.ts';
import { passageOf, requestOf } from '../../queue/intake/partner-messages.ts';
import { arrive, changeTransitOf } from '../../transits-at-hand.ts';
import { fullestOf, greatestItem } from '../filling.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const itemLimit = 400 * 1024;
const replyLimit = 6_291_556;

type Fields = Record<string, unknown>;

/** A request in which every text and list is as full as may be, about a person who can be carried. */
const fullestRequest = (): ReturnType<typeof requestOf> => {
  const full = fullest(transitRequestData()) as Fields & {
    itinerary: Fields & { entry: object; exit: object; otherStates: Fields[] };
  };
  const usual = requestOf()['data'] as Fields & { itinerary: Fields & { entry: object; exit: object } };
  const { authority, languages, care, protectiveMeasures, support, itinerary } = full;
  const { entry, exit } = usual.itinerary;
  const others = ['UZ', 'KG', 'TM', 'AZ', 'GE', 'AM', 'TR', 'MD', 'UA', 'RO'];
  return requestOf(undefined, {
    ...{ authority, languages, care, protectiveMeasures, support },
    itinerary: {
      ...usual.itinerary,
      whyNotByAir: itinerary['whyNotByAir'],
      entry: { ...entry, transport: (itinerary.entry as Fields)['transport'] },
      exit: { ...exit, transport: (itinerary.exit as Fields)['transport'] },
      otherStates: others.map((state) => ({ ...itinerary.otherStates[0], state, consents: true })),
    },
  });
};

const onward = ['TJ', 'UZ', 'KG', 'TM', 'AZ', 'GE', 'AM', 'TR', 'MD', 'UA', 'RO'];

/** The findings for every State on the way, as long as they may be. */
const assessment = (finding: (state: string) => string = () => 'no-real-risk') => {
  const [found] = sample('transits/assess-transit')['countries'] as { findings: object }[];
  const [full] = fullestOf('assessTransit')['countries'] as { sources: string[] }[];
  return {
    ...sample('transits/assess-transit'),
    countries: onward.map((country) => ({
      country,
      findings: { ...found?.findings, torture: finding(country) },
      sources: full?.sources.slice(0, 2),
    })),
  };
};

const does = async (name: OperationName, transitId: string, state: string, role: string, body: Fields, as = role) => {
  const { path } = rowOf(name).route;
  const claims = { ...person(`${state}.${role}`), sub: `${as}-of-${state}` };
  const act = path.slice(path.lastIndexOf('/') + 1);
  const answer = await changeTransitOf(api, act, transitId, { claims, body });
  expect(answer.status, `${name}: ${answer.text.slice(0, 500)}`).toBe(200);
  return answer;
};

/** A request as full as may be, behind which as many messages wait as may. */
const filled = async (): Promise<string> => {
  const request = fullestRequest();
  for (let ahead = 0; ahead < messagesAheadAtMost; ahead += 1)
    expect(await arrive(api, passageOf(request, 'exited', new Date().toISOString(), ahead + 3))).toBe('waits');
  expect(await arrive(api, request)).toBe('applied');
  return request.subject;
};

const readable = async (transitId: string): Promise<void> => {
  for (const state of ['FR', 'KZ']) {
    const { status, text } = await api.call('GET', '/transits/{transitId}', { claims: person(`${state}.officer`), transitId });
    expect(status, text.slice(0, 300)).toBe(200);
    expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(replyLimit);
  }
  expect(await greatestItem(api)).toBeLessThan(itemLimit);
};

describe('a transit that its requesting State filled with its request and the messages that wait', () => {
  test('takes its assessment, acceptance, passage, revocation and taking back by the other State and by its own', async () => {
    const transitId = await filled();
    await does('assessTransit', transitId, 'KZ', 'assessor', assessment());
    await does('acceptTransit', transitId, 'KZ', 'officer', fullestOf('acceptTransit'));
    await does('recordPassage', transitId, 'KZ', 'officer', bodyOf(rowOf('recordPassage')) ?? {});
    const { official } = fullestOf('revokeTransit');
    await does('revokeTransit', transitId, 'KZ', 'officer', {
      official,
      grounds: [{ code: 'TR-ORDER' }],
      onwardNotAssured: true,
    });
    await does('acknowledgeRevocation', transitId, 'FR', 'officer', fullestOf('acknowledgeRevocation'));
    await does('openTransitTakeBack', transitId, 'FR', 'officer', fullestOf('openTransitTakeBack'));
    await readable(transitId);
  }, 240_000);

  test('takes a refusal with its reasons', async () => {
    const transitId = await filled();
    const { official, reasons } = fullestOf('refuseTransit');
    await does('refuseTransit', transitId, 'KZ', 'officer', { official, reasons, grounds: [{ code: 'TR-ORDER' }] });
    await readable(transitId);
  }, 240_000);
});

describe('a transit whose own file is full of what was said to reopen stops', () => {
  test('takes a real risk that is found, and a refusal for it', async () => {
    const transitId = await filled();
    await does(
      'assessTransit',
      transitId,
      'KZ',
      'assessor',
      assessment(() => 'real-risk'),
      'first',
    );
    const { fact, explanation, sources, assessor } = fullestOf('proposeTransitReopening') as Fields & { sources: string[] };
    const said = { explanation, assessor, fact: fact === 'another-person' ? 'circumstances-changed' : fact };
    let full = 0;
    for (let stop = 1; stop <= onward.length; stop += 1) {
      const body = { ...said, sources: sources.slice(0, 10), stop };
      const claims = { ...person('KZ.assessor'), sub: 'second-of-KZ' };
      const answer = await changeTransitOf(api, 'stop-reopening-proposal', transitId, { claims, body });
      if (answer.status === 200) continue;
      expect(answer).toMatchObject({ status: 422, body: { type: expect.stringContaining('list-full'), list: 'stops' } });
      full += 1;
    }
    expect(full).toBeGreaterThan(0);
    await does(
      'assessTransit',
      transitId,
      'KZ',
      'assessor',
      assessment(() => 'real-risk'),
      'third',
    );
    const { official, reasons } = fullestOf('refuseTransit');
    const grounds = [{ code: 'TR-REFOUL', country: 'TJ' }];
    await does('refuseTransit', transitId, 'KZ', 'assessor', { official, reasons, grounds }, 'first');
    await readable(transitId);
  }, 240_000);
});
