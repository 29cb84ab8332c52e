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

/** A judge’s decision that prolongs it until that day. */
const prolonged = (orderedOn: string, until: string) => ({
  orderedOn: day(orderedOn),
  until: day(until),
  court: 'Tribunal judiciaire',
});

const states = (when: string, changes: Partial<Detention> = {}) =>
  detentionClocks(FR, held(changes), at(when)).map(({ state }) => state);

describe('the clocks of a detention in France', () => {
  test('end 4, 30, 60, 75 and 90 days from the notification of the placement, with and without the first day', () => {
    const clocks = detentionClocks(FR, held(), now).map(({ clock, days, earliest, latest, source }) => [
      clock,
      days,
      earliest.until,
      latest.until,
      source,
    ]);
    expect(clocks).toEqual([
      ['detention-judge', 4, '2026-06-07T22:00:00.000Z', '2026-06-08T22:00:00.000Z', 'CESEDA L741-1'],
      ['detention-second-judge', 30, '2026-07-03T22:00:00.000Z', '2026-07-04T22:00:00.000Z', 'CESEDA L742-3'],
      ['detention-exceptional', 60, '2026-08-02T22:00:00.000Z', '2026-08-03T22:00:00.000Z', 'CESEDA L742-4'],
      ['detention-exceptional-renewal', 75, '2026-08-17T22:00:00.000Z', '2026-08-18T22:00:00.000Z', 'CESEDA L742-5'],
      ['detention-end', 90, '2026-09-01T22:00:00.000Z', '2026-09-02T22:00:00.000Z', 'CESEDA L742-5'],
    ]);
  });

  test('say what it takes to keep the person longer: each time a judge, and beyond thirty days a ground', () => {
    const beyond = detentionClocks(FR, held(), now).map((clock) => clock.beyond);
    expect(beyond.map((needs) => needs && [needs.decidedBy, needs.upToDays, needs.exceptional ?? false, needs.source])).toEqual([
      ['judge', 30, false, 'CESEDA L742-1, L742-3'],
      ['judge', 60, false, 'CESEDA L742-4'],
      ['judge', 75, true, 'CESEDA L742-5'],
      ['judge', 90, true, 'CESEDA L742-5'],
      undefined,
    ]);
    expect(beyond[0]?.grounds).toEqual([]);
    expect(beyond[1]?.grounds).toContain('consulate-issued-no-document');
    for (const exceptional of [beyond[2], beyond[3]]) {
      expect(exceptional?.grounds).toContain('consulate-document-expected-shortly');
      expect(exceptional?.grounds).not.toContain('consulate-issued-no-document');
    }
  });

  test('call nothing the longest time before ninety days, and say at sixty that it is longer only exceptionally', () => {
    const said = detentionClocks(FR, held(), now).map(({ says }) => says);
    expect(said.filter((says) => says.includes('longest'))).toEqual(['The longest time of detention is ninety days.']);
    expect(said[2]).toContain('only exceptionally longer, art. L742-5');
  });

  test('tell what is not computed or open: terrorism, and the law of August 2025', () => {
    const [judge, second, ...later] = detentionClocks(FR, held(), now).map(({ notes }) => notes.join(' '));
    expect(judge).toMatch('96 hours');
    expect(second).toBe('');
    for (const notes of later) {
      expect(notes).toMatch('180 days, exceptionally 210 (CESEDA L742-6, L742-7)');
      expect(notes).toMatch('law no. 2025-796');
    }
  });

  test('are over with the earlier reading, for the person’s liberty, and no weekend prolongs them', () => {
    expect(states('2026-06-07T21:59:59Z')).toEqual(['running', 'running', 'running', 'running', 'running']);
    expect(states('2026-06-07T22:00:00Z')).toEqual(['missed', 'running', 'running', 'running', 'running']);
  });

  test('are prolonged by a judge’s decision that reaches beyond them, and by nothing beyond ninety days', () => {
    const prolongations = [prolonged('2026-06-07', '2026-07-03'), prolonged('2026-07-03', '2026-08-02')];
    expect(states('2026-07-10T08:00:00Z', { prolongations })).toEqual([
      'prolonged',
      'prolonged',
      'running',
      'running',
      'running',
    ]);
    expect(states('2026-07-10T08:00:00Z', { prolongations: prolongations.slice(0, 1) }).slice(0, 3)).toEqual([
      'prolonged',
      'missed',
      'running',
    ]);
    const far = [prolonged('2026-08-16', '2026-12-31')];
    expect(states('2026-09-02T08:00:00Z', { prolongations: far })).toEqual([
      'prolonged',
      'prolonged',
      'prolonged',
      'prolonged',
      'missed',
    ]);
  });

  test('end sooner where a judge let it last for less than the law allows', () => {
    const prolongations = [prolonged('2026-06-07', '2026-06-20')];
    const second = (when: string) => detentionClocks(FR, held({ prolongations }), at(when))[1];
    expect(second('2026-06-20T21:59:59Z')).toMatchObject({ state: 'running', orderedUntil: '2026-06-20' });
    expect(second('2026-06-20T22:00:00Z')).toMatchObject({ state: 'missed', orderedUntil: '2026-06-20' });
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

  const french = { ...received(), requestingState: FR };
  const because = (when: string, changes: Partial<Detention> = {}) => noProspect(french, held(changes), at(when));

  test('since a limit is over beyond which no judge’s decision is recorded', () => {
    expect(because('2026-06-07T21:59:59Z')).toBeUndefined();
    expect(because('2026-06-07T22:00:00Z')).toMatch(
      /^The 4 days of CESEDA L741-1 are over, and no judge’s decision .* Review release\.$/,
    );
    const prolongations = [prolonged('2026-06-07', '2026-07-03'), prolonged('2026-07-03', '2026-08-02')];
    expect(because('2026-08-02T21:59:59Z', { prolongations })).toBeUndefined();
    expect(because('2026-08-02T22:00:00Z', { prolongations })).toMatch('only exceptionally longer, art. L742-5');
    expect(because('2026-08-02T22:00:00Z', { prolongations })).not.toMatch('longest');
  });

  test('since the time that a judge allowed is over', () => {
    const prolongations = [prolonged('2026-06-07', '2026-06-20')];
    expect(because('2026-06-20T21:59:59Z', { prolongations })).toBeUndefined();
    expect(because('2026-06-20T22:00:00Z', { prolongations })).toMatch('until 2026-06-20');
  });

  test('since ninety days are over, whatever was ordered', () => {
    const prolongations = [prolonged('2026-08-16', '2026-12-31')];
    expect(because('2026-09-01T21:59:59Z', { prolongations })).toBeUndefined();
    expect(because('2026-09-01T22:00:00Z', { prolongations })).toMatch(
      'The longest time of detention is ninety days. It is over',
    );
  });

  test('but not for a person who is not detained', () => {
    expect(noProspect(refused(), held({ situation: 'free' }), now)).toBeUndefined();
  });
});
