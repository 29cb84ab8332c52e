import { beforeAll, describe, expect, test } from 'vitest';
import { documentAlerts } from '../../../domain/alert/document-alert.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { addDays, type CalendarDate } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { alertListsIn } from '../../../functions/adapters/alert-lists.ts';
import { digestsIn } from '../../../functions/adapters/digests.ts';
import { mailRecordsIn } from '../../../functions/adapters/mail-records.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { mailTag } from '../../../functions/ports/mail-tag.ts';
import { beginDigests } from '../../../functions/schedule/close-digest.ts';
import { reconcileOffice } from '../../../functions/schedule/reconcile-alerts.ts';
import { digestMailId } from '../../../functions/schema/digest-notice.ts';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { servedStates } from '../../../functions/settings.ts';
import { dumpOf, type Item, newTable } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { caseLike, itemsOfCase, putAll, waitingCase } from './document-cases.ts';
import { partsOfSweep } from './sweep-parts.ts';
import { chanceFrom, liveThrough, type Year } from './year.ts';

/**
 * In the suite a part of it, into April: over Nauryz and the night in which the clocks of France change. `npm run year` lives through the
 * whole with 10,000 documents.
 */
const whole = process.env['READMIT_YEAR_DOCUMENTS'];
const documents = Number(whole ?? 60);
const days = whole === undefined ? 100 : 365;
const from = '2027-01-01' as CalendarDate;
const start = '2026-12-31T20:00:00.000Z' as Instant;
const seed = Number(process.env['READMIT_YEAR_SEED'] ?? 20_270_101);

let table: string;
let files: readonly ReadmissionCase[];
let year: Year;
let items: readonly Item[];

const alertsIn = (): readonly (Item & { alert: DutyMailMessage; digest?: string })[] =>
  items.filter(({ pk }) => pk.startsWith('ALERT#OF#')) as never;

beforeAll(async () => {
  const like = await waitingCase(await startApi());
  table = await newTable();
  const chance = chanceFrom(seed);
  files = Array.from({ length: documents }, (_none, n) =>
    caseLike(like, addHours(start, -24 * 200), addDays(from, 2 + Math.floor(chance() * (days - 4))), n),
  );
  for (let at = 0; at < files.length; at += 500)
    await putAll(
      table,
      files.slice(at, at + 500).flatMap((file) => itemsOfCase(like, file, start)),
    );
  const parts = partsOfSweep(table);
  await beginDigests(parts.digests, servedStates(), start);
  year = await liveThrough({ table, parts, chance, trouble: 0.03 }, from, days);
  items = await dumpOf(table);
}, 3_600_000);

describe(`${days} days of a year, of ${documents} documents that run out, with crashes, repeats and days without a sweep`, () => {
  test('is as troubled as it should be', () => {
    expect(year.missed).toBeGreaterThan(days / 20);
    for (const where of [
      'before a message is queued',
      'after a message is queued',
      'before SES has the mail',
      'after SES has the mail',
    ])
      expect(year.crashes[where] ?? 0, where).toBeGreaterThan(0);
  });

  test('every document is told of to both States when it is over, and of no threshold twice', () => {
    const told = new Map<string, number[]>();
    for (const { alert } of alertsIn()) {
      const key = `${alert.state} ${alert.document?.documentId}`;
      told.set(key, [...(told.get(key) ?? []), alert.document?.daysBefore ?? -1]);
    }
    for (const file of files) {
      for (const state of ['FR', 'KZ']) {
        const own = told.get(`${state} ${file.travelDocuments[0]?.documentId}`) ?? [];
        expect(new Set(own).size, 'no threshold twice').toBe(own.length);
        expect(own, `${state} ${file.travelDocuments[0]?.issued?.validUntil}`).toContain(0);
      }
    }
  });

  test('no alert was told before its time, and each that no outage passed over was told', () => {
    const all = files.flatMap(documentAlerts).flat();
    const owed = new Map(
      all.map(({ documentId, daysBefore, to, at }) => [`${to === 'requesting' ? 'FR' : 'KZ'} ${documentId} ${daysBefore}`, at]),
    );
    for (const { alert, owedAt } of alertsIn()) {
      const at = owed.get(`${alert.state} ${alert.document?.documentId} ${alert.document?.daysBefore}`);
      expect(at, alert.mailId).toBeDefined();
      expect(String(owedAt) >= (at ?? ''), alert.mailId).toBe(true);
    }
    const inYear = [...owed.values()].filter((at) => at > start && at <= `${addDays(from, days)}T12:00:00.000Z`);
    // A threshold is passed over only by a nearer one that fell due before the next sweep.
    expect(alertsIn().length).toBeGreaterThan(inYear.length * 0.9);
    expect(alertsIn().length).toBeLessThanOrEqual(inYear.length);
  });

  test('owed equals delivered: every alert and every digest of each State was delivered', async () => {
    const named = tableCalled(table);
    const parts = { alerts: alertListsIn(named), digests: digestsIn(named), mails: mailRecordsIn(named) };
    const now = `${addDays(from, days + 1)}T12:00:00.000Z` as Instant;
    for (const state of ['FR', 'KZ', 'NL']) {
      const { owed, delivered, undelivered } = await reconcileOffice(parts, state, now);
      expect(undelivered).toEqual([]);
      expect(delivered).toBe(owed);
    }
    const records = new Map(items.filter(({ pk }) => pk.startsWith('ALERT#MAIL#')).map((item) => [String(item['mailId']), item]));
    for (const { alert, digest } of alertsIn()) {
      if (digest !== undefined && !records.has(digestMailId(alert.state, digest))) {
        // What the last sweep gathered stands in a digest that is yet to be written.
        expect(digest > addDays(from, days - 1)).toBe(true);
        continue;
      }
      expect(
        records.get(digest === undefined ? alert.mailId : digestMailId(alert.state, digest))?.['deliveredAt'],
        alert.mailId,
      ).toBeDefined();
    }
  });

  test('each alert stands in one digest or in a mail of its own, and a digest was written on every day that somebody swept', () => {
    const lines = items.filter(({ pk }) => pk.startsWith('ALERT#DIGEST#'));
    expect(lines).toHaveLength(alertsIn().filter(({ digest }) => digest !== undefined).length);
    const digests = items.filter(({ pk, mailId }) => pk.startsWith('ALERT#MAIL#') && String(mailId).startsWith('digest/FR/'));
    expect(digests.length).toBeGreaterThan(days * 0.8);
  });

  test('no mail was sent twice but where the function crashed after SES had it', () => {
    const times = new Map<string, number>();
    for (const { tag } of year.sent) times.set(tag, (times.get(tag) ?? 0) + 1);
    const repeats = [...times.values()].reduce((sum, count) => sum + count - 1, 0);
    expect(repeats).toBeLessThanOrEqual(year.crashes['after SES has the mail'] ?? 0);
    const known = new Set(items.filter(({ pk }) => pk.startsWith('ALERT#MAIL#')).map(({ mailId }) => mailTag(String(mailId))));
    expect([...times.keys()].filter((tag) => !known.has(tag))).toEqual([]);
    if (whole !== undefined)
      process.stdout.write(
        `${documents} documents, ${alertsIn().length} alerts, ${times.size} mails, ${repeats} sent twice, ${year.missed} sweeps missed, crashes ${JSON.stringify(year.crashes)}\n`,
      );
  });
});
