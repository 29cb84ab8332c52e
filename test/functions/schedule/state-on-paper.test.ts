import { beforeEach, describe, expect, test } from 'vitest';
import { addHours, type Instant, instantAt } from '../../../domain/time/instant.ts';
import { alertListsIn } from '../../../functions/adapters/alert-lists.ts';
import { digestsIn } from '../../../functions/adapters/digests.ts';
import { mailRecordsIn } from '../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { officesHere } from '../../../functions/schedule/offices.ts';
import { reconcileOffice } from '../../../functions/schedule/reconcile-alerts.ts';
import { dutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { dumpOf } from '../../embedded/table.ts';
import { type Call, person, sample, startApi } from '../calls.ts';
import { type Api, caseIn } from '../operations.ts';
import { sweepParts } from './sweep-parts.ts';

const [france, kazakhstan] = [person('FR.officer'), person('KZ.officer')];

const day = 24;

let api: Api;
let began: Instant;

/** From now on: a deployment starts every function anew with it. */
const onPaper = async (...states: readonly string[]) => {
  process.env['READMIT_ON_PAPER'] = states.join(',');
  const sweeping = await sweepParts(api.table);
  return { ...sweeping, at: (now: Instant) => sweeping.begin(now).then(() => sweeping.sweep(now)) };
};

beforeEach(async () => {
  api = await startApi();
  began = instantAt(Date.now());
});

type Told = { readonly subject: string; readonly owedBy: string; readonly caseId: string };

/** What stands in the list of an office. */
const toldTo = async (office: string): Promise<readonly Told[]> =>
  (await dumpOf(api.table)).filter(({ pk }) => pk === `ALERT#OF#${office}`).map(({ alert }) => dutyMailMessage.parse(alert));

const about = (told: readonly Told[]): readonly string[] => told.map(({ subject, owedBy }) => `${subject} by ${owedBy}`);

/** The offices whose digest was written and is on its way. */
const digestsOwed = async (): Promise<readonly string[]> =>
  (await dumpOf(api.table)).flatMap(({ pk }) => (pk.startsWith('OUTBOX#DIGEST#') ? [pk.slice('OUTBOX#DIGEST#'.length)] : []));

/** What falls due of that office, by what it is. */
const dueOf = async (office: string): Promise<readonly string[]> =>
  (await dumpOf(api.table))
    .filter(({ pk, dueAt, body }) => dueAt !== undefined && `${pk} ${String(body)}`.includes(office))
    .map(({ pk, sk }) => `${pk} ${sk}`);

const asked = (
  caseId: string,
  claims = france,
  resource = '/cases/{caseId}',
): Promise<Call & { body: Record<string, unknown> }> => api.call('GET', resource, { claims, caseId }) as never;

describe('Of what a State on paper owes', () => {
  test('the connected State is reminded, that it owes it itself, and nobody else', async () => {
    const sweep = await onPaper('KZ');
    const caseId = await caseIn(api, 'opened');
    await sweep.at(began);
    await sweep.at(addHours(began, 4 * day));
    expect(about(await toldTo('FR'))).toEqual(['confirm-receipt by KZ']);
    expect(await toldTo('KZ')).toEqual([]);
    expect(await dueOf('KZ')).toEqual([]);
    expect(sweep.sent.map(({ to, body }) => JSON.stringify(to) + body).filter((message) => /"state":"KZ"/.test(message))).toEqual(
      [],
    );
    const { body } = await asked(caseId, france, '/cases/{caseId}/deadlines');
    expect(JSON.stringify(body)).toContain('"owedBy":"requested"');
  });

  test('the connected State is warned of the legal deadline, and told when it was missed', async () => {
    const sweep = await onPaper('KZ');
    const caseId = await caseIn(api, 'received', 'cases/open-case-nl-requests-kz', { requesting: 'NL', requested: 'KZ' });
    const { body } = await asked(caseId, person('NL.officer'), '/cases/{caseId}/deadlines');
    const [reply] = (body['items'] as { clock: string; readings: { latest: { until: Instant } } }[]).filter(
      ({ clock }) => clock === 'reply',
    );
    const until = reply?.readings.latest.until ?? began;
    await sweep.at(addHours(until, -1));
    await sweep.at(addHours(until, 1));
    expect(about(await toldTo('NL'))).toEqual(expect.arrayContaining(['due-reply by KZ', 'missed-reply by KZ']));
    expect(await toldTo('KZ')).toEqual([]);
    expect(JSON.stringify((await asked(caseId, person('NL.officer'))).body)).toContain('missedDeadlines');
  });

  test('nothing is told where the other State is on paper too', async () => {
    const sweep = await onPaper('FR', 'KZ');
    await caseIn(api, 'opened');
    await sweep.at(addHours(began, 4 * day));
    expect([...(await toldTo('FR')), ...(await toldTo('KZ'))]).toEqual([]);
    expect(sweep.sent).toEqual([]);
  });
});

describe('A State that is taken back to paper', () => {
  test('leaves nothing due that nobody could do: no mail to the next address, no digest', async () => {
    const before = await onPaper();
    const caseId = await caseIn(api, 'opened', 'cases/open-case-urgent');
    await before.at(began);
    expect(await toldTo('KZ')).toMatchObject([{ subject: 'urgent-request-opened', caseId }]);
    expect(await dueOf('KZ')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ALERT#OF#KZ /), 'DUE#DIGEST#KZ DIGEST', 'DUE#DIGEST#KZ.justice DIGEST']),
    );

    const after = await onPaper('KZ');
    await after.at(addHours(began, 2 * day));
    expect((await dueOf('KZ')).filter((due) => !due.startsWith('OUTBOX#'))).toEqual([]);
    // What was on its way is passed over by the function that writes the mails.
    expect(
      after.sent
        .map(({ body }) => JSON.parse(body))
        .filter(({ state, passedOn, digest }) => state === 'KZ' && (passedOn ?? digest)),
    ).toEqual([]);
    expect(await digestsOwed()).toContain('FR');
    expect(await digestsOwed()).not.toContain('KZ');
  });
});

describe('A State that is connected later', () => {
  test('is told what falls due from then on and nothing older, has its digests and finds the cases in its work list', async () => {
    const paper = await onPaper('KZ');
    const caseId = await caseIn(api, 'opened');
    await paper.at(began);
    await paper.at(addHours(began, 4 * day));

    const later = addHours(began, 5 * day);
    await paper.at(later);
    const connected = await onPaper();
    await connected.at(later);
    expect(await toldTo('KZ')).toEqual([]);
    expect(officesHere()).toContain('KZ');
    await connected.at(addHours(later, 2 * day));
    expect(about(await toldTo('KZ'))).toEqual(['confirm-receipt by KZ']);
    expect(about(await toldTo('FR'))).toEqual(['confirm-receipt by KZ', 'confirm-receipt by KZ']);
    expect(await digestsOwed()).toContain('KZ');

    const { body } = await api.call('GET', '/cases', { claims: kazakhstan, query: {} });
    expect(body['items']).toMatchObject([{ caseId, status: 'opened' }]);
    expect(
      (await api.change('/cases/{caseId}/receipt', { claims: kazakhstan, caseId, body: sample('cases/confirm-receipt') })).status,
    ).toBe(200);
  });

  test('rings no alarm for alerts of the time before it was on paper', async () => {
    const first = await onPaper();
    await caseIn(api, 'opened');
    await first.at(began);
    expect(await toldTo('KZ')).toHaveLength(1);
    const second = await onPaper('KZ');
    await second.at(addHours(began, 2 * day));
    const third = await onPaper();
    const later = addHours(began, 3 * day);
    await third.at(later);
    const table = tableCalled(api.table);
    const parts = { alerts: alertListsIn(table), digests: digestsIn(table), mails: mailRecordsIn(table) };
    expect(await reconcileOffice(parts, 'KZ' as never, addHours(later, 12))).toMatchObject({ owed: 0, undelivered: [] });
  });
});
