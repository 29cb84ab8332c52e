import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, riskFindings } from '../../../domain/file/assessment.ts';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import type { Result } from '../../../domain/result.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { acceptTransit } from '../../../domain/transit/accept-transit.ts';
import { assessTransit } from '../../../domain/transit/assess-transit.ts';
import { changeItinerary } from '../../../domain/transit/change-itinerary.ts';
import { lapseTransit } from '../../../domain/transit/lapse-transit.ts';
import { openTransitTakeBack } from '../../../domain/transit/open-transit-take-back.ts';
import { recordPassage } from '../../../domain/transit/record-passage.ts';
import { takenBackFrom } from '../../../domain/transit/record-transit-taken-back.ts';
import { acknowledgeRevocation, revokeTransit } from '../../../domain/transit/revoke-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../../domain/transit/transit-own-file.ts';
import { withdrawTransit } from '../../../domain/transit/withdraw-transit.ts';
import { anAgreement } from '../specimen.ts';
import { arrivedAt, found, itinerary, looked, requested, TJ, UZ } from './specimen-transit.ts';

/** What is true of the person, kept apart from what the law under test does with it. */
type World = {
  transit: Transit;
  own: TransitOwnFile;
  kept: readonly Kept[];
  now: Instant;
  /** The last findings, who made them and when; each State that was never looked at is absent. */
  findings: Readonly<Partial<Record<string, string>>>;
  assessedBy: string;
  assessedAt: Instant;
  stopped: boolean;
  byUzbekistan: boolean;
  /** The States in which a real risk was ever found. */
  risky: ReadonlySet<string>;
  editions: number;
  accepted: number;
};

const subjects = ['one', 'two'] as const;
/** Mostly none, so that some come as far as the end. */
const finding = fc.oneof(
  { weight: 5, arbitrary: fc.constant('no-real-risk' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...riskFindings) },
);

const act = fc.oneof(
  fc.record({ does: fc.constant('wait' as const), hours: fc.constantFrom(1, 1, 24, 100, 24 * 15) }),
  fc.record({ does: fc.constant('assess' as const), by: fc.constantFrom(...subjects), tj: finding, uz: fc.option(finding) }),
  fc.record({ does: fc.constant('accept' as const), by: fc.constantFrom(...subjects) }),
  fc.record({ does: fc.constant('reroute' as const), uz: fc.boolean(), days: fc.integer({ min: 1, max: 30 }) }),
  fc.record({
    does: fc.constantFrom(
      'stop',
      'revoke',
      'enter',
      'exit',
      'turned-away',
      'acknowledge',
      'withdraw',
      'lapse',
      'take-back',
      'taken-back',
    ),
  }),
);

type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** That somebody may be let through, as the law says it in words. */
const mayBeAccepted = (world: World, by: string): boolean =>
  !world.stopped &&
  !world.risky.has('TJ') &&
  (!world.byUzbekistan || !world.risky.has('UZ')) &&
  world.findings['TJ'] === 'no-real-risk' &&
  (!world.byUzbekistan || world.findings['UZ'] === 'no-real-risk') &&
  world.assessedBy !== by &&
  Date.parse(world.now) - Date.parse(world.assessedAt) < 14 * 24 * 3_600_000 &&
  world.now < world.transit.request.itinerary.entry.at;

const take = (world: World, result: Result<Transit, unknown>): void => {
  if (result.ok) world.transit = result.value;
};

const assess = (world: World, { by, tj, uz }: Extract<Act, { does: 'assess' }>): void => {
  const countries: Assessment['countries'] = [found(TJ, tj), ...(uz === null ? [] : [found(UZ, uz)])];
  const facts = { countries, heard: { was: 'not-heard', whyNot: 'Abroad' }, assessor: 'A', subject: by } as const;
  const result = assessTransit(world.transit, world.own, facts, anAgreement(), world.now);
  if (!result.ok) return;
  world.own = result.value.own;
  const standing = world.transit.status === 'accepted' || world.transit.status === 'under-way';
  const risk = tj === 'real-risk' || (world.byUzbekistan && uz === 'real-risk');
  expect(result.value.transit !== undefined).toBe(standing && risk);
  world.transit = result.value.transit ?? world.transit;
  world.findings = { TJ: tj, ...(uz === null ? {} : { UZ: uz }) };
  world.risky = new Set([...world.risky, ...(tj === 'real-risk' ? ['TJ'] : []), ...(uz === 'real-risk' ? ['UZ'] : [])]);
  world.assessedBy = by;
  world.assessedAt = world.now;
};

const accept = (world: World, by: string): void => {
  const { transit } = world;
  const facts = { official: 'O', meetingPoint: 'Gate', subject: by };
  const beside = looked({ own: world.own, kept: world.kept });
  const result = acceptTransit(transit, facts, beside, world.now);
  const asked = transit.status === 'requested' || transit.status === 'inadmissible';
  expect(result.ok, JSON.stringify(result)).toBe(asked && mayBeAccepted(world, by));
  if (result.ok) world.accepted = world.editions;
  take(world, result);
};

const reroute = (world: World, uz: boolean, days: number): void => {
  const entry = addHours(world.now, days * 24);
  const way = {
    ...itinerary,
    entry: { ...itinerary.entry, at: entry },
    exit: { ...itinerary.exit, at: addHours(entry, 6) },
    otherStates: uz ? [{ state: UZ, consents: true }] : [],
  };
  const result = changeItinerary(world.transit, way, world.now);
  take(world, result);
  if (!result.ok) return;
  world.byUzbekistan = uz;
  world.editions += 1;
  expect(result.value.status).toBe('requested');
};

const revoking = { official: 'O', grounds: [], onwardNotAssured: true, roles: ['officer'], subject: 'one' } as const;

const onTheWay = (world: World, does: string): void => {
  const { transit, now } = world;
  const event = { enter: 'entered', exit: 'exited', 'turned-away': 'onward-refused' } as const;
  if (does in event) take(world, recordPassage(transit, { event: event[does as keyof typeof event], at: now }, now));
  if (does === 'acknowledge') take(world, acknowledgeRevocation(transit, {}, now));
  if (does === 'withdraw') take(world, withdrawTransit(transit, now));
  if (does === 'lapse') world.transit = lapseTransit(transit, now) ?? transit;
  if (does === 'taken-back') world.transit = takenBackFrom(transit, { caseId: 'case', arrivedAt: now }, now) ?? transit;
};

const run = (world: World, what: Act): void => {
  const { transit, now } = world;
  switch (what.does) {
    case 'wait':
      world.now = addHours(now, what.hours);
      return;
    case 'assess':
      assess(world, what);
      return;
    case 'accept':
      accept(world, what.by);
      return;
    case 'reroute':
      reroute(world, what.uz, what.days);
      return;
    case 'stop':
      world.kept = [{ caseId: 'another', entries: [{ kind: 'stop', n: 1, country: TJ, since: now, by: 'x' }] }];
      world.stopped = true;
      return;
    case 'revoke': {
      const revoked = revokeTransit(transit, world.own, revoking, anAgreement(), now);
      if (revoked.ok) world.transit = revoked.value.transit;
      return;
    }
    case 'take-back': {
      const service = { authority: 'A', reference: 'R' };
      const opened = openTransitTakeBack(transit, { caseId: 'case', official: 'O', service, subject: 's' }, now);
      if (opened.ok) world.transit = opened.value.transit;
      return;
    }
    default:
      onTheWay(world, what.does);
  }
};

const fresh = (): World => ({
  transit: requested(),
  own: {},
  kept: [],
  now: arrivedAt,
  findings: {},
  assessedBy: '',
  assessedAt: arrivedAt,
  stopped: false,
  byUzbekistan: false,
  risky: new Set(),
  editions: 1,
  accepted: 0,
});

const ends: readonly Transit['status'][] = ['refused', 'lapsed', 'withdrawn', 'passed-out', 'taken-back'];

const soundAfter = (world: World, before: Transit['status']): void => {
  const { status } = world.transit;
  // Under way is only who was accepted for this very way.
  if (status === 'under-way' || status === 'passed-out') expect(world.accepted).toBe(world.editions);
  if (status === 'accepted') expect(world.transit).toMatchObject({ acceptance: { itineraryEdition: world.editions } });
  if (status === 'taken-back') expect(['to-be-taken-back', 'taken-back']).toContain(before);
  // What is ended stays so, but for somebody who comes all the same: that is recorded, and followed by a taking back.
  if (ends.includes(before)) expect([before, 'to-be-taken-back']).toContain(status);
};

describe('whatever both States do with a transit, in whatever order and time', () => {
  test('nobody is let through without every fact that the law asks for, and everybody is who has them', () => {
    const reached = new Map<Transit['status'], number>();
    fc.assert(
      fc.property(fc.array(act, { minLength: 12, maxLength: 40 }), (acts) => {
        const world = fresh();
        for (const what of acts) {
          const before = world.transit.status;
          run(world, what);
          soundAfter(world, before);
          reached.set(world.transit.status, (reached.get(world.transit.status) ?? 0) + 1);
        }
      }),
      { numRuns: 8_000, seed: 20_261_126 },
    );
    for (const status of ['accepted', 'under-way', 'passed-out', 'taken-back', 'lapsed'] as const)
      expect(reached.get(status), status).toBeGreaterThan(0);
  });
});
