import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { nextOwnDateAt, ownDateAlerts } from '../../../domain/alert/own-date-alert.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { addDays, type CalendarDate } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { alertListsIn } from '../../../functions/adapters/alert-lists.ts';
import { digestsIn } from '../../../functions/adapters/digests.ts';
import { duePartition, ownDatesKey, ownFileKey } from '../../../functions/adapters/keys.ts';
import { mailRecordsIn } from '../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { beginDigests } from '../../../functions/schedule/close-digest.ts';
import { reconcileOffice } from '../../../functions/schedule/reconcile-alerts.ts';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { servedStates } from '../../../functions/settings.ts';
import { aBan, aReview } from '../../domain/sanction/specimen-ban.ts';
import { FR } from '../../domain/specimen.ts';
import { dumpOf, type Item, newTable } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { putAll, waitingCase } from './document-cases.ts';
import { partsOfSweep } from './sweep-parts.ts';
import { chanceFrom, liveThrough, type Year } from './year.ts';

const [from, days, cases] = ['2027-02-20' as CalendarDate, 45, 40];
const start = `${addDays(from, -1)}T20:00:00.000Z` as Instant;
const recordedAt = addHours(start, -24 * 40);

type Filed = { readonly shared: ReadmissionCase; readonly own: OwnFile };

/** A case in whose own file a request for the review of a ban counts as refused on some day of the time. */
const filed = (like: ReadmissionCase, chance: () => number): Filed => {
  const receivedOn = addDays('2026-12-24' as CalendarDate, Math.floor(chance() * (days - 10)));
  const request = { receivedOn, from: 'prison', statement: 'I ask for it.' } as const;
  const own = { entryBans: [aBan({ recordedAt })], banReviews: [aReview({ openedAt: recordedAt, request })] };
  return { shared: { ...like, id: randomUUID() }, own };
};

const itemsOf = (like: Item, files: Filed): readonly Item[] => {
  const { id } = files.shared;
  const dueAt = nextOwnDateAt(files, FR, start, start);
  return [
    { ...like, pk: `CASE#${id}`, sk: 'CASE', file: files.shared },
    { ...ownFileKey(id, FR), file: files.own, pages: {}, head: like['head'] },
    { ...ownDatesKey(id, FR), caseId: id, state: 'FR', duePartition, dueAt },
  ];
};

let [table, files]: [string, readonly Filed[]] = ['', []];
let year: Year;
let told: readonly (Item & { readonly alert: DutyMailMessage })[];
beforeAll(async () => {
  const like = await waitingCase(await startApi());
  table = await newTable();
  const chance = chanceFrom(20_270_220);
  files = Array.from({ length: cases }, () => filed(like['file'] as ReadmissionCase, chance));
  await putAll(
    table,
    files.flatMap((one) => itemsOf(like, one)),
  );
  const parts = partsOfSweep(table);
  await beginDigests(parts.digests, servedStates(), start);
  year = await liveThrough({ table, parts, chance, trouble: 0.03 }, from, days);
  told = (await dumpOf(table)).filter(({ pk }) => pk.startsWith('ALERT#OF#')) as never;
}, 600_000);

describe(`${days} days of the dates of ${cases} own files, with crashes, repeats and days without a sweep`, () => {
  test('are troubled, and tell of nothing but those dates, to the State whose files they are', () => {
    expect(year.missed + Object.values(year.crashes).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10);
    expect(new Set(told.map(({ alert }) => `${alert.subject} ${alert.state}`))).toEqual(new Set(['own-file-date FR']));
  });

  test('tell of each date by its last threshold, by none twice, and before the time of none', () => {
    for (const one of files) {
      const owed = ownDateAlerts(one, FR, start)
        .flat()
        .map(({ at }) => at)
        .filter((at) => at <= `${addDays(from, days)}T12:00:00.000Z` && at > start);
      const of = told.filter(({ alert }) => alert.caseId === one.shared.id);
      const heard = of.map(({ alert }) => alert.at);
      expect(new Set(heard).size).toBe(heard.length);
      expect(heard.every((at) => owed.includes(at as Instant))).toBe(true);
      expect(heard).toContain(owed.at(-1));
      for (const { alert, owedAt } of of) expect(String(owedAt) >= alert.at).toBe(true);
    }
  });

  test('owe what was delivered: all of it', async () => {
    const named = tableCalled(table);
    const parts = { alerts: alertListsIn(named), digests: digestsIn(named), mails: mailRecordsIn(named) };
    const now = `${addDays(from, days + 1)}T12:00:00.000Z` as Instant;
    const { owed, delivered, undelivered } = await reconcileOffice(parts, 'FR', now);
    expect(undelivered).toEqual([]);
    expect(delivered).toBe(owed);
    expect(owed).toBeGreaterThan(cases);
  });
});
