import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { onRecordAlone, twoPersons } from '../../../domain/policy/two-persons.ts';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { dumpOf } from '../../embedded/table.ts';
import { type Answer, machine, person, sample, startApi } from '../calls.ts';
import { type Api, bodyOf, type OperationName, rowOf, take } from '../operations.ts';
import { realRisk, type Step, stepsTo } from '../stages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };

/** One person with every role of its State that decides something. */
const one = { ...person('FR.officer', 'FR.supervisor', 'FR.assessor'), sub: 'one-and-the-same' };
const another = { ...one, sub: 'somebody-else' };

type Claims = Record<string, string>;
type Deed = { readonly does: OperationName; readonly but?: Record<string, unknown> };
/** What comes before the first act, the first act, what comes between, and the second. Steps without a person are the usual ones. */
type Story = {
  readonly before?: readonly Step[];
  readonly first: Deed;
  readonly between?: readonly Step[];
  readonly second: Deed;
};

const corrected: Deed = { does: 'correctPerson' };
const untilReady = stepsTo('ready').filter(({ does }) => does !== 'assessProtection');
const assessed = stepsTo('ready').filter(({ does }) => does === 'assessProtection');
const risk = realRisk('requesting');
const riskFound: Deed = { does: 'assessProtection', but: risk.but ?? {} };
const proposed: Step = { does: 'proposeReopening', by: 'requesting', role: 'assessor' };

/** What each later act needs on a case that was opened. */
const needs = {
  assessProtection: [],
  reconfirmAssessment: assessed,
  proposeReopening: [risk],
  authoriseDeparture: [...untilReady, ...assessed],
} as const satisfies Partial<Record<OperationName, readonly Step[]>>;

const stories: Readonly<Record<string, Story>> = {
  ...Object.fromEntries(
    (Object.keys(needs) as (keyof typeof needs)[]).flatMap((second) => [
      [`openCase ${second}`, { first: { does: 'openCase' }, between: needs[second], second: { does: second } }],
      [`correctPerson ${second}`, { first: corrected, between: needs[second], second: { does: second } }],
    ]),
  ),
  'assessProtection authoriseDeparture': {
    before: untilReady,
    first: { does: 'assessProtection' },
    second: { does: 'authoriseDeparture' },
  },
  'reconfirmAssessment authoriseDeparture': {
    before: [...untilReady, ...assessed],
    first: { does: 'reconfirmAssessment' },
    second: { does: 'authoriseDeparture' },
  },
  'assessProtection proposeReopening': { first: riskFound, second: { does: 'proposeReopening' } },
  'assessProtection reopenStop': { first: riskFound, between: [proposed], second: { does: 'reopenStop' } },
  'proposeReopening reopenStop': { before: [risk], first: { does: 'proposeReopening' }, second: { does: 'reopenStop' } },
  'holdCase releaseHold': {
    first: { does: 'holdCase', but: { kind: 'court-order' } },
    second: { does: 'releaseHold' },
  },
  'recordComplaint answerComplaint': { first: { does: 'recordComplaint' }, second: { does: 'answerComplaint' } },
};

/** The pairs that another test goes through: each says where. */
const elsewhere: Readonly<Record<string, string>> = {
  'openCase confirmSilence': 'domain/case/confirm-silence.test.ts',
  'correctPerson confirmSilence': 'domain/case/confirm-silence.test.ts',
  'migrateCase confirmSilence': 'domain/case/confirm-silence.test.ts',
  ...Object.fromEntries(Object.keys(needs).map((second) => [`migrateCase ${second}`, 'domain/case/submitters.test.ts'])),
  'proposeReopening authoriseDeparture': 'domain/movement/condition/two-persons.test.ts',
  'reopenStop authoriseDeparture': 'domain/movement/condition/two-persons.test.ts',
  'confirmSilence authoriseDeparture': 'domain/movement/condition/two-persons.test.ts',
  'recordBestInterest authoriseDeparture': 'domain/movement/condition/two-persons.test.ts',
  ...Object.fromEntries(
    ['refuseCase', 'withdrawAcceptance'].flatMap((first) =>
      ['proposeReopening', 'reopenStop'].map((second) => [`${first} ${second}`, 'domain/protection/stop-history.test.ts']),
    ),
  ),
  'stopUse resumeUse': 'domain/agreement/use-stop.test.ts',
  'proposeTransitReopening reopenTransitStop': 'functions/api/transits/reopening.test.ts',
  'assessTransit acceptTransit': 'functions/api/transits/law-refuses.test.ts',
  ...Object.fromEntries(
    ['assessTransit', 'refuseTransit', 'revokeTransit'].flatMap((first) =>
      ['proposeTransitReopening', 'reopenTransitStop'].map((second) => [
        `${first} ${second}`,
        'functions/api/transits/reopening.test.ts',
      ]),
    ),
  ),
};

const does = async (caseId: string, claims: Claims, { does: name, but }: Deed): Promise<Answer> => {
  const row = rowOf(name);
  // Whoever is corrected becomes somebody of whom no other case knows.
  const anew = name === 'correctPerson' ? { person: aboutSomebodyElse(sample('cases/open-case'))['person'] } : {};
  const body = { ...bodyOf(row), ...anew, ...but };
  return api.change(row.route.path, { claims, caseId, body });
};

const told = async (story: Story, who: Claims): Promise<Answer> => {
  const claims = story.first.does === 'openCase' ? one : person('FR.officer');
  const { body } = await api.call('POST', '/cases', { claims, body: aboutSomebodyElse(sample('cases/open-case')) });
  const caseId = String(body['caseId']);
  for (const step of story.before ?? []) await take(api, caseId, states, step);
  if (story.first.does !== 'openCase') {
    const first = await does(caseId, one, story.first);
    if (first.status !== 200) throw new Error(first.text);
  }
  for (const step of story.between ?? []) await take(api, caseId, states, step);
  return does(caseId, who, story.second);
};

describe.each(Object.entries(stories))('%s', (name, story) => {
  const [pair] = twoPersons.filter(({ first, second }) => `${first} ${second}` === name);

  test('are acts of two persons: whoever did the one, with whatever roles, does not do the other', async () => {
    const answer = await told(story, one);
    expect(answer.status, answer.text).toBe(422);
    const [problem, condition] = (pair?.refused ?? '').split('/');
    expect(answer.body['type']).toBe(`https://readmit.example/problems/${problem}`);
    if (condition !== undefined) expect(answer.body['conditions']).toMatchObject([{ condition }]);
  });

  test('are done by two, and the second by no machine', async () => {
    const row = rowOf(story.second.does);
    const rights = row.route.roles === 'anyone' ? [] : row.route.roles.map((role) => `FR.${role}`);
    expect((await told(story, machine(...rights))).status).toBe(403);
    const answer = await told(story, another);
    expect(answer.status, answer.text).toBe(200);
  });
});

test('every pair of the table is gone through, here or where it is said, and no other', () => {
  const pairs = twoPersons.map(({ first, second }) => `${first} ${second}`);
  expect([...Object.keys(stories), ...Object.keys(elsewhere)].sort()).toEqual([...new Set(pairs)].sort());
  for (const file of Object.values(elsewhere)) expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true);
});

/** Where a subject stands in what is stored: the kind of item, and the fields that lead to it. */
const placesOf = (value: unknown, subjects: ReadonlySet<string>, path: readonly string[] = []): readonly string[] => {
  if (typeof value === 'string') return subjects.has(value) ? [path.join('/')] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part) => placesOf(part, subjects, path));
  return Object.entries(value).flatMap(([field, part]) => placesOf(part, subjects, [...path, field]));
};

const kindOf = (pk: string): string => {
  if (pk.startsWith('CASE#')) return 'shared';
  if (pk.startsWith('OWNFILE#')) return 'own';
  return pk.startsWith('SWITCH#') ? 'use' : pk.slice(0, pk.indexOf('#'));
};

test('every subject that is stored of these acts is one of a pair, or on record alone', async () => {
  const items = await dumpOf(api.table);
  const subjects = new Set([one.sub, another.sub]);
  const found = items.flatMap(({ pk, sk: _sk, ...item }) =>
    placesOf('file' in item ? item['file'] : item, subjects, [kindOf(pk)]),
  );
  // The register of persons keeps of a stop who found it, as the own file does.
  const places = [...new Set(found)].map((place) => place.replace('PERSON/kept/entries/by', 'own/stops/by')).sort();
  const known: readonly string[] = [...twoPersons.map(({ recordedIn }) => recordedIn), ...onRecordAlone];
  expect(places.filter((place) => !known.includes(place) && place !== 'own/stops/reopening/proposedBy')).toEqual([]);
  expect(places.length).toBeGreaterThan(8);
});
