import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../domain/caller.ts';
import { type Hold, type HoldKind, holdKinds } from '../../../domain/file/hold.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { holdRules } from '../../../domain/protection/hold-rules.ts';
import { releaseHold } from '../../../domain/protection/release-hold.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { at, day, done } from '../specimen.ts';
import { assessed, guardedOwn } from '../specimen-movement.ts';
import { files } from './specimen-stop.ts';

const placedAt = at('2026-06-06T08:00:00Z');
const later = addHours(placedAt, 0.001);
const now = addHours(placedAt, 48);
const hold = (kind: HoldKind): Hold => ({ n: 1, kind, reason: 'R', placedAt, by: 'setter' });

/** The fact that each kind of hold needs, recorded at that time; those that need none have none. */
const factOf: Readonly<Partial<Record<HoldKind, (recordedAt: Instant) => OwnFile>>> = {
  protection: (assessedAt) => ({ assessment: { ...assessed(), assessedAt } }),
  claim: (recordedAt) => ({ claim: { outcome: 'none', checkedOn: day('2026-06-06'), source: 'S', recordedAt } }),
  appeal: (certifiedAt) => ({ remedies: { ...guardedOwn().remedies, certifiedAt } as NonNullable<OwnFile['remedies']> }),
  medical: (recordedAt) => ({ fitness: { ...guardedOwn().fitness, recordedAt } as NonNullable<OwnFile['fitness']> }),
  trafficking: (recordedAt) => ({
    trafficking: { finding: 'no-indication', screenedOn: day('2026-06-06'), authority: 'S', recordedAt },
  }),
};

const releasers: Readonly<Record<HoldKind, readonly Role[]>> = {
  protection: ['assessor'],
  claim: ['supervisor'],
  appeal: ['supervisor'],
  medical: ['supervisor'],
  trafficking: ['supervisor'],
  escort: ['officer', 'supervisor'],
  'court-order': ['supervisor'],
  other: ['supervisor'],
};

const release = (kind: HoldKind, changes: { subject?: string; roles?: readonly Role[]; own?: OwnFile; when?: Instant } = {}) => {
  const { subject = 'another', roles: acting = releasers[kind], own = factOf[kind]?.(later) ?? {}, when = now } = changes;
  const facts = { hold: 1, reason: 'It is settled.', subject, roles: acting };
  const result = releaseHold(files({ ...own, holds: [hold(kind)] }), facts, when);
  return result.ok ? 'released' : result.error;
};

const needing = Object.keys(factOf) as HoldKind[];

describe('a hold is released', () => {
  test.each(holdKinds)('%s, by those whose matter it is, and nobody else', (kind) => {
    for (const role of roles)
      expect(release(kind, { roles: [role] }), role).toEqual(
        releasers[kind].includes(role) ? 'released' : { kind: 'hold-for-others', hold: kind, roles: releasers[kind] },
      );
  });

  test.each([
    'protection',
    'claim',
    'appeal',
    'trafficking',
    'court-order',
  ] as const)('%s, by another than who set it', (kind) => {
    expect(release(kind, { subject: 'setter' })).toEqual({ kind: 'holder-releases', hold: 1 });
  });

  test.each(['medical', 'escort', 'other'] as const)('%s, also by who set it', (kind) => {
    expect(release(kind, { subject: 'setter' })).toBe('released');
  });

  test('by somebody who is one of them beside something else', () => {
    expect(release('claim', { roles: ['auditor', 'supervisor'] })).toBe('released');
    expect(release('claim', { roles: [] })).toMatchObject({ kind: 'hold-for-others' });
  });

  test.each(needing)('%s, once the fact that it needs is recorded', (kind) => {
    const { needs } = holdRules[kind];
    expect(release(kind)).toBe('released');
    expect(release(kind, { own: {} })).toEqual({ kind: 'hold-needs-fact', hold: 1, needs: needs?.what });
  });

  test.each(needing)('%s, on a fact recorded since, and not on one that was there already', (kind) => {
    for (const recordedAt of [placedAt, addHours(placedAt, -0.001)])
      expect(release(kind, { own: factOf[kind]?.(recordedAt) ?? {} })).toMatchObject({ kind: 'hold-needs-fact' });
  });

  test.each(needing)('%s never by time alone', (kind) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 365 * 30 }), (hours) => {
        expect(release(kind, { own: {}, when: addHours(placedAt, hours) })).toMatchObject({ kind: 'hold-needs-fact' });
      }),
    );
  });

  test.each(['escort', 'court-order', 'other'] as const)('%s, on the reason of who releases it', (kind) => {
    expect(release(kind, { own: {} })).toBe('released');
  });
});

describe('what the fact has to say', () => {
  const [claim, remedies, fitness] = [
    factOf.claim?.(later).claim,
    factOf.appeal?.(later).remedies,
    factOf.medical?.(later).fitness,
  ];

  test.each([
    ['undecided', false],
    ['protected', false],
    ['finally-rejected', true],
    ['none', true],
  ] as const)('a claim that is %s lets the hold for a claim be released: %s', (outcome, lets) => {
    const own = { claim: { ...claim, outcome } as NonNullable<typeof claim> };
    expect(release('claim', { own }) === 'released').toBe(lets);
  });

  test.each([
    ['none-lodged', true],
    ['lodged', false],
    ['pending', false],
    ['final', true],
  ] as const)('remedies that are %s let the hold for an appeal be released: %s', (state, lets) => {
    const own = { remedies: { ...remedies, state } as NonNullable<typeof remedies> };
    expect(release('appeal', { own }) === 'released').toBe(lets);
  });

  test('nobody is released for travel whom the doctor finds unfit', () => {
    expect(release('medical', { own: { fitness: { ...fitness, fit: false } as NonNullable<typeof fitness> } })).toMatchObject({
      kind: 'hold-needs-fact',
    });
  });

  test.each([
    ['no-indication', true],
    ['suspected', false],
    ['victim', true],
    ['not-a-victim', true],
  ] as const)('a screening that gave %s lets the hold for trafficking be released: %s', (finding, lets) => {
    const { trafficking } = factOf.trafficking?.(later) ?? {};
    const own = { trafficking: { ...trafficking, finding } as NonNullable<typeof trafficking> };
    expect(release('trafficking', { own }) === 'released').toBe(lets);
  });
});

describe('the release', () => {
  const other = { ...hold('other'), n: 2 };
  const facts = { hold: 2, reason: 'It is settled.', subject: 'another', roles: ['supervisor'] } as const;

  test('stays on record with its reason and time, beside the other holds', () => {
    const own = { holds: [hold('claim'), other], reasonsKept: 'Kept.' };
    expect(done(releaseHold(files(own), facts, now))).toEqual({
      own: {
        holds: [hold('claim'), { ...other, releasedAt: now, releaseReason: 'It is settled.', releasedBy: 'another' }],
        reasonsKept: 'Kept.',
        changedAt: now,
      },
    });
  });

  test('is of an open hold of this side, once', () => {
    const none = { ok: false, error: { kind: 'no-such-open-hold', hold: 2 } };
    expect(releaseHold(files(), facts, now)).toEqual(none);
    expect(releaseHold(files({ holds: [hold('other')] }), facts, now)).toEqual(none);
    const released = { ...other, releasedAt: placedAt, releaseReason: 'R' };
    expect(releaseHold(files({ holds: [hold('other'), released] }), facts, now)).toEqual(none);
  });
});
