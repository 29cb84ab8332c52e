import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { banTerms } from '../../../domain/sanction/ban-terms.ts';
import { lastDaysInTime, leftInTime } from '../../../domain/sanction/left-in-time.ts';
import { addDays } from '../../../domain/time/calendar-date.ts';
import { at, day, FR } from '../specimen.ts';
import { aBan, anEarlierBan, anExit } from './specimen-ban.ts';
import { filesOf, untilDay } from './specimen-sanction.ts';

const kind = 'other-obligation';
const notifiedOn = day('2027-01-05');

const exit = fc.record({
  after: fc.integer({ min: -10, max: 50 }),
  proved: fc.integer({ min: 0, max: 100 }),
  ban: fc.constantFrom(undefined, undefined, 1),
});

test('who left in time, and proved it, is told so by the date too, of an earlier ban as of one decided here; and nobody else is', () => {
  const seen = { inTime: 0, open: 0, ofAnother: 0 };
  fc.assert(
    fc.property(fc.constantFrom(aBan({ kind }), anEarlierBan({ kind })), fc.array(exit, { maxLength: 3 }), (ban, exits) => {
      const exitProofs = exits.map(({ after, proved, ban: of }, index) => {
        const on = addDays(notifiedOn, after);
        const named = of === undefined || ban.origin.from === 'decision' ? {} : { ban: of };
        return anExit(on, { n: index + 1, receivedOn: addDays(on, proved), ...named });
      });
      const own: OwnFile = { returnDecision: untilDay('2027-02-04'), entryBans: [ban], exitProofs };
      const term = banTerms(filesOf(own), ban, FR, at('2027-06-01T12:00:00Z')).find(
        (one) => one.kind === 'proof-of-leaving-in-time',
      );
      const left = leftInTime(own, ban, FR);
      if (left) expect(term).toMatchObject({ done: true, day: lastDaysInTime(own, ban, FR)?.toProve });
      if (term?.done === false) expect(left).toBe(false);
      // What was executed by an exit of its own has nothing to do with the time on record: neither tells of it.
      if (term === undefined) expect([left, exitProofs.some((proof) => proof.ban === ban.n)]).toEqual([false, true]);
      seen.inTime += Number(left);
      seen.open += Number(term?.done === false);
      seen.ofAnother += Number(term === undefined);
    }),
    { numRuns: 600, seed: 11 },
  );
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20);
});
