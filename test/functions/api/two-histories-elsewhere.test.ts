import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { canonical } from '../../../functions/history/canonical.ts';
import { type RecordingProxy, recordingProxy } from '../../embedded/recording-proxy.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { firstCalls } from '../first-call.ts';
import { type Api, bodyOf, rowOf, take } from '../operations.ts';
import { stepsTo } from '../stages.ts';
import { turned } from '../turned.ts';

let api: Api;
let store: RecordingProxy;
beforeAll(async () => {
  store = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = store.endpoint;
  api = await startApi();
  await firstCalls(api);
});
afterAll(() => store.close());

type Between = { readonly requesting: string; readonly requested: string; readonly opening: string };
type Elsewhere = { readonly caseId: string; readonly about: object };
/** What the other State does in files that the moving one cannot read, before each of the steps of the case at hand. */
type Besides = (other: string, here: Elsewhere) => readonly (() => Promise<unknown>)[];

const start = Date.now();

const asking = async (by: string, asked: string, about: object, linkedCases: readonly object[] = []): Promise<string> => {
  const { agreement: _found, ...request } = sample('cases/open-case-nl-requests-kz');
  const own = { ...about, nationalities: [asked] };
  const body = { ...request, requestedState: asked, person: own, linkedCases };
  const answer = await api.call('POST', '/cases', { claims: person(`${by}.officer`), body });
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body['caseId']);
};

const somebody = { ...(sample('cases/open-case-nl-requests-kz')['person'] as object), surname: { latin: 'SOMEBODYELSE' } };

/** It opens cases with the Netherlands that name this one, withdraws some, and keeps what it learns there to itself. */
const family: Besides = (other, { caseId }) => [
  ...(['parent', 'child', 'guardian'] as const).map((relation) => async () => {
    const theirs = await asking(other, 'NL', somebody, [{ caseId, relation }]);
    const states = { requesting: other, requested: 'NL' };
    await take(api, theirs, states, { does: 'recordDetention', by: 'requesting' });
    if (relation !== 'parent') await take(api, theirs, states, { does: 'withdrawCase', by: 'requesting' });
  }),
];

/** The same person asks it for protection, is held and is assessed there, and it stops the use of another agreement. */
const samePerson: Besides = (other, { about }) => {
  const states = { requesting: other, requested: 'NL' };
  let theirs = '';
  const there =
    (does: Parameters<typeof take>[3]['does'], rest: object = {}) =>
    () =>
      take(api, theirs, states, { does, by: 'requesting', ...rest });
  return [
    async () => {
      theirs = await asking(other, 'NL', about);
    },
    there('holdCase'),
    there('assessProtection', { role: 'assessor', sample: 'protection/assess-netherlands' }),
    there('recordClaimStatus', { but: { outcome: 'undecided', checkedOn: new Date(start).toISOString().slice(0, 10) } }),
    there('recordComplaint', { but: { matter: 'risk-on-return' } }),
    async () => {
      const agreementId = other === 'KZ' ? 'benelux-kazakhstan' : 'france-netherlands';
      const body = bodyOf(rowOf('stopUse'));
      await api.call('POST', '/agreements/{agreementId}/stop', { claims: person(`${other}.supervisor`), agreementId, body });
    },
  ];
};

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same but for what differs between any two cases: ids, hashes, the numbers of its documents, and the signature of a cursor. */
const alike = (value: unknown): string =>
  canonical(value)
    .replaceAll(/"next":"([A-Za-z0-9_-]+)\.[^"]*"/g, (_all, place) => `"next":"${Buffer.from(place, 'base64url')}"`)
    .replaceAll(ids, 'an id')
    .replaceAll(/"N\d{8}"/g, '"a number of a document"')
    .replaceAll(/Z-[A-Za-z0-9_-]{22}"/g, 'Z-a hash"')
    .replaceAll(/"[0-9a-f]{64}"|"[A-Za-z0-9_-]{22}"/g, '"a hash"');

const askedOfStore = (): readonly string[] =>
  store
    .recorded()
    .map(({ action, keys, units }) => `${action} of ${keys.length} for ${units}`)
    .sort();

const lists = ['/cases', '/changes', '/alerts', '/travel-documents', '/transits'];
const readings = ['', '/guard', '/deadlines', '/evidence', '/disclosures', '/history'].map((part) => `/cases/{caseId}${part}`);

type Told = { readonly answers: readonly string[]; readonly asked: readonly unknown[]; readonly ended: unknown };

/** All that the moving State is told on the way from the request to the departure, and what each request asks of the store. */
const toldTo = async ({ opening, ...states }: Between, besides: Besides): Promise<Told> => {
  const { requesting: mover, requested: other } = states;
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  const opened = await api.call('POST', '/cases', { claims: person(`${mover}.officer`), body: sample(opening) });
  const caseId = String(opened.body['caseId']);
  const acts = besides(other, { caseId, about: sample(opening)['person'] as object });
  const answers: string[] = [];
  const asked: unknown[] = [];
  const read = async (): Promise<void> => {
    for (const path of [...readings, ...lists]) {
      store.forget();
      const claims = person(`${mover}.officer`, `${mover}.supervisor`);
      const { status, body, headers } = await api.call('GET', path, {
        claims,
        caseId,
        query: path === '/cases' ? { limit: '9' } : {},
      });
      answers.push(alike([path, status, body, 'etag' in headers]));
      asked.push([path, askedOfStore()]);
    }
  };
  for (const [minute, step] of stepsTo('departed').entries()) {
    vi.setSystemTime(start + minute * 60_000);
    await acts[minute % 3 === 0 ? minute / 3 : acts.length]?.();
    if (step.does === 'authoriseDeparture') await read();
    store.forget();
    await take(api, caseId, states, turned(step, states));
    if (step.by === 'requesting') asked.push([step.does, askedOfStore()]);
  }
  await read();
  const { body } = await api.call('GET', '/cases/{caseId}', { claims: person(`${mover}.officer`), caseId });
  vi.useRealTimers();
  return { answers, asked, ended: body['status'] };
};

const directions: readonly Between[] = [
  { requesting: 'FR', requested: 'KZ', opening: 'cases/open-case' },
  { requesting: 'KZ', requested: 'FR', opening: 'cases/open-case-kz-requests-fr' },
];

describe.each(directions)('two histories of a person whom $requesting moves to $requested', (between) => {
  const histories: Record<string, Told> = {};
  beforeAll(async () => {
    const empty = await dumpOf(api.table);
    for (const [name, besides] of Object.entries({ plain: () => [], family, samePerson })) {
      await restore(api.table, empty);
      histories[name] = await toldTo(between, besides);
    }
    await restore(api.table, empty);
  }, 120_000);

  test.each([
    ['opens cases with a third State that name this one, and withdraws them', 'family'],
    ['holds, assesses and hears the same person in a case with a third State', 'samePerson'],
  ])('alike but that the other State %s, tell the moving State the same, the guard among it', (_what, name) => {
    expect(histories[name]?.ended).toBe('departed');
    expect(histories[name]?.answers).toEqual(histories['plain']?.answers);
    expect(histories['plain']?.answers).toHaveLength(2 * (readings.length + lists.length));
  });

  test('ask the store the same for each request of the moving State, whoever names the case elsewhere', () => {
    expect(histories['family']?.asked).toEqual(histories['plain']?.asked);
  });
});
