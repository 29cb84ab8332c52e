import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../domain/caller.ts';
import { type HoldKind, holdKinds } from '../../../domain/file/hold.ts';
import { holdCase } from '../../../domain/protection/hold-case.ts';
import { at, done } from '../specimen.ts';
import { files } from './specimen-stop.ts';

const now = at('2026-06-06T08:00:00Z');
const place = (kind: HoldKind, acting: readonly Role[], own = {}) =>
  holdCase(files(own), { kind, reason: 'R', subject: 'somebody', roles: acting }, now);

const anybody = ['officer', 'supervisor', 'assessor', 'escort'];

/** Who sets each kind of hold. */
const setters: Readonly<Record<HoldKind, readonly string[]>> = {
  protection: anybody,
  claim: ['officer', 'supervisor', 'assessor'],
  appeal: ['officer', 'supervisor'],
  medical: anybody,
  trafficking: anybody,
  escort: ['officer', 'supervisor', 'escort'],
  'court-order': ['officer', 'supervisor'],
  other: anybody,
};

describe('a hold is set', () => {
  test.each(holdKinds)('%s, by those whose matter it is, and nobody else', (kind) => {
    for (const role of roles) {
      const result = place(kind, [role]);
      if (setters[kind].includes(role)) expect(result, role).toMatchObject({ ok: true });
      else expect(result, role).toEqual({ ok: false, error: { kind: 'hold-for-others', hold: kind, roles: setters[kind] } });
    }
  });

  test('by somebody who is one of them beside something else', () => {
    expect(place('appeal', ['auditor', 'officer'])).toMatchObject({ ok: true });
    expect(place('other', [])).toMatchObject({ error: { kind: 'hold-for-others' } });
  });

  test('in the own file only, beside those that stand and all else in it', () => {
    const before = { n: 1, kind: 'other', reason: 'Q', placedAt: now, by: 'another' } as const;
    expect(done(place('other', ['officer'], { holds: [before], reasonsKept: 'Kept.' }))).toEqual({
      own: {
        holds: [before, { n: 2, kind: 'other', reason: 'R', placedAt: now, by: 'somebody' }],
        reasonsKept: 'Kept.',
        changedAt: now,
      },
    });
  });
});
