import { describe, expect, test } from 'vitest';
import { detentionClocks } from '../../../domain/deadline/detention-clocks.ts';
import { noProspect } from '../../../domain/deadline/prospect.ts';
import type { Detention } from '../../../domain/file/detention.ts';
import { accepted, at, day, FR, KZ, received, refused } from '../specimen.ts';
import { assessed } from '../specimen-movement.ts';

const now = at('2026-06-05T08:00:00Z');
const held = (changes: Partial<Detention> = {}) => ({
  detention: { situation: 'detention', since: day('2026-06-04'), recordedAt: now, ...changes } as Detention,
});

describe('the clocks of a detention in France', () => {
  test('are four days until a judge decides and sixty in all, with and without the first day', () => {
    const clocks = detentionClocks(FR, held(), now).map(({ clock, earliest, latest, source }) => [
      clock,
      earliest.until,
      latest.until,
      source,
    ]);
    expect(clocks).toEqual([
      ['detention-judge', '2026-06-07T22:00:00.000Z', '2026-06-08T22:00:00.000Z', 'CESEDA L741-1'],
      ['detention-end', '2026-08-02T22:00:00.000Z', '2026-08-03T22:00:00.000Z', 'CESEDA L742-4'],
    ]);
  });

  test('are over with the earlier reading, for the person’s liberty, and no weekend prolongs them', () => {
    const states = (at_: ReturnType<typeof at>) => detentionClocks(FR, held(), at_).map(({ state }) => state);
    expect(states(at('2026-06-07T21:59:59Z'))).toEqual(['running', 'running']);
    expect(states(at('2026-06-07T22:00:00Z'))).toEqual(['missed', 'running']);
  });

  test('are told day by day', () => {
    const [judge] = detentionClocks(FR, held(), now);
    expect(judge?.earliest.days.map(({ day: date, counted }) => [date, counted])).toEqual([
      ['2026-06-04', 1],
      ['2026-06-05', 2],
      ['2026-06-06', 3],
      ['2026-06-07', 4],
    ]);
  });

  test('do not run for a person who is free or in prison, nor for States whose limits were not looked up', () => {
    for (const situation of ['free', 'house-arrest', 'prison'] as const)
      expect(detentionClocks(FR, held({ situation }), now)).toEqual([]);
    expect(detentionClocks(KZ, held(), now)).toEqual([]);
  });
});

describe('release is to be reviewed where there is no prospect', () => {
  test('since the case came to an end without readmission', () => {
    expect(noProspect(refused(), held(), now)).toMatch('review release');
    expect(noProspect(received(), held(), now)).toBeUndefined();
  });

  test('since a real risk was found', () => {
    expect(noProspect(accepted(), { ...held(), assessment: assessed([KZ], 'real-risk') }, now)).toMatch('Review release');
    expect(noProspect(accepted(), { ...held(), assessment: assessed() }, now)).toBeUndefined();
  });

  test('since the longest time is over', () => {
    const french = { ...received(), requestingState: FR };
    expect(noProspect(french, held(), at('2026-08-02T22:00:00Z'))).toMatch('longest time');
    expect(noProspect(french, held(), at('2026-08-02T21:59:59Z'))).toBeUndefined();
  });

  test('but not for a person who is not detained', () => {
    expect(noProspect(refused(), held({ situation: 'free' }), now)).toBeUndefined();
  });
});
