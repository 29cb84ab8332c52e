import { describe, expect, test } from 'vitest';
import { otherBars } from '../../../domain/file/entry-ban.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { banTime } from '../../../domain/sanction/ban-time.ts';
import { confirmEntryBan } from '../../../domain/sanction/confirm-entry-ban.ts';
import { type EntryBanFacts, recordEntryBan } from '../../../domain/sanction/record-entry-ban.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { at, day, done, FR, frozen, KZ, NL, opened } from '../specimen.ts';
import { aBan, anOutcome, aPaper, aReview } from './specimen-ban.ts';
import { aFinding } from './specimen-finding.ts';

const now = at('2027-01-20T08:00:00Z');
/** Opened on 14 January in Paris, while it was still the 13th in UTC. */
const shared = frozen({ ...opened(), openedAt: at('2027-01-13T23:30:00Z') });
type Earlier = Extract<EntryBanFacts, { readonly from: 'earlier' }>;

/** No decision is read of an earlier ban. */
const noHash = (): string => '';

const facts: Earlier = frozen({
  from: 'earlier',
  kind: 'no-voluntary-period',
  reference: 'IRTF-0',
  authority: 'Prefect',
  decidedOn: day('2027-01-13'),
  months: 60,
  seriousThreat: false,
  paper: aPaper,
  notifiedOn: day('2027-01-14'),
  language: 'Kazakh',
  timeAndProofExplained: true,
  subject: 'recorder',
});
const record = (changes: Partial<Earlier> = {}, own: OwnFile = {}, state = FR) =>
  recordEntryBan(frozen({ shared, own }), { ...facts, ...changes }, state, now, noHash);
const refused = (error: object) => ({ ok: false, error });

describe('a ban that stood before the case', () => {
  test('is recorded from its paper, and bears nothing yet', () => {
    const { own } = done(record({}, { reasonsKept: 'Kept.' }));
    const { from, paper, subject: by, ...stated } = facts;
    const ban = { ...stated, n: 1, origin: { from, paper }, recordedAt: now, by };
    expect(own).toStrictEqual({ reasonsKept: 'Kept.', entryBans: [ban], changedAt: now });
    expect(banTime({ own: own as OwnFile }, ban, FR, now)).toEqual({ is: 'not-confirmed' });
  });

  test('was decided before the day on which the case was opened, in the days of the State', () => {
    const opening = refused({ kind: 'ban-not-earlier', before: '2027-01-14' });
    expect(record({ decidedOn: day('2027-01-14') })).toEqual(opening);
    expect(record({ decidedOn: day('2027-01-15'), notifiedOn: day('2027-01-15') })).toEqual(opening);
    const later = frozen({ ...shared, openedAt: at('2027-01-13T22:30:00Z') });
    expect(recordEntryBan(frozen({ shared: later, own: {} }), facts, FR, now, noHash)).toEqual(
      refused({ kind: 'ban-not-earlier', before: '2027-01-13' }),
    );
  });

  test('was told on a day that has come, and not before it was decided', () => {
    expect(record({ notifiedOn: day('2027-01-21') })).toEqual(
      refused({ kind: 'date-in-future', field: 'ban/notifiedOn', date: '2027-01-21' }),
    );
    expect(record({ notifiedOn: day('2027-01-12') })).toEqual(refused({ kind: 'notified-before-decided' }));
  });

  test('is recorded once from one paper: again only while nobody compared the two, and then in the place of the record', () => {
    const other = aBan({ decidedOn: day('2026-01-13') });
    const { own } = done(record({}, { entryBans: [other] }));
    const again = done(record({ months: 12, subject: 'another' }, own)).own;
    expect(again?.entryBans).toMatchObject([other, { n: 2, months: 12, by: 'another' }]);
    const paper = aPaper.sha256;
    expect(confirmEntryBan({ shared, own: again ?? {} }, { ban: 2, paper, subject: 'another' }, now)).toEqual(
      refused({ kind: 'recorder-confirms-ban', ban: 2 }),
    );
    const compared = done(confirmEntryBan({ shared, own: again ?? {} }, { ban: 2, paper, subject: 'recorder' }, now)).own;
    expect(record({ reference: 'Another' }, compared)).toEqual(refused({ kind: 'ban-on-record', ban: 2 }));
    const lifted = { ...own, banReviews: [aReview({ ban: 2, outcome: anOutcome() })] };
    expect(record({ reference: 'Another' }, lifted)).toEqual(refused({ kind: 'ban-on-record', ban: 2 }));
    expect(record({ paper: { ...aPaper, sha256: 'b'.repeat(64) } }, own)).toMatchObject({ ok: true });
  });

  test('is of no own national of the State', () => {
    const french = frozen({ ...shared, person: { ...shared.person, nationalities: [KZ, FR] } });
    expect(recordEntryBan(frozen({ shared: french, own: {} }), facts, FR, now, noHash)).toMatchObject({
      error: { kind: 'own-national' },
    });
  });

  test('is of nobody who may have been a minor when it was decided', () => {
    const born = (dateOfBirth: string) =>
      recordEntryBan(
        frozen({ shared: { ...shared, person: { ...shared.person, dateOfBirth: dateOfBirth as BirthDate } }, own: {} }),
        facts,
        FR,
        now,
        noHash,
      );
    expect(born('2009-01-14')).toMatchObject({ error: { kind: 'minor-not-banned', source: expect.stringMatching(/L611-3/) } });
    expect(born('2009')).toMatchObject({ error: { kind: 'minor-not-banned' } });
    expect(born('2009-01-13')).toMatchObject({ ok: true });
  });

  test('has its review opened where an objective reason is found', () => {
    const { own } = done(record({}, { returnReasons: [aFinding()] }));
    expect(own?.banReviews).toEqual([{ n: 1, ban: 1, cause: 'objective-reason', openedAt: now, by: 'recorder' }]);
  });
});

describe('its length', () => {
  const tooLong = (months: number, most: number, article: RegExp) =>
    refused({ kind: 'ban-too-long', months, most, source: expect.stringMatching(article) });

  test.each([
    ['no-voluntary-period', false, 60, /L612-6/],
    ['no-voluntary-period', true, 120, /L612-6/],
    ['stayed-beyond-period', false, 60, /L612-7/],
    ['stayed-beyond-period', true, 60, /L612-7/],
    ['other-obligation', false, 60, /L612-8/],
    ['other-obligation', true, 60, /L612-8/],
  ] as const)('under %s, with a serious threat: %s, is %d months at most', (kind, seriousThreat, most, article) => {
    expect(record({ kind, seriousThreat, months: most })).toMatchObject({ ok: true });
    expect(record({ kind, seriousThreat, months: most + 1 })).toEqual(tooLong(most + 1, most, article));
  });

  test('is always stated of a ban on return', () => {
    const { months: _months, ...without } = facts;
    for (const state of [FR, NL])
      expect(recordEntryBan(frozen({ shared, own: {} }), without, state, now, noHash)).toEqual(
        refused({ kind: 'ban-length-missing' }),
      );
  });

  test.each(otherBars)('is bounded by nothing that was read, and may be missing, of another bar: %s', (kind) => {
    const { months: _months, ...without } = facts;
    expect(record({ kind, months: 400 })).toMatchObject({ ok: true });
    expect(recordEntryBan(frozen({ shared, own: {} }), { ...without, kind }, FR, now, noHash)).toMatchObject({ ok: true });
  });

  test('is bounded by nothing where the law of the State, or of that day, was not read', () => {
    expect(record({ months: 61 }, {}, NL)).toMatchObject({ ok: true });
    expect(record({ months: 61, decidedOn: day('2024-01-27') })).toMatchObject({ ok: true });
    expect(record({ months: 61, decidedOn: day('2024-01-28') })).toMatchObject({ error: { kind: 'ban-too-long' } });
  });
});

describe('the comparison of the record with the paper', () => {
  const own = done(record()).own as OwnFile;
  const confirm = (changes = {}, on: OwnFile = own) =>
    confirmEntryBan(frozen({ shared, own: on }), { ban: 1, paper: aPaper.sha256, subject: 'comparer', ...changes }, now);

  test('is made by another subject, and from then on the ban counts', () => {
    const after = done(confirm()).own as OwnFile;
    const [ban] = after.entryBans ?? [];
    expect(ban).toStrictEqual({ ...own.entryBans?.[0], confirmedAt: now, confirmedBy: 'comparer' });
    expect(ban && banTime({ own: after }, ban, FR, now)).toMatchObject({ is: 'not-begun' });
  });

  test('is not made by who recorded it, nor on another paper, nor twice', () => {
    expect(confirm({ subject: 'recorder' })).toEqual(refused({ kind: 'recorder-confirms-ban', ban: 1 }));
    expect(confirm({ paper: 'b'.repeat(64) })).toEqual(refused({ kind: 'paper-differs', ban: 1 }));
    expect(confirm({}, done(confirm()).own)).toEqual(refused({ kind: 'ban-confirmed-already', ban: 1 }));
  });

  const differs = 'The paper bans her brother.';
  const apart = () => done(confirm({ differs })).own as OwnFile;

  test('where the two differ leaves the record as it is, with in what, and nothing follows from it', () => {
    const after = apart();
    const [ban] = after.entryBans ?? [];
    const notAsPaper = { differs, at: now, by: 'comparer' };
    expect(after).toStrictEqual({ ...own, entryBans: [{ ...own.entryBans?.[0], notAsPaper }], changedAt: now });
    expect(ban && banTime({ own: after }, ban, FR, now)).toEqual({ is: 'not-as-paper' });
  });

  test('takes a second subject, the same paper, and is made once, whatever it comes to', () => {
    expect(confirm({ differs, subject: 'recorder' })).toEqual(refused({ kind: 'recorder-confirms-ban', ban: 1 }));
    expect(confirm({ differs, paper: 'b'.repeat(64) })).toEqual(refused({ kind: 'paper-differs', ban: 1 }));
    expect(confirm({ differs }, done(confirm()).own)).toEqual(refused({ kind: 'ban-confirmed-already', ban: 1 }));
    for (const changes of [{}, { differs }])
      expect(confirm(changes, apart())).toEqual(refused({ kind: 'ban-not-as-paper', ban: 1 }));
  });

  test('where the two differ lets the same paper be recorded anew beside it, to be compared', () => {
    const anew = done(record({ months: 6 }, apart())).own as OwnFile;
    expect(anew.entryBans?.map(({ n, months, notAsPaper }) => [n, months, notAsPaper?.differs])).toEqual([
      [1, own.entryBans?.[0]?.months, differs],
      [2, 6, undefined],
    ]);
    expect(done(confirm({ ban: 2 }, anew)).own?.entryBans?.[1]).toMatchObject({ confirmedBy: 'comparer' });
  });

  test('is not made of a ban that is not there, was decided here, or was lifted', () => {
    expect(confirm({ ban: 2 })).toEqual(refused({ kind: 'no-such-ban', ban: 2 }));
    expect(confirm({}, { entryBans: [aBan()] })).toEqual(refused({ kind: 'not-an-earlier-ban', ban: 1 }));
    const lifted = { ...own, banReviews: [aReview({ outcome: anOutcome() })] };
    expect(confirm({}, lifted)).toEqual(refused({ kind: 'ban-lifted', ban: 1, on: '2027-06-01' }));
  });
});
