import { beforeAll, describe, expect, test } from 'vitest';
import { restore } from '../../embedded/restore.ts';
import { dumpOf } from '../../embedded/table.ts';
import { person, sample, startApi } from '../calls.ts';
import { type Api, caseIn, rowOf } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const supervisor = person('FR.supervisor');
const agreementId = 'france-kazakhstan';
const stop = (claims: Record<string, string>) =>
  api.call('POST', '/agreements/{agreementId}/stop', {
    claims,
    agreementId,
    body: { official: 'Director', reasons: 'Persons were sent on.' },
  });
const depart = (caseId: string) =>
  api.change('/cases/{caseId}/departure', { claims: supervisor, caseId, body: sample('movements/record-departure') });
const authorise = (caseId: string) =>
  api.change(rowOf('authoriseDeparture').route.path, {
    claims: supervisor,
    caseId,
    body: sample('movements/authorise-departure'),
  });

type Standing = { readonly condition: string; readonly state: string };

const standingOfUse = async (caseId: string): Promise<string | undefined> => {
  const { body } = await api.call('GET', '/cases/{caseId}/guard', { claims: supervisor, caseId });
  return (body['conditions'] as Standing[]).find(({ condition }) => condition === 'use')?.state;
};

describe('a State stops using an agreement while a supervisor lets somebody depart under it', () => {
  test('of 40 times, nobody ever departs lawfully after the stop: the authorisation is refused, or undone by it', async () => {
    const caseId = await caseIn(api, 'ready');
    const before = await dumpOf(api.table);
    const seen = { refused: 0, undone: 0 };
    for (let round = 0; round < 40; round += 1) {
      const [authorised, stopped] = await Promise.all([authorise(caseId), stop({ ...supervisor, sub: 'somebody-else' })]);
      expect(stopped.status, stopped.text).toBe(200);
      expect([200, 422]).toContain(authorised.status);
      seen[authorised.status === 200 ? 'undone' : 'refused'] += 1;
      expect(await standingOfUse(caseId)).toBe('not-met');
      expect(await depart(caseId)).toMatchObject({ status: 200, body: { status: 'moved-in-breach' } });
      await restore(api.table, before);
    }
    expect(seen.refused + seen.undone).toBe(40);
  }, 120_000);

  test('the stop of the receiving State bars the departure as well', async () => {
    const caseId = await caseIn(api, 'ready');
    const before = await dumpOf(api.table);
    expect(await stop(person('KZ.supervisor'))).toMatchObject({ status: 200 });
    expect(await authorise(caseId)).toMatchObject({
      status: 422,
      body: { type: expect.stringContaining('guard-not-met'), conditions: [{ condition: 'use' }] },
    });
    await restore(api.table, before);
    expect(await authorise(caseId)).toMatchObject({ status: 200 });
  });

  test('once it is resumed by another person, the way is open again', async () => {
    const caseId = await caseIn(api, 'ready');
    const { body } = await stop({ ...supervisor, sub: 'who-stops' });
    expect(await authorise(caseId)).toMatchObject({ status: 422 });
    const resumption = { ...sample('agreements/resume-use'), stop: body['stop'] };
    const call = { claims: supervisor, agreementId, body: resumption };
    expect(await api.call('POST', '/agreements/{agreementId}/resumption', call)).toMatchObject({ status: 200 });
    expect(await authorise(caseId)).toMatchObject({ status: 200 });
  });
});
