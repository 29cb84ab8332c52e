import { describe, expect, test } from 'vitest';
import type { Side } from '../../../domain/caller.ts';
import { changeTrack } from '../../../domain/case/change-track.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { accepted, at, done, opened, opening, received, sharedOf } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');
const urgency = { place: 'airport', apprehendedAt: opening, statement: 'On arrival.' } as const;
const urgent = () => received(opened({ urgency }));

const change = (shared: ReadmissionCase, act: 'to-ordinary' | 'contest', side: Side) =>
  changeTrack({ shared, own: emptyOwnFile }, { act, explanation: 'No direct arrival.', side }, now);
const ordinary = (side: Side = 'requested') => sharedOf(done(change(urgent(), 'to-ordinary', side)));

describe('an urgent case whose trigger fails', () => {
  test.each([
    'requesting',
    'requested',
  ] as const)('is taken to the ordinary track by the %s State, and its clock restarts', (side) => {
    const file = ordinary(side);
    expect(file).toMatchObject({ track: 'ordinary', replySince: now, status: 'received', urgency });
    expect(file.trackChanges).toEqual([{ act: 'to-ordinary', by: side, at: now, explanation: 'No direct arrival.' }]);
  });

  test('an ordinary case cannot be taken there again, and none becomes urgent afterwards', () => {
    expect(change(ordinary(), 'to-ordinary', 'requesting')).toMatchObject({ error: { kind: 'not-on-urgent-track' } });
    expect(change(received(), 'to-ordinary', 'requesting')).toMatchObject({ error: { kind: 'not-on-urgent-track' } });
  });

  test('the other side may contest it, on the record; the case stays ordinary', () => {
    const contested = sharedOf(done(change(ordinary('requested'), 'contest', 'requesting')));
    expect(contested).toMatchObject({ track: 'ordinary', replySince: now });
    expect(contested.trackChanges.map(({ act, by }) => [act, by])).toEqual([
      ['to-ordinary', 'requested'],
      ['contest', 'requesting'],
    ]);
    expect(change(contested, 'contest', 'requested')).toMatchObject({ error: { kind: 'nothing-to-contest' } });
  });

  test('nobody contests what was not done, or what that side did itself', () => {
    expect(change(urgent(), 'contest', 'requested')).toMatchObject({ error: { kind: 'nothing-to-contest' } });
    expect(change(ordinary('requested'), 'contest', 'requested')).toMatchObject({ error: { kind: 'nothing-to-contest' } });
  });

  test('after the reply the track means nothing more', () => {
    expect(change(accepted(urgent()), 'to-ordinary', 'requested')).toMatchObject({ error: { kind: 'wrong-state' } });
  });
});
