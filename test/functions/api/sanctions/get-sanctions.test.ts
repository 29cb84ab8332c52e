import { beforeAll, describe, expect, test } from 'vitest';
import { person, sample, startApi } from '../../calls.ts';
import { type Api, caseIn, france, kazakhstan, take } from '../../operations.ts';

let api: Api;
let caseId: string;
beforeAll(async () => {
  api = await startApi();
  caseId = await caseIn(api, 'reason-found-by-requesting');
});

const path = '/cases/{caseId}/sanctions';
const states = { requesting: 'FR', requested: 'KZ' };

describe('getSanctions', () => {
  test('shows each State its own file, and neither what the other has', async () => {
    const [own, other] = [
      await api.call('GET', path, { claims: france, caseId }),
      await api.call('GET', path, { claims: kazakhstan, caseId }),
    ];
    expect(own).toMatchObject({ status: 200, body: { state: 'FR', finding: { inForce: 1 }, otherStateIsTold: 'nothing' } });
    expect(other).toMatchObject({ status: 200, body: { state: 'KZ', finding: { found: 'not-established', versions: [] } } });
    expect(other.body).not.toHaveProperty('finding.inForce');
    expect(own.text).not.toContain(france.sub);
  });

  test('is for officers, supervisors, assessors and auditors of a party, and for nobody else', async () => {
    for (const role of ['officer', 'supervisor', 'assessor', 'auditor'])
      expect((await api.call('GET', path, { claims: person(`FR.${role}`), caseId })).status).toBe(200);
    for (const role of ['escort', 'monitor'])
      expect((await api.call('GET', path, { claims: person(`FR.${role}`), caseId })).status).toBe(403);
    expect((await api.call('GET', path, { claims: person('NL.officer'), caseId })).status).toBe(404);
  });

  test('has an ETag that stays while nothing of it changes, and moves with the own file alone', async () => {
    const tags = async () => {
      const [own, other] = [
        await api.call('GET', path, { claims: france, caseId }),
        await api.call('GET', path, { claims: kazakhstan, caseId }),
      ];
      return [own.headers['etag'], other.headers['etag']] as const;
    };
    const [own, other] = await tags();
    const again = await api.call('GET', path, { claims: france, caseId, headers: { 'If-None-Match': own ?? '' } });
    expect(again.status).toBe(304);
    await take(api, caseId, states, { does: 'contestReturnReason', by: 'requesting' });
    const [moved, still] = await tags();
    expect(moved).not.toBe(own);
    expect(still).toBe(other);
    const { body } = await api.call('GET', path, { claims: france, caseId });
    expect(body).toMatchObject({ finding: { contested: true } });
  });

  test('shows with a proposal the hash that a decision names, and of the decision whether it stands and what changed', async () => {
    const proposed = await caseIn(api, 'sanction-proposed-by-requesting');
    const supervisor = person('FR.supervisor');
    const view = async () => (await api.call('GET', path, { claims: supervisor, caseId: proposed })).body;
    const [{ read }] = (await view())['proposals'] as [{ read: string }];
    const body = { ...sample('sanctions/decide-sanction'), read };
    const decided = await api.change('/cases/{caseId}/sanction-decision', { claims: supervisor, caseId: proposed, body });
    expect(decided.status, decided.text).toBe(200);
    expect(await view()).toMatchObject({ proposals: [{ toDecide: false }], decisions: [{ stands: true, changed: [] }] });
    await take(api, proposed, states, { does: 'contestReturnReason', by: 'requesting' });
    expect(await view()).toMatchObject({ decisions: [{ stands: false, changed: ['finding'] }] });
  });
});
