import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { invalid } from '../../../functions/http/findings.ts';
import { day } from '../../../functions/schema/day.ts';
import { state } from '../../../functions/schema/state.ts';

const schema = z.strictObject({
  name: z.string().exactOptional(),
  on: day().exactOptional(),
  from: state().exactOptional(),
  list: z.array(z.strictObject({ 'a/b~c': z.number() })).exactOptional(),
});

const failureOf = (value: unknown) => {
  const { error } = schema.safeParse(value);
  return invalid((error?.issues ?? []).map((issue) => ({ part: 'body', issue })));
};

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
        { path: 'body/surprise', message: 'This field is not known here' },
        { path: 'body/x~1y', message: 'This field is not known here' },
        { path: 'body/list/0/deep', message: 'This field is not known here' },
      ]),
    });
  });

  test.each([
    ['dates that do not exist', { on: '2026-02-30' }, 'no-such-date'],
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
