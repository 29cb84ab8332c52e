import { describe, expect, test } from 'vitest';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { refuseTransit } from '../../../domain/transit/refuse-transit.ts';
import { acknowledgeRevocation, revokeTransit } from '../../../domain/transit/revoke-transit.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import { withdrawTransit } from '../../../domain/transit/withdraw-transit.ts';
import { anAgreement, done, fact, NL } from '../specimen.ts';
import { accepted, entryAt, exitAt, nextDay, requested, TJ, UZ, underWay } from './specimen-transit.ts';

const officer = { roles: ['officer'], subject: 'officer' } as const;
const assessor = { roles: ['assessor'], subject: 'assessor' } as const;
const listed = anAgreement({ transitGrounds: fact(['TR-REFOUL', 'TR-PROSEC']) });
const after = addHours(entryAt, 2);

const revoke = (transit: Transit, changes: object = {}, agreement = anAgreement(), now: Instant = after) =>
  revokeTransit(transit, {}, { official: 'O', grounds: [], onwardNotAssured: true, ...officer, ...changes }, agreement, now);

const revokedUnderWay = () => done(revoke(underWay())).transit;
const revokedBefore = () => done(revoke(accepted(), {}, anAgreement(), nextDay)).transit;

describe('a refusal', () => {
  const refuse = (grounds: object[], by: object = officer, agreement = anAgreement()) =>
    refuseTransit(requested(), {}, { official: 'O', grounds, reasons: 'R', ...by } as never, agreement, nextDay);

  test('names a ground that the agreement has, once', () => {
    expect(refuse([])).toMatchObject({ error: { kind: 'transit-refused-without-ground' } });
    expect(refuse([{ code: 'TR-ORDER' }], officer, listed)).toMatchObject({ error: { kind: 'ground-not-in-agreement' } });
    expect(refuse([{ code: 'TR-PROSEC' }], officer, listed)).toMatchObject({ ok: true });
    const twice = [{ code: 'TR-PROSEC' }, { code: 'TR-PROSEC' }];
    expect(refuse([{ code: 'TR-PROSEC' }, { code: 'TR-ORDER' }])).toMatchObject({ ok: true });
    expect(refuse(twice)).toMatchObject({ error: { kind: 'transit-ground-given-twice', ground: 'TR-PROSEC' } });
  });

  test('for real risk is for an assessor, under every agreement, and names the State', () => {
    const refoul = [{ code: 'TR-REFOUL', country: TJ }];
    expect(refuse(refoul)).toMatchObject({ error: { kind: 'assessor-finds-risk' } });
    expect(refuse([{ code: 'TR-REFOUL' }], assessor)).toMatchObject({ error: { kind: 'transit-country-missing' } });
    const without = anAgreement({ transitGrounds: fact(['TR-ORDER']) });
    expect(refuse(refoul, assessor, without)).toMatchObject({
      ok: true,
      value: { own: { reasonsKept: 'R', stops: [{ n: 1, country: TJ, basis: 'refusal', foundAt: nextDay, by: 'assessor' }] } },
    });
    const { transit } = done(refuse(refoul, assessor));
    expect(transit.refusal).toEqual({ at: nextDay, official: 'O', grounds: refoul });
    expect(transit).toMatchObject({ status: 'refused', changedAt: nextDay, requestingState: NL });
    expect(done(refuse([...refoul, { code: 'TR-REFOUL', country: UZ }], assessor)).own.stops).toHaveLength(2);
  });

  test('without one gives its reasons in writing, and keeps nothing', () => {
    const { transit, own } = done(refuse([{ code: 'TR-ORDER' }]));
    expect(transit.refusal).toEqual({ at: nextDay, official: 'O', grounds: [{ code: 'TR-ORDER' }], reasons: 'R' });
    expect(own).toEqual({});
  });

  test('that is not for real risk names no State', () => {
    expect(refuse([{ code: 'TR-ORDER', country: TJ }], assessor)).toMatchObject({
      error: { kind: 'transit-country-without-risk', ground: 'TR-ORDER' },
    });
  });

  test('comes to what was asked too late as well', () => {
    const late = { ...requested(), status: 'inadmissible', source: 's' } as Transit;
    const facts = { official: 'O', grounds: [{ code: 'TR-ORDER' }], reasons: 'R', ...officer } as const;
    expect(refuseTransit(late, {}, facts, anAgreement(), nextDay)).toMatchObject({ ok: true });
  });

  test('comes only to what is asked', () => {
    const facts = { official: 'O', grounds: [{ code: 'TR-ORDER' }], reasons: 'R', ...officer } as const;
    expect(refuseTransit(accepted(), {}, facts, anAgreement(), nextDay)).toMatchObject({
      error: { kind: 'wrong-transit-state' },
    });
  });
});

describe('a revocation', () => {
  test('before the entry ends the transit; of somebody under way it is followed by a taking back', () => {
    expect(revokedBefore()).toMatchObject({ status: 'revoked', acceptance: { itineraryEdition: 1 } });
    expect(revokedUnderWay()).toMatchObject({ status: 'to-be-taken-back', passage: { enteredAt: entryAt } });
  });

  test('says why', () => {
    expect(revoke(accepted(), { onwardNotAssured: false })).toMatchObject({ error: { kind: 'revoked-for-nothing' } });
    const order = { onwardNotAssured: false, grounds: [{ code: 'TR-ORDER' }] };
    expect(revoke(accepted(), order)).toMatchObject({ ok: true });
    expect(revoke(accepted(), order, listed)).toMatchObject({ error: { kind: 'ground-not-in-agreement' } });
    expect(revoke(requested())).toMatchObject({ error: { kind: 'wrong-transit-state', possibleIn: ['accepted', 'under-way'] } });
  });

  test('for real risk is for an assessor, and stops the person', () => {
    const grounds = { grounds: [{ code: 'TR-REFOUL', country: TJ }] };
    expect(revoke(underWay(), grounds)).toMatchObject({ error: { kind: 'assessor-finds-risk' } });
    const { own } = done(revoke(underWay(), { ...grounds, ...assessor }));
    expect(own.stops).toEqual([{ n: 1, country: TJ, basis: 'refusal', foundAt: after, by: 'assessor' }]);
  });

  test('is acknowledged once: the first time counts', () => {
    const first = done(acknowledgeRevocation(revokedBefore(), { official: 'A' }, after));
    expect(first).toMatchObject({ revocation: { acknowledgedAt: after, acknowledgedBy: 'A' } });
    expect(done(acknowledgeRevocation(first, { official: 'B' }, exitAt))).toBe(first);
    expect(done(acknowledgeRevocation(revokedUnderWay(), {}, after))).not.toHaveProperty('revocation.acknowledgedBy');
    expect(acknowledgeRevocation(accepted(), {}, after)).toMatchObject({ error: { kind: 'wrong-transit-state' } });
  });

  test('stays on record where the request is withdrawn after it', () => {
    expect(done(withdrawTransit(revokedBefore(), after))).toMatchObject({
      status: 'withdrawn',
      revocation: { onwardNotAssured: true },
    });
    expect(done(withdrawTransit(requested(), after))).not.toHaveProperty('revocation');
    expect(withdrawTransit(accepted(), after)).toMatchObject({ value: { status: 'withdrawn' } });
    expect(withdrawTransit({ ...requested(), status: 'inadmissible', source: 's' } as Transit, after)).toMatchObject({
      ok: true,
    });
    expect(withdrawTransit(underWay(), after)).toMatchObject({ error: { kind: 'wrong-transit-state' } });
  });
});
