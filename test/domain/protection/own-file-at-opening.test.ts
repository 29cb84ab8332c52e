import { describe, expect, test } from 'vitest';
import { ownFileAtOpening } from '../../../domain/protection/own-file-at-opening.ts';
import { at, day, done } from '../specimen.ts';
import { keptClaim, keptStop } from './specimen-stop.ts';

const now = at('2026-06-06T08:00:00Z');
const none = { outcome: 'none', checkedOn: day('2026-06-05'), source: 'Register' } as const;
const [stop] = keptStop.entries;

describe('the own file of the State that opens a case', () => {
  test('is empty where it states nothing and its register knows nothing of the person', () => {
    expect(done(ownFileAtOpening(undefined, [], now))).toStrictEqual({});
  });

  test('holds what it states of a claim, dated', () => {
    expect(done(ownFileAtOpening(none, [], now))).toStrictEqual({ claim: { ...none, recordedAt: now }, changedAt: now });
  });

  test('holds the stops that its register found: a person who was stopped can be filed again', () => {
    const matches = [{ ...stop, caseId: 'another' }];
    expect(done(ownFileAtOpening(undefined, [keptStop], now))).toStrictEqual({ matches, changedAt: now });
    expect(done(ownFileAtOpening(none, [keptStop], now))).toStrictEqual({
      claim: { ...none, recordedAt: now },
      matches,
      changedAt: now,
    });
  });

  test('is none where the claim that it states bars the opening: nothing is sent or stored', () => {
    for (const outcome of ['undecided', 'protected'] as const)
      expect(ownFileAtOpening({ ...none, outcome }, [], now)).toMatchObject({
        ok: false,
        error: { kind: 'claim-bars-outgoing', claim: outcome },
      });
    expect(ownFileAtOpening({ ...none, outcome: 'finally-rejected' }, [], now)).toMatchObject({ ok: true });
  });

  test('is none where a claim in another case of this State bars it, whatever it states itself', () => {
    for (const stated of [undefined, none])
      expect(ownFileAtOpening(stated, [keptStop, keptClaim()], now)).toMatchObject({
        ok: false,
        error: { kind: 'claim-bars-outgoing', claim: 'undecided', recordedIn: 'a third' },
      });
  });

  test('nobody has checked tomorrow: the last day that it is anywhere on Earth counts', () => {
    const checkedOn = day('2026-06-07');
    expect(ownFileAtOpening({ ...none, checkedOn }, [], now)).toStrictEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'claim/checkedOn', date: checkedOn },
    });
    expect(ownFileAtOpening({ ...none, checkedOn }, [], at('2026-06-06T10:00:00Z'))).toMatchObject({ ok: true });
  });
});
