import { beforeAll, describe, expect, test } from 'vitest';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { type Answer, machine, person, sample, startApi } from '../../calls.ts';
import { type Api, take } from '../../operations.ts';
import { stepsTo } from '../../stages.ts';
import { turned } from '../../turned.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type States = { readonly requesting: string; readonly requested: string };

/** France moves a person to Kazakhstan, and the other way round: what holds for one State holds for the other. */
const directions = [
  { requesting: 'FR', requested: 'KZ', opening: 'cases/open-case' },
  { requesting: 'KZ', requested: 'FR', opening: 'cases/open-case-kz-requests-fr' },
];

type Opening = { readonly by: string; readonly asked: string; readonly names?: string; readonly relation?: string };

const asking = ({ by, asked, names, relation = 'parent' }: Opening): Promise<Answer> => {
  const { agreement: _found, ...request } = aboutSomebodyElse(sample('cases/open-case-nl-requests-kz'));
  const linkedCases = names === undefined ? [] : [{ caseId: names, relation }];
  const body = {
    ...request,
    requestedState: asked,
    person: { ...(request['person'] as object), nationalities: [asked] },
    linkedCases,
  };
  return api.call('POST', '/cases', { claims: person(`${by}.officer`), body });
};

const opened = async (opening: Opening): Promise<string> => {
  const { status, body, text } = await asking(opening);
  if (status !== 201) throw new Error(text);
  return String(body['caseId']);
};

const withdraw = async (by: string, caseId: string): Promise<void> => {
  const { status, text } = await api.change('/cases/{caseId}/withdrawal', {
    claims: person(`${by}.officer`),
    caseId,
    body: sample('cases/withdraw-case'),
  });
  if (status !== 200) throw new Error(text);
};

const carried = async (states: States & { readonly opening: string }, until: 'ready' | 'authorised'): Promise<string> => {
  const caseId = await api.opened(person(`${states.requesting}.officer`), states.opening);
  for (const step of stepsTo(until)) await take(api, caseId, states, turned(step, states));
  return caseId;
};

const read = (state: string, path: string, caseId: string): Promise<Answer> =>
  api.call('GET', path, { claims: person(`${state}.supervisor`), caseId });

const guardOf = async (state: string, caseId: string): Promise<Record<string, unknown>> => {
  const { at: _now, ...body } = (await read(state, '/cases/{caseId}/guard', caseId)).body;
  const conditions = body['conditions'] as { condition: string; state: string }[];
  return { ...body, conditions, lacking: conditions.filter((row) => row.state === 'not-met').map(({ condition }) => condition) };
};

const depart = async ({ requesting }: States, caseId: string, departedAt = new Date().toISOString()): Promise<unknown> => {
  const { body, text } = await api.change('/cases/{caseId}/departure', {
    claims: person(`${requesting}.escort`),
    caseId,
    body: { ...sample('movements/record-departure'), departedAt },
  });
  return body['status'] ?? text;
};

const find = (
  state: string,
  caseId: string,
  body: object,
  claims: Record<string, string> = person(`${state}.officer`),
): Promise<Answer> =>
  api.change('/cases/{caseId}/best-interest', {
    claims,
    caseId,
    body: { ...sample('protection/record-best-interest'), ...body },
  });

describe.each(directions)('a departure from $requesting to $requested', (states) => {
  const { requesting: mover, requested: other } = states;

  test('that was authorised stays so, whatever the other State opens with a third one and says of the family there', async () => {
    const caseId = await carried(states, 'authorised');
    const before = await guardOf(mover, caseId);
    const view = await read(mover, '/cases/{caseId}', caseId);
    for (const relation of ['parent', 'child', 'guardian'])
      await withdraw(other, await opened({ by: other, asked: 'NL', names: caseId, relation }));
    await opened({ by: other, asked: 'NL', names: caseId });
    expect(await guardOf(mover, caseId)).toMatchObject({ lacking: [], linkedCases: [] });
    expect((await guardOf(mover, caseId))['conditions']).toEqual(before['conditions']);
    expect((await read(mover, '/cases/{caseId}', caseId)).headers['etag']).toBe(view.headers['etag']);
    expect(await depart(states, caseId)).toBe('departed');
  });

  test('waits for a child whose case the other State opened with this one: the guard names it, and it can be mended', async () => {
    const caseId = await carried(states, 'ready');
    const childs = await opened({ by: other, asked: mover, names: caseId });
    expect(await guardOf(mover, caseId)).toMatchObject({
      lacking: ['children'],
      linkedCases: [{ caseId: childs, relation: 'child', openedBy: other, since: expect.any(String) }],
    });
    expect((await find(mover, caseId, { linkedCase: childs })).status).toBe(200);
    expect(await guardOf(mover, caseId)).toMatchObject({ lacking: [] });
  });

  test('waits no longer for one whose case the other State withdrew', async () => {
    const caseId = await carried(states, 'ready');
    const childs = await opened({ by: other, asked: mover, names: caseId });
    expect(await guardOf(mover, caseId)).toMatchObject({ lacking: ['children'] });
    await withdraw(other, childs);
    expect(await guardOf(mover, caseId)).toMatchObject({ lacking: [], linkedCases: [] });
  });

  test('still waits for one whose case the moving State itself withdrew, until a person finds that it was named in error', async () => {
    const caseId = await carried(states, 'ready');
    for (const asked of ['NL', other]) {
      const childs = await opened({ by: mover, asked, names: caseId });
      await withdraw(mover, childs);
      expect(await guardOf(mover, caseId)).toMatchObject({ lacking: ['children'] });
      const { guardian: _nobody, ...finding } = sample('protection/record-best-interest');
      const inError = { ...finding, guardian: undefined, finding: 'named-in-error', linkedCase: childs };
      expect(await find(mover, caseId, inError, machine(`${mover}.officer`))).toMatchObject({
        status: 422,
        body: { type: 'https://readmit.example/problems/error-found-by-machine' },
      });
      expect((await find(mover, caseId, inError)).status).toBe(200);
      expect(await guardOf(mover, caseId)).toMatchObject({ lacking: [] });
    }
  });

  test('is recorded only by who has seen the cases that name it: by what was read before them it is 412, and nothing is written', async () => {
    const caseId = await carried(states, 'authorised');
    const path = '/cases/{caseId}/departure';
    const [movers, others] = [await read(mover, '/cases/{caseId}', caseId), await read(other, '/cases/{caseId}', caseId)];
    const childs = await opened({ by: mover, asked: 'NL', names: caseId });
    const body = { ...sample('movements/record-departure'), departedAt: new Date().toISOString() };
    const departing = (etag: string | undefined) =>
      api.call('POST', path, { claims: person(`${mover}.supervisor`), caseId, body, headers: { 'If-Match': etag } });
    const before = await dumpOf(api.table);
    expect(await departing(movers.headers['etag'])).toMatchObject({ status: 412 });
    expect(await dumpOf(api.table)).toEqual(before);
    const seen = await read(mover, '/cases/{caseId}', caseId);
    expect(seen.body).toMatchObject({ namedBy: [{ caseId: childs, relation: 'child', openedBy: mover }] });
    const unseen = await read(other, '/cases/{caseId}', caseId);
    expect([unseen.text, unseen.headers['etag']]).toEqual([others.text, others.headers['etag']]);
    const change = {
      claims: person(`${mover}.supervisor`),
      caseId,
      body: sample('protection/record-fitness'),
    };
    const fitness = (etag: string | undefined) =>
      api.call('POST', '/cases/{caseId}/fitness', { ...change, headers: { 'If-Match': etag } });
    const unaware = await fitness(movers.headers['etag']);
    expect(unaware.status, unaware.text).toBe(200);
    expect(await departing(unaware.headers['etag'])).toMatchObject({ status: 412 });
    const aware = await fitness((await read(mover, '/cases/{caseId}', caseId)).headers['etag']);
    expect(await departing(aware.headers['etag'])).toMatchObject({ status: 200, body: { status: 'moved-in-breach' } });
  });

  test('is no breach for a case that came to name it after the person had left, nor for want of a finding made in time', async () => {
    const caseId = await carried(states, 'authorised');
    const departedAt = new Date().toISOString();
    await opened({ by: other, asked: mover, names: caseId });
    expect(await depart(states, caseId, departedAt)).toBe('departed');
  });

  test('is one for a child that both States could know of when the person left', async () => {
    const caseId = await carried(states, 'authorised');
    await opened({ by: other, asked: mover, names: caseId });
    expect(await depart(states, caseId)).toBe('moved-in-breach');
    expect((await read(mover, '/cases/{caseId}', caseId)).body).toMatchObject({ ownFile: { breachLacked: ['children'] } });
  });
});

describe('a link to a case that the other State cannot read', () => {
  test('stands in the own file of the State that states it, and is no word of it to the other', async () => {
    const french = await api.opened(person('FR.officer'));
    const dutch = await opened({ by: 'FR', asked: 'NL', names: french, relation: 'child' });
    expect((await read('FR', '/cases/{caseId}', dutch)).body).toMatchObject({
      linkedCases: [],
      ownFile: { linkedCases: [{ caseId: french, relation: 'child' }] },
    });
    const { body, text } = await read('NL', '/cases/{caseId}', dutch);
    expect(body).toMatchObject({ linkedCases: [] });
    expect(text).not.toContain(french);
    expect(await guardOf('FR', dutch)).toMatchObject({ linkedCases: [{ caseId: french, relation: 'child' }] });
  });
});

describe('the room of a case for those that name it', () => {
  test('is for twenty of each State: one more is refused and writes nothing, and the other State has its own', async () => {
    const caseId = await api.opened(person('FR.officer'));
    for (let count = 0; count < 20; count += 1) await opened({ by: 'KZ', asked: count % 2 === 0 ? 'FR' : 'NL', names: caseId });
    const before = await dumpOf(api.table);
    expect(await asking({ by: 'KZ', asked: 'FR', names: caseId })).toMatchObject({
      status: 422,
      body: { type: 'https://readmit.example/problems/linked-case-full', linkedCase: caseId, atMost: 20 },
    });
    expect(await dumpOf(api.table)).toEqual(before);
    expect(await asking({ by: 'FR', asked: 'KZ', names: caseId })).toMatchObject({ status: 201 });
  });

  test('is named in once by one case', async () => {
    const caseId = await api.opened(person('FR.officer'));
    const linkedCases = ['parent', 'child'].map((relation) => ({ caseId, relation }));
    const body = { ...aboutSomebodyElse(sample('cases/open-case')), linkedCases };
    expect(await api.call('POST', '/cases', { claims: person('FR.officer'), body })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'body/linkedCases' }] },
    });
  });
});
