/** A line of a file that says something: which one it is, from 1, and its bytes without the end of the line. */
export type Line = { readonly number: number; readonly bytes: Buffer };

/** A line of more bytes than are read of one: it is told and never kept whole. */
export type TooLong = { readonly number: number; readonly tooLong: number };

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09);

/** Without a byte order mark before the first line, and without the carriage return of an end of line as Windows writes it. */
const content = (number: number, line: Buffer): Buffer => {
  const begun = number === 1 && line.subarray(0, 3).equals(byteOrderMark) ? line.subarray(3) : line;
  return begun.at(-1) === carriageReturn ? begun.subarray(0, -1) : begun;
};

/**
 * The lines of a file as it is read, with no more of it in memory than one line of at most so many bytes. Empty lines count, but nothing
 * is said by them. A file may end without an end of line.
 */
export async function* numberedLines(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  bytesAtMost: number,
): AsyncGenerator<Line | TooLong> {
  let [number, length, kept]: [number, number, Buffer[]] = [1, 0, []];
  // The end of the line and a byte order mark are none of its bytes.
  const most = bytesAtMost + byteOrderMark.length + 1;
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= most) kept.push(part);
    else kept = [];
  };
  const ended = (): Line | TooLong | undefined => {
    const line = content(number, Buffer.concat(kept));
    const bytes = length > most ? length : line.length;
    const one = bytes > bytesAtMost ? { number, tooLong: bytes } : { number, bytes: line };
    [number, length, kept] = [number + 1, 0, []];
    return 'bytes' in one && isBlank(one.bytes) ? undefined : one;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, at));
      const line = ended();
      if (line !== undefined) yield line;
      from = at + 1;
    }
    // What is left is copied: the chunk itself may be used again for what is read next.
    add(Buffer.from(chunk.subarray(from)));
  }
  const last = ended();
  if (last !== undefined) yield last;
}
