import { describe, expect, test } from 'vitest';
import { clockNames } from '../../../domain/agreement/clock-name.ts';
import { clocksUnderHold, holdsOnClocks } from '../../../domain/deadline/clocks-under-hold.ts';
import { noProspect } from '../../../domain/deadline/prospect.ts';
import { holdKinds } from '../../../domain/file/hold.ts';
import { accepted, at, day, KZ } from '../specimen.ts';

const now = at('2026-06-05T08:00:00Z');
const hold = { n: 1, kind: 'appeal', reason: 'R', placedAt: now, by: 'one' } as const;

describe('a hold', () => {
  test('stops no clock: a clock that stood still would show it on the other side', () => {
    expect(Object.keys(clocksUnderHold).sort()).toEqual([...clockNames, 'detention'].sort());
    for (const effect of Object.values(clocksUnderHold)) expect(['runs-on', 'can-be-extended']).toContain(effect);
  });

  test('is an obstacle for which the window of the transfer can be extended, and prolongs no detention', () => {
    const extended = Object.entries(clocksUnderHold).filter(([, effect]) => effect === 'can-be-extended');
    expect(extended).toEqual([['transfer', 'can-be-extended']]);
  });

  test.each(holdKinds)('of the kind %s is told with the clocks while it is open, and no longer', (kind) => {
    const open = { ...hold, kind };
    const released = { ...open, n: 2, releasedAt: now, releaseReason: 'R' };
    expect(holdsOnClocks({ holds: [open, released] })).toEqual([{ hold: 1, kind, clocks: clocksUnderHold }]);
    expect(holdsOnClocks({})).toEqual([]);
  });
});

describe('release is to be reviewed', () => {
  const detention = { situation: 'detention', since: day('2026-06-04'), recordedAt: now } as const;
  const stop = { n: 1, country: KZ, basis: 'assessment', foundAt: now, by: 'one' } as const;

  test('where a real risk was found and the stop is not reopened', () => {
    expect(noProspect(accepted(), { detention, stops: [stop] }, now)).toMatch('Review release');
    const told = { who: 'person', toldAt: now, how: 'In writing' } as const;
    const reopening = {
      fact: 'finding-disproved',
      explanation: 'E',
      sources: ['S'],
      assessor: 'A',
      proposedAt: now,
      proposedBy: 'two',
      official: 'H',
      counselTold: told,
      reopenedAt: now,
      reopenedBy: 'three',
    } as const;
    expect(noProspect(accepted(), { detention, stops: [{ ...stop, reopening }] }, now)).toBeUndefined();
  });
});
