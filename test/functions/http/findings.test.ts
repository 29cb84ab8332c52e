import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { invalid } from '../../../functions/http/findings.ts';
import { foundIn } from '../../../functions/http/found-in.ts';
import { birthDate } from '../../../functions/schema/birth-date.ts';
import { day } from '../../../functions/schema/day.ts';
import { moment } from '../../../functions/schema/moment.ts';
import { state } from '../../../functions/schema/state.ts';

const schema = z.strictObject({
  name: z.string().exactOptional(),
  on: day().exactOptional(),
  at: moment().exactOptional(),
  born: birthDate().exactOptional(),
  from: state().exactOptional(),
  list: z.array(z.strictObject({ 'a/b~c': z.number() })).exactOptional(),
});

const failureOf = (value: unknown) => invalid(foundIn('body', schema, value).found);

describe('what is wrong with a request', () => {
  test('is named by a JSON pointer, with / and ~ in a name escaped', () => {
    expect(failureOf({ list: [{ 'a/b~c': 1 }, { 'a/b~c': 'x' }] })).toMatchObject({
      kind: 'invalid-request',
      errors: [{ path: 'body/list/1/a~1b~0c' }],
    });
  });

  test('an unknown field is named by its own place, each of them', () => {
    expect(failureOf({ surprise: 1, 'x/y': 2, list: [{ 'a/b~c': 1, deep: 1 }] })).toEqual({
      kind: 'unknown-field',
      errors: expect.arrayContaining([
        { path: 'body/surprise', kind: 'unknown-field', facts: {} },
        { path: 'body/x~1y', kind: 'unknown-field', facts: {} },
        { path: 'body/list/0/deep', kind: 'unknown-field', facts: {} },
      ]),
    });
  });

  test.each([
    ['dates that do not exist', { on: '2026-02-30' }, 'no-such-date'],
    ['dates in another form', { on: '30.2.2026' }, 'date-not-readable'],
    ['dates long ago', { on: '1899-12-31' }, 'date-outside-years'],
    ['moments without a zone', { at: '2026-06-02T08:00:00' }, 'zone-missing'],
    ['moments that do not exist', { at: '2026-06-02T24:30:00Z' }, 'no-such-date'],
    ['days in place of moments', { at: '2026-06-02' }, 'date-not-readable'],
    ['moments far ahead', { at: '2200-01-01T00:00:00Z' }, 'date-outside-years'],
    ['births that cannot be', { born: '1990-13' }, 'no-such-date'],
    ['births in another form', { born: 'May 1990' }, 'date-not-readable'],
    ['births before anybody alive', { born: '1879' }, 'date-outside-years'],
    ['States that do not exist', { from: 'XX' }, 'unknown-state'],
    ['fields that are not known', { surprise: 1 }, 'unknown-field'],
    ['other things', { name: 1 }, 'invalid-request'],
    ['things of two kinds', { on: '2026-02-30', from: 'XX' }, 'invalid-request'],
  ])('findings of %s alone give that kind of problem', (_what, value, kind) => {
    expect(failureOf(value)).toMatchObject({ kind });
  });

  test('never quotes what was sent', () => {
    expect(JSON.stringify(failureOf({ name: 7, on: 'SPECIMEN', from: 'SPECIMEN', list: 'SPECIMEN' }))).not.toContain('SPECIMEN');
  });
});
