import { beforeAll, describe, expect, it } from 'vitest';
import { instantAt } from '../../../../domain/time/instant.ts';
import { mailRecordsIn } from '../../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../../functions/adapters/table.ts';
import { forState } from '../../../../infra/aws/restore/for-state.ts';
import { inWords } from '../../../../infra/aws/restore/in-words.ts';
import { reconcile } from '../../../../infra/aws/restore/reconcile.ts';
import type { Reconciliation } from '../../../../infra/aws/restore/reconciliation.ts';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { person, sample, startApi } from '../../../functions/calls.ts';
import { type Api, caseIn, take } from '../../../functions/operations.ts';
import type { Step } from '../../../functions/stages.ts';
import { changeTransitOf, requestedTransit, transitIn } from '../../../functions/transits-at-hand.ts';
import { heldTable } from './held-table.ts';

const states = { requesting: 'FR', requested: 'KZ' };

type Cases = Readonly<
  Record<
    'departs' | 'withdrawn' | 'cancelled' | 'document' | 'held' | 'untouched' | 'urgent' | 'opened' | 'transit' | 'requested',
    string
  >
>;

let api: Api;
let cases: Cases;
let copy: readonly Item[];
let newer: readonly Item[];
let found: Reconciliation;
let alertId: string;

const after = async (caseId: string, ...steps: readonly Step[]): Promise<void> => {
  for (const step of steps) await take(api, caseId, states, step);
};

/** Acknowledges the alert about the opening of an urgent case. */
const acknowledged = async (caseId: string): Promise<string> => {
  const claims = person('KZ.officer');
  const { body } = await api.call('GET', '/alerts', { claims, query: { limit: '100' } });
  const alert = (body['items'] as { alertId: string; caseId: string }[]).find((one) => one.caseId === caseId);
  if (alert === undefined) throw new Error('Nobody was alerted');
  const answer = await api.call('POST', '/alerts/{alertId}/acknowledgement', {
    claims,
    alertId: alert.alertId,
    body: sample('alerts/acknowledge-alert'),
  });
  expect(answer.status, answer.text).toBe(200);
  return alert.alertId;
};

beforeAll(async () => {
  api = await startApi();
  const before = {
    departs: await caseIn(api, 'ready'),
    withdrawn: await caseIn(api, 'accepted'),
    cancelled: await caseIn(api, 'authorised'),
    document: await caseIn(api, 'document-issued'),
    held: await caseIn(api, 'opened'),
    untouched: await caseIn(api, 'received'),
    urgent: await caseIn(api, 'opened', 'cases/open-case-urgent'),
    transit: await transitIn(api, 'accepted'),
  };
  copy = await dumpOf(api.table);
  await after(
    before.departs,
    { does: 'authoriseDeparture', by: 'requesting', role: 'supervisor' },
    { does: 'recordDeparture', by: 'requesting' },
  );
  await after(before.withdrawn, { does: 'withdrawAcceptance', by: 'requested' });
  await after(before.cancelled, { does: 'cancelTransfer', by: 'requesting' });
  await after(before.document, { does: 'cancelTravelDocument', by: 'requested' });
  await after(before.held, { does: 'holdCase', by: 'requesting' });
  const revoked = await changeTransitOf(api, 'revocation', before.transit, {
    claims: person('KZ.officer'),
    body: sample('transits/revoke-transit'),
  });
  expect(revoked.status, revoked.text).toBe(200);
  await api.call('POST', '/agreements/{agreementId}/stop', {
    claims: person('KZ.supervisor'),
    agreementId: 'france-kazakhstan',
    body: sample('agreements/stop-use'),
  });
  cases = { ...before, opened: await caseIn(api, 'opened'), requested: await requestedTransit(api) };
  const mails = mailRecordsIn(tableCalled(api.table));
  const addressed = { mailId: `${cases.opened}/request-opened`, state: 'KZ', to: ['kezekshi.kz@readmit.example'] };
  await mails.claim(addressed, instantAt(Date.now()), instantAt(Date.now() + 60_000));
  await mails.done(addressed.mailId, instantAt(Date.now()));
  alertId = await acknowledged(before.urgent);
  newer = await dumpOf(api.table);
  found = await reconcile(heldTable('newer', newer), heldTable('copy', copy), new Date().toISOString());
}, 120_000);

const actsOf = (about: string) => found.acts.filter((act) => act.about === about);

describe('After an earlier copy took the place of the table', () => {
  it('whoever was moved stands first: the restored table has the person where the person was', () => {
    expect(found.acts[0]).toMatchObject({
      about: cases.departs,
      move: 'recordDeparture',
      danger: 'moved',
      by: 'FR',
      status: 'departed',
    });
  });

  it('an authorisation that stands again is told with its end, and not once that is over', async () => {
    expect(found.mayDepart).toEqual([{ about: cases.cancelled, state: 'FR', until: expect.stringMatching(/Z$/) }]);
    const later = new Date(Date.now() + 7 * 3_600_000).toISOString();
    expect((await reconcile(heldTable('newer', newer), heldTable('copy', copy), later)).mayDepart).toEqual([]);
  });

  it('a hold that is gone is told, and so is a stop of the use of an agreement', () => {
    expect(actsOf(cases.held)).toMatchObject([{ move: 'holdCase', danger: 'bar-gone', file: 'FR', told: [] }]);
    expect(found.stops).toEqual([{ state: 'KZ', agreement: 'france-kazakhstan', n: 1, since: expect.any(String) }]);
  });

  it('what was taken back stands again: an acceptance, a plan, a document, a transit', () => {
    const again = found.acts.filter(({ danger, file }) => danger === 'stands-again' && file === 'shared');
    expect(again.map(({ about, move }) => [about, move]).sort()).toEqual(
      [
        [cases.withdrawn, 'withdrawAcceptance'],
        [cases.cancelled, 'cancelTransfer'],
        [cases.document, 'cancelTravelDocument'],
        [cases.transit, 'revokeTransit'],
      ].sort(),
    );
  });

  it('a case that was opened since is gone, and the other State is told so', () => {
    expect(actsOf(cases.opened)).toMatchObject([
      { move: 'openCase', danger: 'answer-gone', told: [{ state: 'KZ', left: false }] },
    ]);
  });

  it('a case in which nothing happened since stands among what leaves again, and nowhere else', () => {
    const { again, ...rest } = found;
    expect(again.map(({ about }) => about)).toContain(cases.untouched);
    expect(JSON.stringify(rest)).not.toContain(cases.untouched);
  });

  it('whom an act was told is known from what the newer table no longer owes', async () => {
    const id = `${cases.withdrawn}/4`;
    const sent = newer.filter((item) => !(item.pk === `OUTBOX#${cases.withdrawn}` && item['id'] === id));
    expect(sent.length).toBe(newer.length - 1);
    const { acts, numbers } = await reconcile(heldTable('newer', sent), heldTable('copy', copy), new Date().toISOString());
    const act = acts.find(({ move }) => move === 'withdrawAcceptance');
    expect(act).toMatchObject({ n: 4, told: [{ state: 'FR', left: true }] });
    expect(numbers).toEqual([{ about: cases.withdrawn, from: 4, to: 4, states: ['FR'] }]);
  });

  it('what the copy owes leaves again by itself, with the id that it had, and it is said whether it left before', async () => {
    const inCopy = copy.filter(({ pk }) => pk.startsWith('OUTBOX#'));
    expect(found.again.map(({ id }) => id).sort()).toEqual(inCopy.map(({ id }) => id).sort());
    expect(found.again.filter(({ before }) => before)).toEqual([]);
    const allSent = newer.filter(({ pk }) => !pk.startsWith('OUTBOX#'));
    const { again } = await reconcile(heldTable('newer', allSent), heldTable('copy', copy), new Date().toISOString());
    expect(again.length).toBe(inCopy.length);
    expect(again.filter(({ before }) => !before)).toEqual([]);
  });

  it('a partner’s message that was answered since is to be sent again', () => {
    const messageId = `request-${cases.requested}`;
    expect(found.messages).toEqual([{ partner: 'FR', messageId, about: cases.requested }]);
    expect(actsOf(cases.requested)).toMatchObject([{ move: 'readmit.transit.requested.v1', danger: 'answer-gone' }]);
    expect(forState(found, 'FR').messages).toHaveLength(1);
    expect(forState(found, 'KZ').messages).toEqual([]);
  });

  it('what officers read since is in the list, without their addresses', () => {
    expect(found.mails).toEqual([{ mailId: `${cases.opened}/request-opened`, state: 'KZ', at: expect.any(String) }]);
  });

  it('an urgent alert that was acknowledged wakes the next address again', () => {
    expect(found.woken).toEqual([{ state: 'KZ', alertId }]);
  });

  it('no list holds a name, a number, a reason or an official', () => {
    const { person: who } = sample('cases/open-case') as { person: Record<string, { latin: string } | string> };
    const all = `${JSON.stringify(found)}\n${inWords(found)}`;
    for (const word of [(who['surname'] as { latin: string }).latin, 'official', 'reasons', 'commitments', '@'])
      expect(all).not.toContain(word);
  });

  it('the list of one State holds nothing of the other’s own file, and all that both see', () => {
    const [forFrance, forKazakhstan] = [forState(found, 'FR'), forState(found, 'KZ')];
    expect(forFrance.acts.map(({ file }) => file)).toEqual(expect.arrayContaining(['shared', 'FR']));
    expect(new Set(forKazakhstan.acts.map(({ file }) => file))).toEqual(new Set(['shared']));
    expect(forKazakhstan.acts).toEqual(found.acts.filter(({ file }) => file === 'shared'));
    for (const words of [JSON.stringify(forKazakhstan), inWords(forKazakhstan)]) {
      expect(words).not.toContain('holdCase');
      expect(words).not.toContain('authoriseDeparture');
    }
    expect(Object.keys(forKazakhstan.parties)).toContain(cases.held);
    expect(forKazakhstan.acts.filter(({ about }) => about === cases.held)).toEqual([]);
    expect(forKazakhstan.counts['bar-gone']).toBe(0);
    expect([forFrance.stops, forKazakhstan.stops].map(({ length }) => length)).toEqual([0, 1]);
    expect(forKazakhstan.mayDepart).toEqual([]);
  });

  it('a State that is no party is told nothing', () => {
    const { acts, numbers, again, mails, stops, mayDepart, messages, woken, parties } = forState(found, 'PL');
    expect([acts, numbers, again, mails, stops, mayDepart, messages, woken]).toEqual(Array.from({ length: 8 }, () => []));
    expect(parties).toEqual({});
  });

  it('the words begin with what is worst', () => {
    const words = inWords(found);
    const places = [
      'A PERSON WAS MOVED',
      'AN AUTHORISATION STANDS AGAIN',
      'WHAT BARRED',
      'TAKEN BACK STANDS AGAIN',
      'ANSWER IS GONE',
    ].map((heading) => words.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});
