import { beforeAll, describe, expect, test } from 'vitest';
import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { changed } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { type StateCode, stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant, instantAt } from '../../../domain/time/instant.ts';
import { startOfDay } from '../../../domain/time/zone.ts';
import { alertListsIn } from '../../../functions/adapters/alert-lists.ts';
import { mailRecordsIn } from '../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { writtenBy } from '../../../functions/change/case/written.ts';
import { mailAbout } from '../../../functions/mail/duty-mail-text.ts';
import { mailTag } from '../../../functions/ports/mail-tag.ts';
import { beginDigests } from '../../../functions/schedule/close-digest.ts';
import { reconcileOffice } from '../../../functions/schedule/reconcile-alerts.ts';
import type { SweepParts } from '../../../functions/schedule/sweep-until.ts';
import { watchOwnDates } from '../../../functions/schedule/watch-own-dates.ts';
import { alertIdOf } from '../../../functions/schema/alert-id.ts';
import { dutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { servedStates } from '../../../functions/settings.ts';
import { aBan, anExit, anOutcome, aReview } from '../../domain/sanction/specimen-ban.ts';
import { dumpOf } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { type Api, caseIn } from '../operations.ts';
import { partsOfSweep } from './sweep-parts.ts';

const [FR, KZ] = [stateOf('FR'), stateOf('KZ')];

let api: Api;
let parts: Omit<SweepParts, 'sender'>;
beforeAll(async () => {
  api = await startApi();
  parts = partsOfSweep(api.table);
  await beginDigests(parts.digests, servedStates(), instantAt(Date.now()));
});

/** A State writes its own file as every change does, by a move of no name. */
const writes = async (caseId: string, state: StateCode, own: OwnFile, at: Instant): Promise<void> => {
  const before = await parts.cases.load(caseId, state);
  if (before === undefined) throw new Error('There is no case');
  const moved = changed({ own: { ...before.own, ...own } });
  const act = { caseId, state, move: 'recordReturnReason', at };
  const written = writtenBy(act, before.heads, before, moved, agreementOf(parts.agreements(), before.shared.agreement));
  expect(await parts.cases.save({ ...act, before, moved, written })).toBe('saved');
};

const dueOf = async (caseId: string) => {
  const items = (await dumpOf(api.table)).filter(({ pk }) => pk.startsWith('DUE#') && pk.endsWith(caseId));
  const [own, shared] = [items.find(({ pk }) => pk.startsWith('DUE#OWN#FR#')), items.find(({ pk }) => pk === `DUE#${caseId}`)];
  return { own, shared, all: items.map(({ pk }) => pk) };
};

const toldOf = async (caseId: string) =>
  (await dumpOf(api.table))
    .filter(({ pk }) => pk.startsWith('ALERT#OF#'))
    .map((item) => ({ ...item, alert: dutyMailMessage.parse(item['alert']) }))
    .filter(({ alert }) => alert.caseId === caseId && alert.subject === 'own-file-date');

const midnight = (day: string): Instant => startOfDay(day as CalendarDate, 'Europe/Paris');

const recordedAt = '2027-01-15T08:00:00.000Z' as Instant;

const asked = {
  entryBans: [aBan()],
  banReviews: [
    aReview({
      openedAt: recordedAt,
      request: { receivedOn: '2027-01-10' as CalendarDate, from: 'prison', statement: 'I ask for my ban to be lifted.' },
    }),
  ],
};

describe('a date of an own file', () => {
  test('falls due in an item of its own, written with the change that sets it; what both States share does not move by it', async () => {
    const caseId = await caseIn(api, 'received');
    const before = await dueOf(caseId);
    expect(before.own).toBeUndefined();
    await writes(caseId, FR, asked, recordedAt);
    const { own, shared, all } = await dueOf(caseId);
    expect(own).toMatchObject({ caseId, state: 'FR', duePartition: 'DUE#ALL', dueAt: midnight('2027-02-24') });
    expect(shared).toEqual(before.shared);
    expect(all).toHaveLength(2);
  });

  test('is not written by a change that moves no such date, nor for a State whose file has none', async () => {
    const caseId = await caseIn(api, 'received');
    await writes(caseId, FR, { reasonsKept: 'For ourselves.' }, recordedAt);
    await writes(caseId, KZ, { entryBans: [aBan()] }, recordedAt);
    expect((await dueOf(caseId)).all).toEqual([`DUE#${caseId}`]);
    await writes(caseId, FR, asked, recordedAt);
    const [item] = [(await dueOf(caseId)).own];
    await parts.alerts.replace({ caseId, state: FR, dueAt: midnight('2027-02-24') }, midnight('2027-03-07'), [], recordedAt);
    await writes(caseId, FR, { reasonsKept: 'Still.' }, addHours(recordedAt, 1));
    expect((await dueOf(caseId)).own).toEqual({ ...item, dueAt: midnight('2027-03-07') });
  });

  test('is told to the State whose file it is, once however many sweeps run, and to nobody else', async () => {
    const caseId = await caseIn(api, 'received');
    await writes(caseId, FR, asked, recordedAt);
    const now = midnight('2027-02-24');
    expect(await watchOwnDates(parts, { caseId, state: FR }, addHours(now, -0.01))).toBe('nothing-owed');
    const runs = await Promise.all(Array.from({ length: 10 }).map(() => watchOwnDates(parts, { caseId, state: FR }, now)));
    expect(runs.filter((run) => run === 'alerted')).toHaveLength(1);
    const told = await toldOf(caseId);
    expect(told.map(({ alert }) => alert)).toMatchObject([
      { state: 'FR', owedBy: 'FR', urgency: 'digest', at: now, due: { latest: midnight('2027-03-11'), zone: 'Europe/Paris' } },
    ]);
    expect((await dueOf(caseId)).own).toMatchObject({ dueAt: midnight('2027-03-07') });
    const { items } = await alertListsIn(tableCalled(api.table)).list('KZ', { limit: 100 });
    expect(items.filter(({ alert }) => alert.subject === 'own-file-date')).toEqual([]);
  });

  test('is told by the reference of the case and by words that say nothing of what it is about', async () => {
    const caseId = await caseIn(api, 'received');
    await writes(caseId, FR, asked, recordedAt);
    await watchOwnDates(parts, { caseId, state: FR }, midnight('2027-03-07'));
    const [{ alert } = { alert: undefined }] = await toldOf(caseId);
    if (alert === undefined) throw new Error('Nothing was told');
    const mail = mailAbout(alert, { languages: ['kk', 'ru', 'fr', 'en'], zone: 'Europe/Paris', stage: 'test', onPaper: [] });
    const said = `${JSON.stringify(alert)} ${mail.subject} ${mail.text}`;
    expect(mail.subject).toContain(alert.reference);
    expect(said).not.toMatch(
      /\bban|interdi|sanction|SIS\b|review|request|réexamen|запрет|санкц|тыйым|L6\d\d|CESEDA|1860|1861|SPECIMEN|AIGERIM/iu,
    );
  });

  test('that is years ahead is told in its time, also of a case that nobody touched since', async () => {
    const caseId = await caseIn(api, 'closed');
    const own = { entryBans: [aBan({ months: 120, seriousThreat: true })], exitProofs: [anExit('2027-01-10')] };
    await writes(caseId, FR, own, recordedAt);
    const days: string[] = [];
    for (let { own: item } = await dueOf(caseId); item?.['dueAt'] !== undefined; { own: item } = await dueOf(caseId)) {
      expect(item).not.toHaveProperty('expiresAt');
      const dueAt = item['dueAt'] as Instant;
      expect(await watchOwnDates(parts, { caseId, state: FR }, dueAt)).toBe('alerted');
      days.push(dueAt.slice(0, 10));
    }
    expect(days).toEqual([
      '2031-10-05',
      '2031-12-04',
      '2032-01-03',
      '2036-10-05',
      '2036-12-04',
      '2036-12-10',
      '2037-01-03',
      '2037-01-09',
    ]);
    expect(await toldOf(caseId)).toHaveLength(days.length);
  });

  test('is told of no more once it is answered: what was due leaves the index with the change', async () => {
    const caseId = await caseIn(api, 'received');
    await writes(caseId, FR, asked, recordedAt);
    const [review] = asked.banReviews;
    if (review === undefined) throw new Error('There is no review');
    await writes(caseId, FR, { banReviews: [{ ...review, outcome: anOutcome() }] }, addHours(recordedAt, 24));
    const { own } = await dueOf(caseId);
    expect(own).toMatchObject({ caseId, state: 'FR' });
    expect(own).not.toHaveProperty('dueAt');
    expect(await watchOwnDates(parts, { caseId, state: FR }, midnight('2032-06-01'))).toBe('nothing-owed');
    expect(await toldOf(caseId)).toEqual([]);
  });

  test('that fell due while nobody swept is told by the change that comes first, weeks later', async () => {
    const caseId = await caseIn(api, 'received');
    await writes(caseId, FR, asked, recordedAt);
    const late = midnight('2027-03-20');
    await writes(caseId, FR, { entryBans: [aBan(), aBan({ n: 2, recordedAt: late })] }, late);
    expect(await watchOwnDates(parts, { caseId, state: FR }, late)).toBe('alerted');
    expect((await toldOf(caseId)).map(({ alert }) => alert)).toMatchObject([{ at: midnight('2027-03-10') }]);
  });

  test('is one of as many as a file takes, all of which fell due while nobody swept: each is told, in as many runs as it takes', async () => {
    const caseId = await caseIn(api, 'received');
    const banReviews = Array.from({ length: 30 }, (_none, n) =>
      aReview({
        n: n + 1,
        openedAt: recordedAt,
        request: { receivedOn: `2027-01-${String(n + 1).padStart(2, '0')}` as CalendarDate, from: 'prison', statement: 'I ask.' },
      }),
    );
    await writes(caseId, FR, { entryBans: [aBan()], banReviews }, recordedAt);
    const now = midnight('2027-06-01');
    while (((await dueOf(caseId)).own?.['dueAt'] as Instant) <= now)
      expect(await watchOwnDates(parts, { caseId, state: FR }, now)).toBe('alerted');
    expect((await toldOf(caseId)).map(({ alert }) => alert.at).sort()).toEqual(
      banReviews.map((_review, n) => midnight(`2027-03-${String(n + 1).padStart(2, '0')}`)),
    );
  });

  test('is gathered in the digest of its State that is open, and waits for the next where that closes meanwhile', async () => {
    const caseId = await caseIn(api, 'received');
    await writes(caseId, FR, asked, recordedAt);
    await watchOwnDates(parts, { caseId, state: FR }, midnight('2027-02-24'));
    const [told] = await toldOf(caseId);
    const open = await parts.digests.find('FR');
    expect(told).toMatchObject({ digest: open?.day });
    const lines = (await dumpOf(api.table)).filter(({ pk }) => pk === `ALERT#DIGEST#FR#${open?.day}`);
    expect(lines.some(({ alert }) => dutyMailMessage.parse(alert).caseId === caseId)).toBe(true);
  });

  test('is counted among what is owed until its mail was delivered, whenever it came to be told', async () => {
    const caseId = await caseIn(api, 'received');
    await writes(caseId, FR, asked, recordedAt);
    // The day itself, in the morning, at once: the digest of the morning has gone out.
    const now = addHours(midnight('2027-03-10'), 9);
    await watchOwnDates(parts, { caseId, state: FR }, now);
    const [told] = await toldOf(caseId);
    expect(told?.alert.urgency).toBe('at-once');
    const [alerts, mails] = [alertListsIn(tableCalled(api.table)), mailRecordsIn(tableCalled(api.table))];
    const reconciled = () => reconcileOffice({ alerts, digests: parts.digests, mails }, 'FR', addHours(now, 3));
    const alertId = told === undefined ? '' : alertIdOf(told.alert);
    expect((await reconciled()).undelivered).toContain(alertId);
    const { mailId = '' } = told?.alert ?? {};
    await mails.claim({ mailId, state: 'FR', to: ['duty@readmit.example'] }, now, addHours(now, 1));
    await mails.done(mailId, now);
    await mails.happened(mailTag(mailId), { kind: 'delivered', addresses: ['duty@readmit.example'], at: now });
    expect((await reconciled()).undelivered).not.toContain(alertId);
  });
});
