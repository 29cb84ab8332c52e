import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { datesOfMessages, datesOfRequests } from './date-bounds.ts';
import { datesIn as dates, type Leaf } from './leaves.ts';

const takes = ({ schema }: Leaf, value: string): boolean => z.safeParse(schema, value).success;

describe('every date and moment that a request or a message may have', () => {
  test('has a row that says which bound holds for it, and no row is of none', () => {
    const listed = [...Object.keys(datesOfRequests), ...Object.keys(datesOfMessages)];
    const places = [...new Set(dates.map(({ at }) => at))];
    expect(places.sort(), 'say in date-bounds.ts which bound holds for it').toEqual(listed.sort());
  });

  test.each([
    ['before anybody’s birth who is alive', ['1879-12-31', '1879-12-31T23:59:59Z', '0000-01-01T00:00:00+14:00']],
    ['after the last year', ['2200-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00']],
    ['that is none', ['2026-02-30', '2026-13-01T00:00:00Z', '']],
  ])('takes none %s', (_which, values) => {
    // The time of a message is kept nowhere: any that there is will do.
    const kept = dates.filter(({ at }) => at !== 'message/time');
    expect(kept.flatMap((leaf) => values.filter((value) => takes(leaf, value)).map((value) => [leaf.at, value]))).toEqual([]);
  });
});
