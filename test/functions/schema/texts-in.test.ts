import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { leavesOf, textsIn } from './leaves.ts';

const takes = (schema: z.core.$ZodType, value: string): boolean => z.safeParse(schema, value).success;

describe('every text that a request or a message may have', () => {
  test('is found by this test, wherever it stands', () => {
    const nested = z.object({
      a: z.array(z.union([z.object({ b: z.string().exactOptional() }), z.tuple([z.string()], z.string())])),
    });
    expect(leavesOf(nested).map(({ at }) => at)).toEqual(['/a/*/b', '/a/*/*', '/a/*/*']);
    expect(textsIn.length).toBeGreaterThan(500);
  });

  test.each([
    ['nothing to be seen', ['', ' ', '\n', '\u00a0', '\u200b', '\u2800', '\u3164', '\u00ad', '\ufeff', '\ufe0f']],
    ['another direction', ['a\u202eb', 'a\u2066b', 'a\u200fb', 'a\u061cb']],
    ['parters of lines', ['a\u2028b', 'a\u2029b', 'a\u0085b', 'a\vb', 'a\fb']],
    ['control characters and halves of a character', ['a\u0000b', 'a\u001bb', 'a\ud800b', '\udc00']],
  ])('has none with %s', (_what, values) => {
    const taken = textsIn.flatMap(({ at, schema }) => values.filter((value) => takes(schema, value)).map((value) => [at, value]));
    expect(taken).toEqual([]);
  });

  test('is bounded', () => {
    const endless = ['a', '1', 'Ж'].map((one) => one.repeat(200_000));
    expect(textsIn.filter(({ schema }) => endless.some((value) => takes(schema, value)))).toEqual([]);
  });

  test('is told in the contract without a pattern that another language cannot read', () => {
    const patterns = textsIn.flatMap(({ at, schema }) => {
      const { pattern } = z.toJSONSchema(schema, { io: 'input' });
      return pattern === undefined ? [] : [{ at, pattern }];
    });
    expect(patterns.filter(({ pattern }) => /\\p\{|\(\?[=!<]/.test(pattern)).filter(({ at }) => !/email$/.test(at))).toEqual([]);
  });
});
