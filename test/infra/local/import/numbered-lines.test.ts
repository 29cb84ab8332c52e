import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberedLines } from '../../../../infra/local/import/numbered-lines.ts';

const most = 20;

/** The lines of these bytes, given in pieces of so many bytes. */
const linesOf = async (bytes: Buffer, piece = bytes.length): Promise<readonly (readonly [number, string | number])[]> => {
  const chunks = Array.from({ length: Math.ceil(bytes.length / Math.max(1, piece)) }, (_, n) =>
    bytes.subarray(n * piece, (n + 1) * piece),
  );
  const found: (readonly [number, string | number])[] = [];
  for await (const line of numberedLines(chunks, most))
    found.push([line.number, 'bytes' in line ? line.bytes.toString('latin1') : line.tooLong]);
  return found;
};

const bom = '\uFEFF';

describe('the lines of a file', () => {
  test.each([
    ['nothing', '', []],
    ['one without an end of line', '{}', [[1, '{}']]],
    ['one with an end of line', '{}\n', [[1, '{}']]],
    [
      'ends of line as Windows has them',
      '{}\r\n[]\r\n',
      [
        [1, '{}'],
        [2, '[]'],
      ],
    ],
    [
      'empty lines, which count and say nothing',
      '\n \t\n{}\n\n[]\n\n',
      [
        [3, '{}'],
        [5, '[]'],
      ],
    ],
    [
      'a line of the most bytes',
      `${'x'.repeat(most)}\r\n{}`,
      [
        [1, 'x'.repeat(most)],
        [2, '{}'],
      ],
    ],
    [
      'a line of one byte more',
      `{}\n${'x'.repeat(most + 1)}\n[]`,
      [
        [1, '{}'],
        [2, most + 1],
        [3, '[]'],
      ],
    ],
    [
      'a line that is far too long',
      `${'x'.repeat(50 * most)}\n{}`,
      [
        [1, 50 * most],
        [2, '{}'],
      ],
    ],
    [
      'a line that is far too long at the end',
      `{}\n${'x'.repeat(50 * most)}`,
      [
        [1, '{}'],
        [2, 50 * most],
      ],
    ],
  ])('of %s', async (_, text, lines) => {
    for (const piece of [1, 2, 3, 7, 1_000]) expect(await linesOf(Buffer.from(text), piece)).toEqual(lines);
  });

  test('begin behind a byte order mark, which is none of the bytes, and have none elsewhere', async () => {
    for (const piece of [1, 2, 1_000]) {
      expect(await linesOf(Buffer.from(`${bom}${'x'.repeat(most)}\n{}`), piece)).toEqual([
        [1, 'x'.repeat(most)],
        [2, '{}'],
      ]);
      expect(await linesOf(Buffer.from(`{}\n${bom}{}`), piece)).toEqual([
        [1, '{}'],
        [2, Buffer.from(`${bom}{}`).toString('latin1')],
      ]);
    }
  });

  test('are the same however the file comes in pieces, whatever its bytes are', async () => {
    const bytes = fc
      .array(fc.oneof(fc.constantFrom(0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0x78), fc.integer({ min: 0, max: 255 })), {
        maxLength: 200,
      })
      .map((all) => Buffer.from(all));
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 40 }), async (all, piece) => {
        expect(await linesOf(all, piece)).toEqual(await linesOf(all));
      }),
    );
  });
});
