import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { instantAt } from '../../../domain/time/instant.ts';
import { keptOf, lineOf } from '../../../functions/adapters/person-line.ts';

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(instantAt);

const stop = fc.record(
  {
    kind: fc.constant('stop' as const),
    n: fc.integer({ min: 1, max: 999 }),
    country: fc.constantFrom(stateOf('KZ'), stateOf('UZ')),
    since: instant,
    departureFrom: instant,
    by: fc.string({ unit: 'grapheme', minLength: 1 }),
  },
  { requiredKeys: ['kind', 'n', 'country', 'since', 'by'] },
);
const claim = fc.record({
  kind: fc.constant('claim' as const),
  claim: fc.constantFrom('undecided' as const, 'protected' as const),
  since: instant,
});
const transfer = fc.record({ kind: fc.constant('transfer' as const), since: instant });
const sentence = fc.record(
  { kind: fc.constant('sentence' as const), since: instant, until: instant },
  { requiredKeys: ['kind', 'since'] },
);

const kept: fc.Arbitrary<Kept> = fc.record({
  caseId: fc.uuid(),
  entries: fc.array(fc.oneof(stop, claim, transfer, sentence), { maxLength: 5 }),
});

test('what is kept of a case comes back from its line as it was, whatever the account of who found it is called', () => {
  fc.assert(
    fc.property(kept, (one) => {
      expect(keptOf(lineOf(one))).toEqual(one);
    }),
  );
});
