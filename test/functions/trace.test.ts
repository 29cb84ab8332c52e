import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTrace, traceparent, traceparentOf } from '../../functions/trace.ts';

const named = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('A traceparent', () => {
  test.each([named, named.replace(/01$/, '00')])('is taken as it is: %s', (given) => {
    expect(traceparentOf(given)).toBe(given);
  });

  test.each([
    named.replace(/^00/, 'cc'),
    `${named.replace(/^00/, '01')}-what-is-to-come`,
  ])('of a version that is to come is taken as far as it is known: %s', (given) => {
    expect(traceparentOf(given)).toBe(named);
  });

  test.each([
    ['of no trace', named.replace(/4b\w{30}/, '0'.repeat(32))],
    ['of no parent', named.replace(/00f0\w{12}/, '0'.repeat(16))],
    ['of a version that cannot be', named.replace(/^00/, 'ff')],
    ['in capitals', named.toUpperCase()],
    ['sent twice', `${named}, ${named}`],
    ['with a line break', `${named}\n`],
    ['with more than its version has', `${named}-Aigerim`],
    ['of more than a line can bear', `${named.replace(/^00/, '01')}-${'x'.repeat(101)}`],
    ['that is none', 'Aigerim'],
    ['that is empty', ''],
    ['that is no text', 4],
  ])('%s is passed over', (_, given) => {
    expect(traceparentOf(given)).toBeUndefined();
  });

  test('never lets through anything but numbers', () => {
    const later = named.replace(/^00/, '01');
    const near = fc
      .tuple(fc.constantFrom(named, later, `${later}-`), fc.string({ unit: 'binary' }))
      .map(([start, end]) => start + end);
    fc.assert(
      fc.property(near, (given) => {
        expect(traceparentOf(given) ?? named).toMatch(/^00(?:-[0-9a-f]+){3}$/);
      }),
    );
  });

  test('goes with the work at hand and with nothing beside it', async () => {
    const told = await Promise.all([
      inTrace(named, async () => {
        await Promise.resolve();
        return traceparent();
      }),
      inTrace(undefined, async () => traceparent()),
    ]);
    expect([...told, traceparent()]).toEqual([named, undefined, undefined]);
  });
});
