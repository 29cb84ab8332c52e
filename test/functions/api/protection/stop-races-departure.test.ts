import { beforeAll, describe, expect, test } from 'vitest';
import { restore } from '../../../embedded/restore.ts';
import { dumpOf } from '../../../embedded/table.ts';
import { person, startApi } from '../../calls.ts';
import { type Api, bodyOf, france, rowOf, take } from '../../operations.ts';
import { realRisk, stepsTo } from '../../stages.ts';
import { filedAs } from './filed-as.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const rounds = 60;
const states = { requesting: 'FR', requested: 'KZ' };
const supervisor = person('FR.supervisor');
const assessor = { ...person('FR.assessor'), sub: 'first-assessor-of-FR' };
const who = { surname: { latin: 'TULEGENOV' }, givenNames: { latin: 'SAMAT' }, dateOfBirth: '1990-02-02' };
const spelt = { surname: { latin: 'Töleğenov' }, givenNames: { latin: 'Samat' }, dateOfBirth: '1990' };

const etagOf = async (claims: Record<string, string>, caseId: string): Promise<string | undefined> =>
  (await api.call('GET', '/cases/{caseId}', { claims, caseId })).headers['etag'];

describe('a real risk found in one case while the same person, spelt otherwise, is let depart in another', () => {
  test(`of ${rounds} times, nobody is let depart whom the register already stops, and whoever was is in breach`, async () => {
    const departing = await filedAs(api, france, who, []);
    for (const step of stepsTo('ready')) await take(api, departing, states, step);
    const other = await filedAs(api, france, spelt, []);
    const before = await dumpOf(api.table);
    const outcomes = { stopped: 0, authorised: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const [seen, seenThere] = [await etagOf(supervisor, departing), await etagOf(assessor, other)];
      const [found, letGo] = await Promise.all([
        api.call('POST', rowOf('assessProtection').route.path, {
          claims: assessor,
          caseId: other,
          body: { ...bodyOf(rowOf('assessProtection')), ...realRisk('requesting').but },
          headers: { 'If-Match': seenThere },
        }),
        api.call('POST', rowOf('authoriseDeparture').route.path, {
          claims: supervisor,
          caseId: departing,
          body: bodyOf(rowOf('authoriseDeparture')),
          headers: { 'If-Match': seen },
        }),
      ]);
      expect(found.status, found.text).toBe(200);
      expect([200, 422], letGo.text).toContain(letGo.status);
      outcomes[letGo.status === 200 ? 'authorised' : 'stopped'] += 1;
      // Authorised a moment before, the stop undoes it all the same.
      const left = await api.change(rowOf('recordDeparture').route.path, {
        claims: supervisor,
        caseId: departing,
        body: bodyOf(rowOf('recordDeparture')),
      });
      expect(left).toMatchObject({ status: 200, body: { status: 'moved-in-breach' } });
      await restore(api.table, before);
    }
    expect(outcomes.stopped + outcomes.authorised).toBe(rounds);
  }, 120_000);

  test('without the other case the departure is lawful', async () => {
    const departing = await filedAs(api, france, { ...who, surname: { latin: 'ZHAKSYBEKOV' } }, []);
    for (const step of stepsTo('authorised')) await take(api, departing, states, step);
    const body = bodyOf(rowOf('recordDeparture'));
    expect(await api.change(rowOf('recordDeparture').route.path, { claims: supervisor, caseId: departing, body })).toMatchObject({
      body: { status: 'departed' },
    });
  });
});
