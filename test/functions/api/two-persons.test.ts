import { existsSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { onRecordAlone, twoPersons } from '../../../domain/policy/two-persons.ts';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { dumpOf } from '../../embedded/table.ts';
import { type Answer, machine, person, sample, startApi } from '../calls.ts';
import { type Api, bodyOf, callerFor, rowOf, take } from '../operations.ts';
import { placesOf } from '../places-of-subjects.ts';
import { readNow } from '../read-now.ts';
import { changeTransitOf, transitIn } from '../transits-at-hand.ts';
import { type Deed, needs, type Story, stories, type TransitStory, takingBacks, transitStories } from './stories-of-two.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const realNow = Date.now;
afterEach(() => {
  Date.now = realNow;
});

const states = { requesting: 'FR', requested: 'KZ' };

/** One person with every role of its State that decides something. */
const allOf = (state: string) => ({
  ...person(`${state}.officer`, `${state}.supervisor`, `${state}.assessor`),
  sub: 'one-and-the-same',
});
const one = allOf('FR');
const another = { ...one, sub: 'somebody-else' };

type Claims = Record<string, string>;
/** The pairs that another test goes through: each says where. */
const elsewhere: Readonly<Record<string, string>> = {
  'openCase confirmSilence': 'domain/case/confirm-silence.test.ts',
  'correctPerson confirmSilence': 'domain/case/confirm-silence.test.ts',
  'migrateCase confirmSilence': 'domain/case/confirm-silence.test.ts',
  ...Object.fromEntries(Object.keys(needs).map((second) => [`migrateCase ${second}`, 'domain/file/submitters.test.ts'])),
  ...Object.fromEntries(
    twoPersons
      .map(({ first, second }) => `${first} ${second}`)
      .filter((pair) => /FromLetter|Transcription/.test(pair))
      .map((pair) => [pair, 'functions/api/transcriptions/two-persons-by-letter.test.ts']),
  ),
  'proposeReopening authoriseDeparture': 'domain/movement/condition/two-persons.test.ts',
  'reopenStop authoriseDeparture': 'domain/movement/condition/two-persons.test.ts',
  'confirmSilence authoriseDeparture': 'domain/movement/condition/two-persons.test.ts',
  'recordBestInterest authoriseDeparture': 'domain/movement/condition/two-persons.test.ts',
};

const does = async (caseId: string, claims: Claims, { does: name, but }: Deed): Promise<Answer> => {
  const row = rowOf(name);
  // Whoever is corrected becomes somebody of whom no other case knows.
  const anew = name === 'correctPerson' ? { person: aboutSomebodyElse(sample('cases/open-case'))['person'] } : {};
  const read = name === 'decideSanction' ? { read: await readNow(api, caseId, states.requesting) } : {};
  const body = { ...bodyOf(row), ...anew, ...read, ...but };
  return api.change(row.route.path, { claims, caseId, body });
};

const done = (answer: Answer): Answer => {
  if (answer.status !== 200) throw new Error(answer.text);
  return answer;
};

const told = async (story: Story, who: string): Promise<Answer> => {
  const acting = allOf(states[story.by ?? 'requesting']);
  const claims = story.first.does === 'openCase' ? acting : person('FR.officer');
  const { body } = await api.call('POST', '/cases', { claims, body: aboutSomebodyElse(sample('cases/open-case')) });
  const caseId = String(body['caseId']);
  for (const step of story.before ?? []) await take(api, caseId, states, step);
  if (story.first.does !== 'openCase') done(await does(caseId, acting, story.first));
  for (const step of story.between ?? []) await take(api, caseId, states, step);
  return does(caseId, claimsFor(who, states[story.by ?? 'requesting'], story.second), story.second);
};

const doesOnTransit = (transitId: string, claims: Claims, { does: name, but }: Deed): Promise<Answer> => {
  const row = rowOf(name);
  const act = row.route.path.slice(row.route.path.lastIndexOf('/') + 1);
  return changeTransitOf(api, act, transitId, { claims, body: { ...bodyOf(row), ...but } });
};

const toldOfTransit = async ({ stage, first, between = [], hours = 0, second }: TransitStory, who: string): Promise<Answer> => {
  const transitId = await transitIn(api, stage);
  done(await doesOnTransit(transitId, allOf('KZ'), first));
  for (const deed of between) done(await doesOnTransit(transitId, callerFor(rowOf(deed.does)), deed));
  Date.now = () => realNow() + hours * 3_600_000;
  return doesOnTransit(transitId, claimsFor(who, 'KZ', second), second);
};

const toldOfTakingBack = async (second: keyof typeof takingBacks, who: string): Promise<Answer> => {
  const transitId = await transitIn(api, 'to-be-taken-back');
  const { body } = done(await doesOnTransit(transitId, one, { does: 'openTransitTakeBack' }));
  const caseId = String(body['takeBackCase']);
  for (const step of takingBacks[second]) await take(api, caseId, states, step);
  return does(caseId, claimsFor(who, 'FR', { does: second }), { does: second });
};

const agreementId = 'france-kazakhstan';

const toldOfUse = async (who: string): Promise<Answer> => {
  const stopped = await api.call('POST', rowOf('stopUse').route.path, {
    claims: one,
    agreementId,
    body: sample('agreements/stop-use'),
  });
  const { stop } = done(stopped).body;
  const resumption = { agreementId, body: { ...sample('agreements/resume-use'), stop } };
  const claims = claimsFor(who, 'FR', { does: 'resumeUse' });
  const answer = await api.call('POST', rowOf('resumeUse').route.path, { ...resumption, claims });
  // What still stands bars nobody else here.
  const third = { ...another, sub: 'a-third' };
  if (answer.status !== 200) done(await api.call('POST', rowOf('resumeUse').route.path, { ...resumption, claims: third }));
  return answer;
};

const claimsFor = (who: string, state: string, { does: name }: Deed): Claims => {
  if (who !== 'a-machine') return { ...allOf(state), sub: who };
  const { roles } = rowOf(name).route;
  return machine(...(roles === 'anyone' ? [] : roles.map((role) => `${state}.${role}`)));
};

/** Every pair that is gone through here, by who does the second act. */
const pairs: Readonly<Record<string, (who: string) => Promise<Answer>>> = {
  ...Object.fromEntries(Object.entries(stories).map(([name, story]) => [name, (who: string) => told(story, who)])),
  ...Object.fromEntries(
    Object.entries(transitStories).map(([name, story]) => [name, (who: string) => toldOfTransit(story, who)]),
  ),
  ...Object.fromEntries(
    (Object.keys(takingBacks) as (keyof typeof takingBacks)[]).map((second) => [
      `openTransitTakeBack ${second}`,
      (who: string) => toldOfTakingBack(second, who),
    ]),
  ),
  'stopUse resumeUse': toldOfUse,
};

describe.each(Object.entries(pairs))('%s', (name, secondBy) => {
  const [pair] = twoPersons.filter(({ first, second }) => `${first} ${second}` === name);

  test('are acts of two persons: whoever did the one, with whatever roles, does not do the other', async () => {
    const answer = await secondBy(one.sub);
    expect(answer.status, answer.text).toBe(422);
    const [problem, condition] = (pair?.refused ?? '').split('/');
    expect(answer.body['type']).toBe(`https://readmit.example/problems/${problem}`);
    if (condition !== undefined) expect(answer.body['conditions']).toMatchObject([{ condition }]);
  });

  test('are done by two, and the second by no machine', async () => {
    expect((await secondBy('a-machine')).status).toBe(403);
    Date.now = realNow;
    const answer = await secondBy(another.sub);
    expect(answer.status, answer.text).toBe(200);
  });
});

test('every pair of the table is gone through, here or where it is said, and no other', () => {
  const all = twoPersons.map(({ first, second }) => `${first} ${second}`);
  expect([...Object.keys(pairs), ...Object.keys(elsewhere)].sort()).toEqual([...new Set(all)].sort());
  for (const file of Object.values(elsewhere)) expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true);
});

const kindOf = (pk: string): string => {
  if (pk.startsWith('CASE#')) return 'shared';
  if (pk.startsWith('OWNFILE#')) return 'own';
  if (pk.startsWith('TRANSIT#')) return 'transit';
  return pk.startsWith('SWITCH#') ? 'use' : pk.slice(0, pk.indexOf('#'));
};

test('every subject that is stored of these acts is one of a pair, or on record alone', async () => {
  const items = await dumpOf(api.table);
  const subjects = new Set([one.sub, another.sub]);
  const found = items.flatMap(({ pk, sk: _sk, ...item }) =>
    placesOf('file' in item ? item['file'] : item, subjects, [kindOf(pk)]),
  );
  // The register of persons keeps of a stop who found it, as the own file does.
  const places = [...new Set(found)]
    .map((place) =>
      place
        .replace('PERSON/kept/entries/by', 'own/stops/by')
        .replace(/^transit\/(own|transit)\//, 'transit/')
        .replace(/^use\/stop\//, 'use/stops/'),
    )
    .sort();
  const known: readonly string[] = [...twoPersons.map(({ recordedIn }) => recordedIn), ...onRecordAlone];
  // A reopening repeats who proposed it.
  expect(places.filter((place) => !known.includes(place) && !place.endsWith('stops/reopening/proposedBy'))).toEqual([]);
  const recorded = twoPersons.filter(({ first, second }) => `${first} ${second}` in pairs).map(({ recordedIn }) => recordedIn);
  expect(recorded.filter((place) => !places.includes(place))).toEqual([]);
});
