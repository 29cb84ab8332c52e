import { beforeAll, describe, expect, test } from 'vitest';
import { person, startApi } from '../../calls.ts';
import { type Api, caseIn, france, take } from '../../operations.ts';
import { realRisk } from '../../stages.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

type Item = { readonly monitorId: string; readonly openedOn: string };

const monitor = (state: string) => person(`${state}.monitor`);

const listOf = async (state: string, query: Record<string, string> = {}) => {
  const { body } = await api.call('GET', '/monitor/cases', { claims: monitor(state), query });
  return body as { items: readonly Item[]; next?: string };
};

const read = (state: string, monitorId: string) =>
  api.call('GET', '/monitor/cases/{monitorId}', { claims: monitor(state), monitorId });

const states = { requesting: 'FR', requested: 'KZ' };

describe('a State’s independent monitor', () => {
  test('reads its own side’s protection facts, how the guard stands and what happened, by the day', async () => {
    const caseId = await caseIn(api, 'transferred');
    await take(api, caseId, states, { does: 'recordComplaint', by: 'requesting' });
    await take(api, caseId, states, { does: 'recordFollowUp', by: 'requesting' });
    const [first] = (await listOf('FR')).items;
    const { body } = await read('FR', first?.monitorId ?? '');
    expect(body).toMatchObject({
      side: 'requesting',
      status: 'transferred',
      minor: false,
      facts: {
        returnDecision: { kind: 'obligation-to-leave', countries: ['KZ'] },
        told: [{ of: 'return-decision', interpreting: 'by-telephone', remediesExplained: true }],
        remedies: { state: 'none-lodged' },
        claim: { outcome: 'none' },
        assessment: { heard: 'heard', countries: [{ country: 'KZ', outcome: 'no-real-risk' }] },
        trafficking: { finding: 'no-indication' },
        fitness: { fit: true },
        complaints: [{ matter: 'treatment', from: 'person' }],
        followUps: [{ found: 'well', country: 'KZ' }],
      },
      movement: { kind: 'readmission', departedOn: expect.any(String), arrivedOn: expect.any(String) },
    });
    expect(JSON.stringify(body)).not.toMatch(/T\d{2}:\d{2}/);
  });

  test('reads of a stop who was told of its reopening, and nothing of the other State’s own file', async () => {
    const caseId = await caseIn(api, 'opened');
    for (const step of [
      realRisk('requesting'),
      { does: 'proposeReopening', by: 'requesting', role: 'assessor' },
      { does: 'reopenStop', by: 'requesting', role: 'supervisor' },
    ] as const)
      await take(api, caseId, states, step);
    const [french] = (await listOf('FR')).items;
    const [kazakh] = (await listOf('KZ')).items;
    expect((await read('FR', french?.monitorId ?? '')).body).toMatchObject({
      facts: { stops: [{ country: 'KZ', basis: 'assessment', reopening: { fact: 'finding-disproved', told: 'person' } }] },
    });
    const other = await read('KZ', kazakh?.monitorId ?? '');
    expect(other.body).toMatchObject({ side: 'requested', facts: { stops: [], holds: [] } });
    expect(other.body).not.toHaveProperty('facts.assessment');
    expect(other.body).not.toHaveProperty('movement');
  });

  test('reads why the person is returned as a code, whether it is contested and how often it was corrected, and no word of it', async () => {
    const caseId = await caseIn(api, 'opened');
    await take(api, caseId, states, { does: 'recordReturnReason', by: 'requesting' });
    await take(api, caseId, states, { does: 'contestReturnReason', by: 'requesting', but: { reason: 1 } });
    const [first] = (await listOf('FR')).items;
    const { body, text } = await read('FR', first?.monitorId ?? '');
    expect(body).toMatchObject({
      facts: { sanctions: { finding: { found: 'lost-documents', contested: true, versions: 1 }, proposals: [], bans: [] } },
    });
    expect(text).not.toMatch(/passport|Lyon|1187/);
    const [other] = (await listOf('KZ')).items;
    expect((await read('KZ', other?.monitorId ?? '')).body).not.toHaveProperty('facts.sanctions');
  });

  test('knows a case by a number that is the same each time, another than its id, and another for each State', async () => {
    const caseId = await caseIn(api, 'opened');
    const [once, again, other] = [await listOf('FR'), await listOf('FR'), await listOf('KZ')];
    expect(once).toEqual(again);
    const [french, kazakh] = [once.items[0]?.monitorId, other.items[0]?.monitorId];
    expect(french).toMatch(/^[0-9a-f]{32}$/);
    expect(french).not.toBe(kazakh);
    expect(french).not.toContain(caseId.replaceAll('-', '').slice(0, 12));
    const said = JSON.stringify([once, other, await read('FR', french ?? '')]);
    expect(said).not.toContain(caseId);
    for (const state of ['KZ', 'NL'])
      expect(await read(state, french ?? '')).toMatchObject({
        status: 404,
        body: { type: 'https://readmit.example/problems/monitored-case-not-found' },
      });
  });

  test('turns pages by a cursor in which no case id can be read', async () => {
    const ids = [await caseIn(api, 'opened'), await caseIn(api, 'opened'), await caseIn(api, 'opened')];
    const first = await listOf('FR', { limit: '2' });
    const second = await listOf('FR', { limit: '2', cursor: first.next ?? '' });
    expect(second.items[0]?.monitorId).not.toBe(first.items[1]?.monitorId);
    const whole = (await listOf('FR', { limit: '4' })).items.map(({ monitorId }) => monitorId);
    expect([...first.items, ...second.items].map(({ monitorId }) => monitorId)).toEqual(whole);
    const place = Buffer.from(String(first.next).split('.')[0] ?? '', 'base64url').toString();
    for (const id of ids) expect(place).not.toContain(id);
    expect(place).not.toContain('CASE#');
  });

  test('reads nothing else: no case, list, history or guard', async () => {
    const caseId = await caseIn(api, 'opened');
    for (const path of ['/cases', '/changes', '/cases/{caseId}', '/cases/{caseId}/history', '/cases/{caseId}/guard'] as const)
      expect((await api.call('GET', path, { claims: monitor('FR'), caseId })).status).toBe(403);
    expect((await api.call('GET', '/monitor/cases', { claims: france })).status).toBe(403);
  });
});
