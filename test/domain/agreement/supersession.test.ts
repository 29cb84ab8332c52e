import { describe, expect, test } from 'vitest';
import { findAgreement } from '../../../domain/agreement/find-agreement.ts';
import type { Ending } from '../../../domain/agreement/status.ts';
import { migrateCase } from '../../../domain/case/migrate-case.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { conditions } from '../../../domain/movement/conditions.ts';
import { unmet } from '../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../domain/movement/guard-facts-of.ts';
import {
  accepted,
  anAgreement,
  at,
  BE,
  DE,
  day,
  done,
  FR,
  fact,
  KZ,
  limitsWith,
  NL,
  received,
  sharedOf,
  unset,
} from '../specimen.ts';
import { confirmed, departed, guarded } from '../specimen-movement.ts';

const reply = (days: number) => ({
  reply: {
    period: fact({ count: days, unit: 'calendar-days' } as const),
    start: fact('receipt' as const),
    expiry: fact('consent' as const),
  },
});
const ending: Ending = { on: fact(day('2026-06-10')), how: fact('superseded'), by: fact('union-kazakhstan') };
/** The bilateral agreement, and one of the whole Union that takes its place on 10 June 2026. */
const bilateral = anAgreement({ ending, limits: limitsWith(reply(21)) });
const union = anAgreement({
  id: 'union-kazakhstan',
  edition: '2026-06-10',
  sides: fact([[BE, NL, FR, DE], [KZ]]),
  entryIntoForce: fact(day('2026-06-10')),
  limits: limitsWith(reply(12)),
});
const loaded = [bilateral, union];

const replyIn = (...asked: Parameters<typeof deadlinesIn>) => deadlinesIn(...asked).find(({ clock }) => clock === 'reply');

const question = (on: string) => ({ requesting: NL, requested: KZ, category: 'own-national', on: day(on) }) as const;
const migrate = (
  shared: ReadmissionCase,
  agreement = 'union-kazakhstan',
  agreements = loaded,
  now = at('2026-06-12T08:00:00Z'),
) =>
  migrateCase(
    { shared, own: emptyOwnFile },
    { agreement, official: 'Head', reasons: 'Superseded.', side: 'requesting', subject: 'migrator' },
    agreements,
    now,
  );

describe('an agreement that another supersedes', () => {
  test('applies until the day before, and the other from that day on', () => {
    expect(findAgreement(loaded, question('2026-06-09'))).toMatchObject({ value: { id: 'specimen-agreement' } });
    expect(findAgreement(loaded, question('2026-06-10'))).toMatchObject({ value: { id: 'union-kazakhstan' } });
  });

  test('tells, where nothing takes its place, since when it has ended and by what', () => {
    expect(findAgreement([bilateral], question('2026-06-10'))).toEqual({
      ok: false,
      error: { kind: 'agreement-ended', agreement: 'specimen-agreement', on: '2026-06-10', supersededBy: 'union-kazakhstan' },
    });
  });

  test('does not end by a day that was not found', () => {
    const open = anAgreement({ ending: { on: unset, how: fact('denounced') } });
    expect(findAgreement([open], question('2030-01-01'))).toMatchObject({ ok: true });
  });

  test('keeps its cases in flight under its own rules: nothing moves by itself', () => {
    const clock = replyIn(received(), bilateral, at('2026-06-12T08:00:00Z'));
    expect(clock).toMatchObject({ clock: 'reply', run: { earliest: { lastDay: '2026-06-25' } } });
  });

  test('lets nobody depart any more under it: the guard says that it is not in force', () => {
    const facts = guardFactsOf(guarded(confirmed()), bilateral, at('2026-06-20T08:00:00Z'));
    expect(unmet(facts, conditions).map(({ condition }) => condition)).toEqual(['agreement']);
  });
});

describe('a case in flight', () => {
  test('is moved by an explicit act, recorded with who and why, and departs under the new agreement', () => {
    const moved = sharedOf(done(migrate(accepted())));
    expect(moved).toMatchObject({
      status: 'accepted',
      agreement: { id: 'union-kazakhstan', edition: '2026-06-10' },
      migrations: [
        {
          by: 'requesting',
          from: { id: 'specimen-agreement', edition: '2026-06-01' },
          to: { id: 'union-kazakhstan', edition: '2026-06-10' },
          reasons: 'Superseded.',
        },
      ],
    });
    const facts = guardFactsOf(guarded(confirmed()), union, at('2026-06-20T08:00:00Z'));
    expect(unmet(facts, conditions)).toEqual([]);
  });

  test('owes its reply anew from then: silence under later rules never counts from before them', () => {
    const moved = sharedOf(done(migrate(received())));
    const clock = replyIn(moved, union, at('2026-06-12T09:00:00Z'));
    expect(clock).toMatchObject({
      clock: 'reply',
      from: at('2026-06-12T08:00:00Z'),
      run: { earliest: { lastDay: '2026-06-24' } },
    });
  });

  test('is not moved to another agreement than the one that applies, nor to its own, nor while somebody is on the way', () => {
    expect(migrate(received(), 'some-other')).toMatchObject({
      error: { kind: 'agreement-not-as-asserted', asserted: 'some-other', found: 'union-kazakhstan' },
    });
    expect(migrate(received(), 'specimen-agreement', loaded, at('2026-06-09T08:00:00Z'))).toMatchObject({
      error: { kind: 'already-under-agreement', agreement: 'specimen-agreement', edition: '2026-06-01' },
    });
    expect(migrate(departed())).toMatchObject({ error: { kind: 'wrong-state' } });
    expect(migrate(received(), 'specimen-agreement', [bilateral])).toMatchObject({ error: { kind: 'agreement-ended' } });
  });

  test('moves to a later edition of its agreement, which applies from its own day', () => {
    const later = anAgreement({ edition: '2026-06-11', limits: limitsWith(reply(30)) });
    const editions = [anAgreement({ limits: limitsWith(reply(21)) }), later];
    expect(migrate(received(), 'specimen-agreement', editions, at('2026-06-10T08:00:00Z'))).toMatchObject({
      error: { kind: 'already-under-agreement' },
    });
    expect(done(migrate(received(), 'specimen-agreement', editions)).shared).toMatchObject({
      agreement: { id: 'specimen-agreement', edition: '2026-06-11' },
    });
  });
});

describe('an agreement that is suspended', () => {
  const suspended = anAgreement({
    suspensions: [{ from: day('2026-06-10'), until: day('2026-06-20'), categories: ['own-national'], source: 'Note' }],
  });

  test('opens no case on those days for the persons concerned, and says since when', () => {
    expect(findAgreement([suspended], question('2026-06-09'))).toMatchObject({ ok: true });
    expect(findAgreement([suspended], question('2026-06-10'))).toMatchObject({
      error: { kind: 'agreement-suspended', since: '2026-06-10', source: 'Note' },
    });
    expect(findAgreement([suspended], question('2026-06-21'))).toMatchObject({ ok: true });
    const stateless = { ...question('2026-06-10'), category: 'stateless-person', limb: 'transit' } as const;
    expect(findAgreement([suspended], stateless)).toMatchObject({ ok: true });
  });
});
