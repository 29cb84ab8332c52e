import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { banTime } from '../../../domain/sanction/ban-time.ts';
import { type ExitFacts, recordExit } from '../../../domain/sanction/record-exit.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { at, day, done, FR, frozen, KZ, NL, opened } from '../specimen.ts';
import { aBan, anEarlierBan, anOutcome, aReview } from './specimen-ban.ts';
import { anObligation } from './specimen-finding.ts';

const now = at('2027-03-10T08:00:00Z');
const facts: ExitFacts = frozen({
  kind: 'exit-stamp',
  on: day('2026-12-31'),
  means: 'Roissy',
  receivedOn: day('2027-02-28'),
  subject: 'recorder',
});
const decided: OwnFile = frozen({ returnDecision: anObligation() });
const record = (changes: Partial<ExitFacts> = {}, own: OwnFile = decided, state = FR) =>
  recordExit(frozen({ shared: opened(), own }), { ...facts, ...changes }, state, now);
const refused = (error: object) => ({ ok: false, error });
const TR = stateOf('TR');

describe('the proof of the exit', () => {
  test('is kept in the own file, and the ban runs from its day', () => {
    const own = { ...decided, entryBans: [aBan()] };
    const after = done(record({}, own)).own as OwnFile;
    const { subject: by, ...proof } = facts;
    expect(after).toStrictEqual({ ...own, exitProofs: [{ ...proof, n: 1, recordedAt: now, by }], changedAt: now });
    expect(banTime({ own: after }, aBan(), FR, now)).toMatchObject({ is: 'running', from: '2026-12-31', until: '2027-12-31' });
  });

  test('is of no day before the person was told of the decision: nothing was executed yet', () => {
    expect(record({ on: day('2026-11-30') })).toMatchObject({
      error: { kind: 'date-too-early', field: 'on', earliest: '2026-12-01' },
    });
    expect(record({ on: day('2026-12-01') })).toMatchObject({ ok: true });
  });

  test('came no earlier than the exit, and neither is still to come', () => {
    expect(record({ receivedOn: day('2026-12-30') })).toMatchObject({ error: { kind: 'date-too-early', field: 'receivedOn' } });
    const tomorrow = day('2027-03-11');
    expect(record({ on: tomorrow, receivedOn: tomorrow })).toEqual(
      refused({ kind: 'date-in-future', field: 'on', date: tomorrow }),
    );
    expect(record({ receivedOn: tomorrow })).toEqual(refused({ kind: 'date-in-future', field: 'receivedOn', date: tomorrow }));
  });

  test('is the execution of a decision that is on record, or of an earlier ban that is named', () => {
    expect(record({}, {})).toEqual(refused({ kind: 'exit-executes-nothing' }));
    expect(record({ ban: 1 }, { entryBans: [anEarlierBan()] })).toMatchObject({ ok: true });
    expect(record({ ban: 2 }, { entryBans: [anEarlierBan()] })).toEqual(refused({ kind: 'no-such-ban', ban: 2 }));
    expect(record({ ban: 1 }, { entryBans: [aBan()] })).toEqual(refused({ kind: 'not-an-earlier-ban', ban: 1 }));
    const lifted = { entryBans: [anEarlierBan()], banReviews: [aReview({ outcome: anOutcome() })] };
    expect(record({ ban: 1 }, lifted)).toEqual(refused({ kind: 'ban-lifted', ban: 1, on: '2027-06-01' }));
  });

  test('of an earlier ban may be older than the decision at hand', () => {
    const own = { ...decided, entryBans: [anEarlierBan({ decidedOn: day('2025-03-01') })] };
    const after = done(record({ ban: 1, on: day('2025-06-01') }, own)).own as OwnFile;
    expect(banTime({ own: after }, after.entryBans?.[0] as never, FR, now)).toMatchObject({ from: '2025-06-01' });
  });

  test('stays beside a later one, which counts', () => {
    const first = done(record()).own as OwnFile;
    const after = done(record({ on: day('2026-12-20') }, first)).own as OwnFile;
    expect(after.exitProofs?.map(({ n, on }) => `${n} ${on}`)).toEqual(['1 2026-12-31', '2 2026-12-20']);
    expect(banTime({ own: after }, aBan(), FR, now)).toMatchObject({ from: '2026-12-20' });
  });
});

describe('a presence abroad', () => {
  const presence = { kind: 'presence-abroad', means: 'Before the consulate' } as const;

  test('proves the exit in a country to which the decision sends the person, and in no other', () => {
    expect(record({ ...presence, country: KZ })).toMatchObject({ ok: true });
    expect(record({ ...presence, country: TR })).toEqual(
      refused({ kind: 'presence-elsewhere', country: TR, countries: [KZ], source: expect.stringMatching(/R711-2/) }),
    );
  });

  test('is never one in the State itself, and anywhere else where its rules were not read', () => {
    const source = expect.any(String);
    expect(record({ ...presence, country: FR })).toEqual(refused({ kind: 'presence-elsewhere', country: FR, source }));
    expect(record({ ...presence, country: NL }, decided, NL)).toEqual(
      refused({ kind: 'presence-elsewhere', country: NL, source }),
    );
    expect(record({ ...presence, country: TR }, decided, NL)).toMatchObject({ ok: true });
  });

  test('is anywhere but there of the execution of an earlier ban, of which it is not known where it sent the person', () => {
    const own = { ...decided, entryBans: [anEarlierBan()] };
    expect(record({ ...presence, country: TR, ban: 1 }, own)).toMatchObject({ ok: true });
    expect(record({ ...presence, country: FR, ban: 1 }, own)).toMatchObject({ error: { kind: 'presence-elsewhere' } });
  });
});

describe('who left in time', () => {
  const own = frozen({ ...decided, entryBans: [aBan({ kind: 'other-obligation' })] });
  const opens = (changes: Partial<ExitFacts>) => done(record(changes, own)).own?.banReviews?.map(({ cause }) => cause) ?? [];

  test.each([
    ['proved on the last day of the two months', '2026-12-31', '2027-02-28', ['left-in-time']],
    ['proved a day later', '2026-12-31', '2027-03-01', []],
    ['left a day after the period', '2027-01-01', '2027-01-05', []],
  ] as const)('%s', (_case, on, receivedOn, causes) => {
    expect(opens({ on: day(on), receivedOn: day(receivedOn) })).toEqual(causes);
  });
});
