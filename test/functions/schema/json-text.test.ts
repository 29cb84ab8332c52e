import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../functions/schema/json-text.ts';

const read = (text: string) => readJson(text, { bytesAtMost: 300_000 });

const faultOf = (text: string) => {
  const result = read(text);
  return result.ok ? undefined : [result.error.kind, result.error.pointer];
};

describe('JSON of which every reader makes the same', () => {
  test('whatever can be written as JSON is read as JSON.parse reads it, spaces and escapes wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 8, stringUnit: 'binary' }),
        fc.constantFrom(undefined, 1, '\t', ' \r\n'),
        (value, gap) => {
          const text = JSON.stringify(value, null, gap);
          const escaped = text.replaceAll(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
          expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
          expect(read(escaped)).toEqual({ ok: true, value: JSON.parse(text) });
        },
      ),
    );
  });

  test('a key that comes twice is found wherever it stands, with its place', () => {
    const object = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { minKeys: 1 });
    const step = fc.oneof(fc.string(), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(object, fc.nat(), fc.array(step, { maxLength: 6 }), fc.jsonValue(), (inner, pick, steps, other) => {
        const keys = Object.keys(inner);
        const key = keys[pick % keys.length] as string;
        const doubled = `${JSON.stringify(inner).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(other)}}`;
        const text = steps.reduceRight<string>(
          (within, at) =>
            typeof at === 'number'
              ? `[${'0,'.repeat(at)}${within},{"a":1}]`
              : `{${JSON.stringify(`${at}-before`)}:{"x":"\\"{"},${JSON.stringify(at)}:${within}}`,
          doubled,
        );
        const pointer = [...steps, key].map((at) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
        expect(faultOf(text)).toEqual(['doubled-key', pointer]);
      }),
    );
  });

  test.each([
    ['the same with another escape', '{"id":1,"\\u0069d":1}', '/id'],
    ['__proto__', '{"__proto__":{},"__proto__":{}}', '/__proto__'],
    ['constructor', '{"a":{"constructor":1,"constructor":1}}', '/a/constructor'],
    ['the empty key', '{"":1,"":1}', '/'],
    ['a surrogate pair, written and escaped', '{"😀":1,"\\ud83d\\ude00":1}', '/😀'],
    ['the same value', '[{},{"a":[1],"a":[1]}]', '/1/a'],
    ['behind what looks like the end', '{"a":"}\\\\","a":1}', '/a'],
  ])('two keys are one: %s', (_what, text, pointer) => {
    expect(faultOf(text)).toEqual(['doubled-key', pointer]);
  });

  test('equal keys of two objects, and a value that equals a key, are not doubled', () => {
    expect(faultOf('{"a":{"a":"a","b":["a","a",{"a":1},{"a":1}]},"b":"a"}')).toBeUndefined();
    expect(faultOf('{"toString":1,"hasOwnProperty":2,"__proto__":3}')).toBeUndefined();
  });

  test.each([
    '',
    ' ',
    '{',
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
    '01',
    '+1',
    'NaN',
    '"\u0001"',
    '"\\x"',
    '\ufeff{}',
    '{}{}',
    '{"a" 1}',
    '/**/1',
  ])('what is not JSON is not taken for it: %j', (text) => {
    expect(faultOf(text)).toEqual(['not-json', '']);
  });

  test('half of a surrogate pair is no text, as a key, as a value, escaped or not', () => {
    expect(faultOf('{"a":["x","\\ud83d"]}')).toEqual(['half-a-character', '/a/1']);
    expect(faultOf('{"a":"\\ude00\\ud83d"}')).toEqual(['half-a-character', '/a']);
    expect(faultOf('{"\\ud800":1}')).toEqual(['half-a-character', '/\ufffd']);
    expect(faultOf('"\ud800"')).toEqual(['half-a-character', '']);
  });

  test('a number that nothing can hold is none', () => {
    expect(faultOf('{"a":[1,-1e999]}')).toEqual(['number-out-of-range', '/a/1']);
    expect(faultOf('[1e308,-0,1E-999,12345678901234567890]')).toBeUndefined();
  });

  test('what nests without end is refused, and stops nothing', () => {
    expect(faultOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeUndefined();
    expect(faultOf(`${'['.repeat(65)}${']'.repeat(65)}`)).toEqual(['too-deep', '/0'.repeat(64)]);
    expect(faultOf(`${'['.repeat(140_000)}${']'.repeat(140_000)}`)?.[0]).toBe('too-deep');
    expect(faultOf('['.repeat(140_000))).toEqual(['not-json', '']);
  });

  test('the bound counts bytes and not characters', () => {
    expect(readJson('"жж"', { bytesAtMost: 6 }).ok).toBe(true);
    expect(readJson('"жж"', { bytesAtMost: 5 })).toEqual({
      ok: false,
      error: { kind: 'too-large', pointer: '', bytes: 6, limit: 5 },
    });
  });
});
