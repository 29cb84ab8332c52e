import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { onRecordAloneInTransfers, twoPersonsInTransfers } from '../../../../domain/policy/two-persons-in-transfers.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { type Answer, machine, person, startApi } from '../../calls.ts';
import { type Api, bodyOf, rowOf } from '../../operations.ts';
import { placesOf } from '../../places-of-subjects.ts';
import { transferStates } from '../../transfer-states.ts';
import { bringTransferTo, changeTransferOf, justiceOf, openedTransfer } from '../../transfers-at-hand.ts';
import { type Act, type Between, stories } from './stories-of-two.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const realNow = Date.now;
afterEach(() => {
  Date.now = realNow;
});

type Claims = Record<string, string>;

/** One person with every role of a central authority, in whichever of the two States. */
const allOf = (state: string, sub = 'one-and-the-same'): Claims => ({
  ...person(`${state}.justice`, `${state}.justice-supervisor`),
  sub,
});

const claimsFor = (who: string, { does, by }: Act): Claims => {
  const state = transferStates[by];
  if (who !== 'a-machine') return allOf(state, who);
  const { roles } = rowOf(does).route;
  return machine(...(roles === 'anyone' ? [] : roles.map((role) => `${state}.${role}`)));
};

const act = (transferId: string, { does, but }: Act, claims: Claims): Promise<Answer> =>
  changeTransferOf(api, does, transferId, { claims, body: { ...bodyOf(rowOf(does)), ...but } });

const done = (answer: Answer): void => {
  if (answer.status !== 200) throw new Error(answer.text);
};

const taken = async (transferId: string, step: Between): Promise<void> => {
  if ('hours' in step) Date.now = () => realNow() + step.hours * 3_600_000;
  else if ('to' in step) await bringTransferTo(api, transferId, step.to, step.from);
  else done(await act(transferId, step, justiceOf(step.does, transferStates[step.by], step.as)));
};

const told = async (name: string, who: string): Promise<Answer> => {
  const story = stories[name];
  if (story === undefined) throw new Error(`${name} is not told`);
  const { before = [], first, between: meanwhile = [], second } = story;
  const opening = first === 'opening' ? { claims: allOf(transferStates.requesting) } : {};
  const transferId = await openedTransfer(api, {}, opening.claims);
  for (const step of before) await taken(transferId, step);
  if (first !== 'opening') done(await act(transferId, first, claimsFor('one-and-the-same', first)));
  for (const step of meanwhile) await taken(transferId, step);
  return act(transferId, second, claimsFor(who, second));
};

describe.each(twoPersonsInTransfers.map((pair) => [`${pair.first} ${pair.second}`, pair] as const))('%s', (name, { refused }) => {
  test('are acts of two persons: whoever did the one, with whatever roles, does not do the other', async () => {
    const answer = await told(name, 'one-and-the-same');
    expect(answer.status, answer.text).toBe(422);
    const [problem, condition] = refused.split('/');
    expect(answer.body['type']).toBe(`https://readmit.example/problems/${problem}`);
    if (condition !== undefined) expect(answer.body['conditions']).toMatchObject([{ condition }]);
  });

  test('are done by two, and the second by no machine', async () => {
    expect((await told(name, 'a-machine')).status).toBe(403);
    Date.now = realNow;
    const answer = await told(name, 'somebody-else');
    expect(answer.status, answer.text).toBe(200);
  });
});

test('every pair of the table is gone through, and no other', () => {
  const all = twoPersonsInTransfers.map(({ first, second }) => `${first} ${second}`);
  expect(Object.keys(stories).sort()).toEqual([...new Set(all)].sort());
});

test('every subject that is stored of these acts is one of a pair, or on record alone', async () => {
  const items = await dumpOf(api.table);
  const subjects = new Set(['one-and-the-same', 'somebody-else']);
  const kept = items.filter(({ pk }) => pk.startsWith('CONVICTED#'));
  const found = kept.flatMap(({ pk, sk: _sk, ...item }) =>
    placesOf('file' in item ? item['file'] : item, subjects, [pk.startsWith('CONVICTED#OWN#') ? 'transfer-own' : 'transfer']),
  );
  // An agreement is looked at whichever State gave it, and also where it fell since.
  const places = [...new Set(found)].map((place) =>
    place.replace(/\/agreements\/(?:sentencing|administering)\/|\/fallenAgreements\//, '/agreements/'),
  );
  const known: readonly string[] = [
    ...twoPersonsInTransfers.map(({ recordedIn }) => recordedIn),
    ...onRecordAloneInTransfers,
    // A reopening repeats who proposed it.
    'transfer-own/stops/reopening/proposedBy',
  ];
  expect(places.filter((place) => !known.includes(place))).toEqual([]);
  expect(twoPersonsInTransfers.map(({ recordedIn }) => recordedIn).filter((place) => !places.includes(place))).toEqual([]);
});
