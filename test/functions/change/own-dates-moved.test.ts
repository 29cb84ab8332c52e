import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextOwnDateAt, ownDateAlerts, ownDatesBetween } from '../../../domain/alert/own-date-alert.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import { lookBackHours } from '../../../domain/policy/deadlines.ts';
import { type CalendarDate, dayInUtc } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { ownDatesMoved } from '../../../functions/change/case/own-dates-moved.ts';
import { aBan, anExit, anOutcome, aReview } from '../../domain/sanction/specimen-ban.ts';
import { anObligation } from '../../domain/sanction/specimen-finding.ts';
import { at, FR, opened } from '../../domain/specimen.ts';

const shared = opened();
const start = at('2027-01-10T08:00:00Z');

const withReviews = (own: OwnFile, review: Parameters<typeof aReview>[0]): OwnFile => {
  const banReviews = own.banReviews ?? [];
  return { ...own, banReviews: [...banReviews, aReview({ n: banReviews.length + 1, ...review })] };
};

/** What can be recorded of sanctions, as it stands in the file afterwards. */
const recordings: Readonly<Record<string, (own: OwnFile, now: Instant, today: CalendarDate) => OwnFile>> = {
  ban: (own, recordedAt, decidedOn) => {
    const entryBans = own.entryBans ?? [];
    const ban = aBan({ n: entryBans.length + 1, kind: 'other-obligation', decidedOn, recordedAt });
    return { ...own, entryBans: [...entryBans, ban] };
  },
  obligation: (own, recordedAt) => ({ ...own, returnDecision: anObligation({ recordedAt }) }),
  request: (own, openedAt, receivedOn) =>
    withReviews(own, { openedAt, request: { receivedOn, from: 'prison', statement: 'I ask for it.' } }),
  answer: (own, recordedAt, decidedOn) => ({
    ...own,
    banReviews: (own.banReviews ?? []).map((review) => ({
      ...review,
      outcome: review.outcome ?? anOutcome({ ban: 'kept', decidedOn, at: recordedAt }),
    })),
  }),
  lifting: (own, openedAt, decidedOn) => withReviews(own, { openedAt, outcome: anOutcome({ decidedOn, at: openedAt }) }),
  exit: (own, recordedAt, today) => {
    const exitProofs = own.exitProofs ?? [];
    return { ...own, exitProofs: [...exitProofs, anExit(today, { n: exitProofs.length + 1, recordedAt })] };
  },
  'something else': (own) => ({ ...own, reasonsKept: 'For ourselves.' }),
};

const kinds = [...Object.keys(recordings), 'request', 'request', 'obligation'];

const hours = fc.integer({ min: 1, max: 24 * 7 });

/** Up to three things are recorded, then the sweep comes by: after less than the days on which a change looks back. */
const events = fc
  .array(
    fc.record({
      acts: fc.array(fc.record({ hours, what: fc.constantFrom(...kinds) }), { maxLength: 3 }),
      sweep: fc.record({ hours, what: fc.constant('sweep') }),
    }),
    { minLength: 5, maxLength: 40, size: 'max' },
  )
  .map((groups) => groups.flatMap(({ acts, sweep }) => [...acts, sweep]));

const named = ({ day, at: when }: { readonly day: string; readonly at: string }): string => `${day} ${when}`;

type World = {
  readonly now: Instant;
  /** When the sweep last came by. */
  readonly swept: Instant;
  readonly own: OwnFile;
  readonly due: Instant | undefined;
  readonly told: readonly string[];
};

const recorded = (world: World, what: string): World => {
  const { now, own } = world;
  const after = recordings[what]?.(own, now, dayInUtc(now)) ?? own;
  const { ownDateAt } = ownDatesMoved({ state: FR, at: now }, { shared, own }, { shared, own: after });
  return { ...world, own: after, due: ownDateAt === undefined ? world.due : (ownDateAt ?? undefined) };
};

const sweptBy = (world: World): World => {
  const { now, own, due, told } = world;
  const files = { shared, own };
  if (due === undefined || due > now) return { ...world, swept: now };
  const owed = ownDatesBetween(files, FR, addHours(due, -lookBackHours), now).map(named);
  const unknown = [...new Set(owed.filter((one) => !told.includes(one)))];
  return { ...world, swept: now, due: nextOwnDateAt(files, FR, now, now), told: [...told, ...unknown] };
};

/** What fell due since the last sweep is told by this one, and what comes next is what falls due next. */
const expectAllTold = (before: World, { now, own, due, told }: World): void => {
  const files = { shared, own };
  expect(told).toEqual(expect.arrayContaining(ownDatesBetween(files, FR, addHours(before.swept, 1 / 60), now).map(named)));
  const ahead = ownDateAlerts(files, FR, now)
    .flat()
    .map(({ at: when }) => when)
    .filter((when) => when > now);
  expect(due).toBe(ahead.toSorted()[0]);
};

const after = (world: World, { hours, what }: { readonly hours: number; readonly what: string }): World => {
  const later = { ...world, now: addHours(world.now, hours) };
  if (what !== 'sweep') return recorded(later, what);
  const swept = sweptBy(later);
  expectAllTold(later, swept);
  return swept;
};

describe('whatever is recorded of sanctions, and whenever the sweep comes by', () => {
  test('each date that fell due since the last sweep is told by the next, as the file then stands, and none twice', () => {
    const begin: World = { now: start, swept: start, own: emptyOwnFile, due: undefined, told: [] };
    let told = 0;
    fc.assert(
      fc.property(events, (all) => {
        const end = all.reduce(after, begin);
        expect(new Set(end.told).size).toBe(end.told.length);
        told += end.told.length;
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(100);
  });

  test('a change that moves no date says nothing of when the next is told', () => {
    const own = { entryBans: [aBan()] };
    expect(ownDatesMoved({ state: FR, at: start }, { shared, own }, { shared, own: { ...own, reasonsKept: 'Ours.' } })).toEqual(
      {},
    );
    expect(ownDatesMoved({ state: 'service', at: start }, { shared }, { shared, own: emptyOwnFile })).toEqual({});
  });
});
