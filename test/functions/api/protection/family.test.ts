import { beforeAll, describe, expect, test } from 'vitest';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { type Answer, person, sample, startApi } from '../../calls.ts';
import { type Api, france, kazakhstan, take } from '../../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };

const opened = async (who: object, linkedCases: readonly object[] = []): Promise<string> => {
  const request = aboutSomebodyElse(sample('cases/open-case'));
  const body = { ...request, person: { ...(request['person'] as object), ...who }, linkedCases };
  const answer = await api.call('POST', '/cases', { claims: france, body });
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body['caseId']);
};

const accept = async (caseId: string): Promise<void> => {
  await take(api, caseId, states, { does: 'confirmReceipt', by: 'requested' });
  await take(api, caseId, states, { does: 'acceptCase', by: 'requested' });
};

const plan = (caseId: string): Promise<Answer> =>
  api.change('/cases/{caseId}/transfer', { claims: france, caseId, body: sample('movements/plan-transfer') });

const found = (caseId: string, body: object): Promise<Answer> =>
  api.change('/cases/{caseId}/best-interest', {
    claims: france,
    caseId,
    body: { ...sample('protection/record-best-interest'), ...body },
  });

/** A plan that is refused for the sake of a child, and writes nothing. */
const expectRefused = async (caseId: string, condition: string, why: string): Promise<void> => {
  const before = await dumpOf(api.table);
  expect(await plan(caseId)).toMatchObject({
    status: 422,
    body: { type: 'https://readmit.example/problems/plan-barred', conditions: [{ condition, why }] },
  });
  expect(await dumpOf(api.table)).toEqual(before);
};

const nothingFound = 'No finding on the child’s best interest is recorded';

describe('an accepted parent and a child of whose birth only the year is known', () => {
  const child = { surname: { latin: 'SPECIMEN' }, givenNames: { latin: 'CHILD' }, dateOfBirth: '2012' };

  test('stated in the parent’s case: the parent’s plan is refused until the child’s facts are there', async () => {
    const caseId = await opened({ minorChildren: [child] });
    await accept(caseId);
    await expectRefused(caseId, 'children', nothingFound);
    expect((await found(caseId, { child, finding: 'not-in-best-interest' })).status).toBe(200);
    await expectRefused(caseId, 'children', 'It is not in the child’s best interest');
    expect((await found(caseId, { child })).status).toBe(200);
    expect(await plan(caseId)).toMatchObject({ status: 200 });
  });

  test('with a case of its own, named in the parent’s: the same', async () => {
    const childs = await opened({ dateOfBirth: '2012' });
    await accept(childs);
    const caseId = await opened({}, [{ caseId: childs, relation: 'child' }]);
    await accept(caseId);
    await expectRefused(caseId, 'children', nothingFound);
    expect((await found(caseId, { linkedCase: childs })).status).toBe(200);
    expect(await plan(caseId)).toMatchObject({ status: 200 });
  });

  test('with a case of its own that names the parent’s, which was there first and names none: the same', async () => {
    const caseId = await opened({});
    await accept(caseId);
    const childs = await opened({ dateOfBirth: '2012' }, [{ caseId, relation: 'parent' }]);
    await expectRefused(caseId, 'children', nothingFound);
    expect((await found(caseId, { linkedCase: childs })).status).toBe(200);
    expect(await plan(caseId)).toMatchObject({ status: 200 });
  });

  test('the child itself is planned for only in its best interest and with a guardian', async () => {
    const childs = await opened({ dateOfBirth: '2012' });
    await accept(childs);
    await expectRefused(childs, 'minor', nothingFound);
    expect((await found(childs, {})).status).toBe(200);
    expect(await plan(childs)).toMatchObject({ status: 200 });
  });

  test('a child with a case of its own who turns out to be of age is found to be, and bars no longer', async () => {
    const childs = await opened({ dateOfBirth: '1999' });
    const caseId = await opened({}, [{ caseId: childs, relation: 'child' }]);
    await accept(caseId);
    await expectRefused(caseId, 'children', nothingFound);
    const ofAge = { linkedCase: childs, finding: 'of-age', reasons: 'Born in 1999 by the passport in that case.' };
    expect((await found(caseId, ofAge)).status).toBe(200);
    expect(await plan(caseId)).toMatchObject({ status: 200 });
  });

  test('Kazakhstan, which is asked to take the parent, sees nothing of what was found about the child', async () => {
    const caseId = await opened({ minorChildren: [child] });
    await accept(caseId);
    const seen = () => api.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    const before = await seen();
    await found(caseId, { child, finding: 'not-in-best-interest' });
    expect((await seen()).text).toBe(before.text);
  });
});

describe('a case that another one names', () => {
  test('is one of the same State: another State’s case is not found, as little as one that never was', async () => {
    const dutch = await api.opened(person('NL.officer'), 'cases/open-case-nl-requests-kz');
    for (const linkedCase of [dutch, '0190a000-0000-7000-8000-000000000000']) {
      const body = { ...aboutSomebodyElse(sample('cases/open-case')), linkedCases: [{ caseId: linkedCase, relation: 'child' }] };
      expect(await api.call('POST', '/cases', { claims: france, body })).toMatchObject({
        status: 422,
        body: { type: 'https://readmit.example/problems/linked-case-not-found', linkedCase },
      });
    }
  });
});
